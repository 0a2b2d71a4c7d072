import Domain

/// How `grievances.toml` is read.
enum GrievancesFile {
    private static let countings = DayCounting.allCases.map { ($0.rawValue, $0) }

    /// The kinds of grievance in the order of the file.
    static func read(_ document: SchemeDocument) throws(SchemeError) -> [GrievanceKind] {
        try document.read(keys: ["kinds"]) { root throws(SchemeFault) in
            try root.list("kinds", keys: ["code", "zh", "en", "days", "counting"]) {
                reader throws(SchemeFault) in
                let range = 1...365
                guard
                    let days = try reader.wholeNumber("days", in: range, expected: .answerDays)
                else { throw SchemeFault(path: reader.path, problem: .missingKey("days")) }
                return GrievanceKind(
                    code: reader.code, term: try reader.term(), days: days,
                    counting: try reader.word("counting", of: countings))
            }
        }
    }
}
