extension Role {
    /// How wide the area of such an account may be: a village manager looks after a village.
    ///
    /// A reviewer may stand for all villages of a township.
    public var widestArea: AreaCode.Level {
        switch self {
        case .villageManager: .village
        case .villageReviewer, .townshipTechnician, .townshipSupervisor: .township
        case .countySupervisor, .benefitsOfficer: .county
        case .administrator, .auditor: .country
        }
    }

    /// Whether an account of this role may have this area.
    public func mayHave(_ area: AreaCode) -> Bool { area.level >= widestArea }

    /// Where such an account belongs, for who chose a wider place.
    var placeToChoose: Phrase {
        switch widestArea {
        case .village: Phrase(zh: "一个村", en: "a village")
        case .township: Phrase(zh: "一个乡镇，或其中的村", en: "a township, or a village in it")
        default: Phrase(zh: "一个县，或其中的地方", en: "a county, or a place in it")
        }
    }
}
