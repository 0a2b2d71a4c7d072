import Domain

/// How `funds.toml` is read.
enum FundsFile {
    /// Where money comes from, in the order of the file.
    static func read(_ document: SchemeDocument) throws(SchemeError) -> [ListEntry] {
        try document.read(keys: ["funds"]) { root throws(SchemeFault) in
            try root.list("funds", keys: ["code", "zh", "en"]) { reader throws(SchemeFault) in
                ListEntry(code: reader.code, term: try reader.term())
            }
        }
    }
}
