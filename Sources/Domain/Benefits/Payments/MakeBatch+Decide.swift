extension MakeBatch {
    /// The programmes whose payments are gathered, in the order of the definitions.
    ///
    /// - Throws: `Rejection` of `programmes` if one is not known or is not paid by bank.
    public func decide(by definitions: Definitions) throws(Rejection) -> [String] {
        var check = Checks()
        for code in programmes {
            let programme = definitions.programme(code)
            check.refuse("programmes", if: programme == nil, BatchWords.programmeUnknown(code))
            if let programme {
                check.refuse(
                    "programmes", if: !programme.kind.isPaidByBank,
                    BatchWords.notByBank(programme.term))
            }
        }
        try check.finish()
        return definitions.programmes
            .filter { $0.kind.isPaidByBank && (programmes.isEmpty || programmes.contains($0.code)) }
            .map(\.code)
    }

    /// Refuses a batch in which nothing would stand.
    public func decide(lines: Int) throws(Rejection) {
        var check = Checks()
        check.refuse("period", if: lines == 0, BatchWords.nothingDue(period))
        try check.finish()
    }
}

extension Checks {
    /// The reason of a step that has to do with money.
    mutating func explained(_ reason: String) {
        refuse("reason", if: !Reason.isGiven(in: reason), BatchWords.noReason)
    }

    /// Notes a problem of `field` if `isWrong`.
    mutating func refuse(_ field: String, if isWrong: Bool, _ sentence: Phrase) {
        refuse(field, if: isWrong, zh: sentence.zh, en: sentence.en)
    }
}
