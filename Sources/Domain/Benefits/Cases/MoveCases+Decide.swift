extension MoveCases {
    /// The request as it is carried out, or what is wrong with it whatever the cases are.
    ///
    /// - Parameter definitions: the county's usual phrases.
    public func decide(by definitions: Definitions) throws(Rejection) -> MoveCases {
        var check = Checks()
        check.refuse(
            "cases", if: cases.isEmpty,
            zh: "没有选定申报。请先选定。", en: "No case is chosen: choose some first.")
        check.refuse(
            "level", if: action.isReview && !(level?.reviews ?? false),
            zh: "请说明由村、乡还是县审核。",
            en: "Say whether the village, the township or the county reviews.")
        check.refuse(
            "phrase",
            if: phrase.map { code in
                !definitions.casePhrases.contains { $0.code == code && $0.action == action }
            } ?? false,
            zh: "常用语不适用于“\(action.term.zh)”。请从列表中选择。",
            en: "This usual phrase does not belong to “\(action.term.en)”. Choose from the list.")
        // A reason may also stand for facts that nobody knows: then it tells as much.
        if phrase == nil, action.needsReason || reason?.tidiedOrNil != nil {
            check.explained(
                "reason", reason,
                zh: "请选一条常用语，或写明原因：要告知本人。",
                en: "Choose a usual phrase or give the reason: the family is told.")
        }
        check.refuse(
            "day", if: action == .end && day == nil,
            zh: "请填享受资格的最后一天。", en: "Enter the last day of entitlement.")
        try check.finish()
        // A case that is named twice moves once.
        var seen: Set<BenefitCase.ID> = []
        return MoveCases(
            cases: cases.filter { seen.insert($0).inserted }, action: action,
            level: action.isReview ? level : nil, phrase: phrase, reason: reason?.tidiedOrNil,
            day: action == .end ? day : nil)
    }
}

extension CaseAction {
    /// Whether a level does it to a case that it was mandated to review.
    public var isReview: Bool {
        switch self {
        case .approve, .returnForCorrection, .refuse: true
        case .submit, .withdraw, .file, .release, .reopen, .end, .archive: false
        }
    }

    /// Whether the conditions are looked at again before it is done.
    public var isJudged: Bool {
        switch self {
        case .submit, .approve, .file, .release: true
        case .returnForCorrection, .refuse, .withdraw, .reopen, .end, .archive: false
        }
    }
}

extension Level {
    /// Whether cases are reviewed at this level.
    public var reviews: Bool { self == .village || self == .township || self == .county }

    /// What an account must be allowed to do to review at this level; nil where none is.
    public var reviewPermission: Permission? {
        switch self {
        case .village: .reviewVillage
        case .township: .reviewTownship
        case .county: .reviewCounty
        case .national, .province, .city: nil
        }
    }
}
