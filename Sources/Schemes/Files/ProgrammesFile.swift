import Domain

/// How `programmes.toml` is read.
enum ProgrammesFile {
    private static let rhythms: [(String, Programme.Rhythm)] = Programme.Rhythm.allCases.map {
        ($0.rawValue, $0)
    }

    /// The programmes in the order of the file.
    static func read(_ document: SchemeDocument) throws(SchemeError) -> [Programme] {
        try document.read(keys: ["programme"]) { root throws(SchemeFault) in
            try root.list("programme", keys: ["code", "zh", "en", "rhythm", "amount", "closed"]) {
                reader throws(SchemeFault) in
                Programme(
                    code: reader.code, term: try reader.term(),
                    rhythm: try reader.word("rhythm", of: rhythms),
                    isClosed: try reader.flag("closed"),
                    rates: [
                        Rate(
                            layer: .county, fund: AmountLayer.unstated,
                            amount: try reader.money("amount"), from: Day(daysSince1970: 0))
                    ])
            }
        }
    }
}
