/// Asks to keep a visit.
public struct LogVisit: Hashable, Sendable, Codable {
    /// What the form held.
    public var details: VisitDetails

    /// Makes the command.
    public init(details: VisitDetails) {
        self.details = details
    }

    /// The visit to keep, or what is wrong with it.
    ///
    /// - Parameters:
    ///   - person: whom it is about, as the register holds them; nil if it is about a household.
    ///   - definitions: the county's purposes, topics and services.
    ///   - today: no visit lies after it.
    public func decide(
        about person: PersonDetails?, by definitions: Definitions, on today: Day
    ) throws(Rejection) -> VisitDetails {
        var check = Checks()
        check.happened(details.day, by: today, birthday: person?.birthday, death: person?.death)
        let purpose = definitions.visitPurpose(details.purpose)
        check.refuse(
            "purpose", if: purpose == nil,
            zh: "请从列表中选访视目的。", en: "Choose the purpose of the visit from the list.")
        check.refuse(
            "topics",
            if: !details.topics.allSatisfy { code in
                definitions.topics.contains { $0.code == code }
            },
            zh: "有的主题不在列表中，请重新选择。",
            en: "A topic is not on the list: choose again.")
        check.refuse(
            "services",
            if: !details.services.allSatisfy { code in
                definitions.services.contains { $0.code == code }
            },
            zh: "有的服务不在列表中，请重新选择。",
            en: "A service is not on the list: choose again.")
        check.refuse(
            "nextVisit", if: details.nextVisit.map { $0 <= details.day } ?? false,
            zh: "下次访视应在本次之后。", en: "The next visit lies after this one.")
        check.lastPeriod(details.lastMenstrualPeriod, told: details.day, about: person)
        try check.finish()
        var kept = details
        kept.outcome = details.outcome?.tidiedOrNil
        kept.note = details.note?.tidiedOrNil
        return kept
    }
}
