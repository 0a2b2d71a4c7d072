import Domain

/// How `case-phrases.toml` is read.
enum CasePhrasesFile {
    private static let actions: [(String, CaseAction)] = [
        ("return", .returnForCorrection), ("refuse", .refuse), ("withdraw", .withdraw),
        ("reopen", .reopen), ("end", .end),
    ]

    /// What reviewers usually say, in the order of the file.
    static func read(_ document: SchemeDocument) throws(SchemeError) -> [CasePhrase] {
        try document.read(keys: ["phrases"]) { root throws(SchemeFault) in
            try root.list("phrases", keys: ["code", "zh", "en", "action"]) {
                reader throws(SchemeFault) in
                CasePhrase(
                    code: reader.code, term: try reader.term(),
                    action: try reader.word("action", of: actions))
            }
        }
    }
}
