import Domain

/// How `programmes.toml` and `programmes-help.toml` are read.
enum ProgrammesFile {
    private static let rhythms = Programme.Rhythm.allCases.map { ($0.rawValue, $0) }
    private static let kinds = BenefitKind.allCases.map { ($0.rawValue, $0) }
    private static let recipients = Recipient.allCases.map { ($0.rawValue, $0) }

    /// The programmes in the order of the file; `funds` are the codes known.
    ///
    /// A code of `others`, from the file before, must not come again.
    static func read(
        _ document: SchemeDocument, funds: [ListEntry], after others: [Programme] = [],
        in otherFile: String = ""
    ) throws(SchemeError) -> [Programme] {
        let rates = RateReader(funds: funds)
        return try document.read(keys: ["programme"]) { root throws(SchemeFault) in
            try root.list(
                "programme",
                keys: [
                    "code", "zh", "en", "kind", "rhythm", "recipient", "closed", "rate", "uplift",
                    "rule",
                ]
            ) { reader throws(SchemeFault) in
                if others.contains(where: { $0.code == reader.code }) {
                    throw reader.fault(at: "code", .codeInFile(reader.code, file: otherFile))
                }
                return try programme(reader, rates)
            }
        }
    }

    private static func programme(
        _ reader: SchemeReader, _ rates: RateReader
    ) throws(SchemeFault) -> Programme {
        let kind = try reader.optionalWord("kind", of: kinds) ?? .cash
        let isClosed = try reader.flag("closed")
        let paysMoney = kind.isPaidByBank && !isClosed
        if paysMoney, !reader.has("rule") { throw reader.fault(.ruleMissing) }
        return Programme(
            code: reader.code, term: try reader.term(), kind: kind,
            rhythm: try reader.word("rhythm", of: rhythms),
            recipient: try reader.optionalWord("recipient", of: recipients) ?? .person,
            isClosed: isClosed, rates: try rates.rates(reader), uplifts: try rates.uplifts(reader),
            rules: try RuleReader.rules(reader, payMoney: paysMoney))
    }
}
