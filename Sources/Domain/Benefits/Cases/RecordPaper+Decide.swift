extension RecordPaper {
    /// The paper to keep, or what is wrong with it.
    public func decide(
        about person: PersonDetails, by definitions: Definitions, on today: Day
    ) throws(Rejection) -> PaperDetails {
        var check = Checks()
        check.refuse(
            "kind", if: definitions.paperKind(details.kind) == nil,
            zh: "没有这种材料。请从列表中选择。",
            en: "There is no such kind of paper. Choose from the list.")
        // A family shows papers also after a death: only birth and today bound the day.
        check.happened(details.shownOn, by: today, birthday: person.birthday, death: nil)
        try check.finish()
        var kept = details
        kept.note = details.note?.tidiedOrNil
        return kept
    }
}

extension Definitions {
    /// The kind of paper of a code, as the latest rule that asks for it has it.
    public func paperKind(_ code: String) -> PaperKind? {
        programmes.flatMap(\.rules).flatMap(\.papers).last { $0.code == code }
    }

    /// Every kind of paper that some rule asks for, each once.
    public var paperKinds: [PaperKind] {
        var seen: Set<String> = []
        return programmes.flatMap(\.rules).flatMap(\.papers).filter {
            seen.insert($0.code).inserted
        }
    }
}
