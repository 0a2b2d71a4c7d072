import Domain

/// How `visits.toml` is read.
enum VisitsFile {
    private static let keys = ["purposes", "topics", "services"]

    /// What is talked about, in the order of the file.
    static func topics(_ document: SchemeDocument) throws(SchemeError) -> [ListEntry] {
        try entries("topics", document)
    }

    /// What is given, in the order of the file.
    static func services(_ document: SchemeDocument) throws(SchemeError) -> [ListEntry] {
        try entries("services", document)
    }

    /// Why visits are made; a purpose names one of `schedules` or none.
    static func purposes(
        _ document: SchemeDocument, schedules: [String]
    ) throws(SchemeError) -> [VisitPurpose] {
        try document.read(keys: keys) { root throws(SchemeFault) in
            try root.list("purposes", keys: ["code", "zh", "en", "schedule", "asks-period"]) {
                reader throws(SchemeFault) in
                VisitPurpose(
                    code: reader.code, term: try reader.term(),
                    schedule: try reader.optionalWord(
                        "schedule", of: schedules.map { ($0, $0) }),
                    asksForPeriod: try reader.flag("asks-period"))
            }
        }
    }

    private static func entries(
        _ key: String, _ document: SchemeDocument
    ) throws(SchemeError) -> [ListEntry] {
        try document.read(keys: keys) { root throws(SchemeFault) in
            try root.list(key, keys: ["code", "zh", "en"]) { reader throws(SchemeFault) in
                ListEntry(code: reader.code, term: try reader.term())
            }
        }
    }
}
