import Domain

/// How `time-limits.toml` is read.
enum TimeLimitsFile {
    private static let countings = DayCounting.allCases.map { ($0.rawValue, $0) }

    /// The steps by what is done next, as people name them.
    private static let steps: [(String, CaseState)] = [
        ("hand-in", .draft), ("village-review", .submitted), ("township-review", .villageReviewed),
        ("county-review", .townshipReviewed), ("filing", .countyReviewed), ("release", .filed),
        ("supplement", .correction),
    ]

    /// The time limits in the order of the file.
    static func read(_ document: SchemeDocument) throws(SchemeError) -> [StepLimit] {
        try document.read(keys: ["limits"]) { root throws(SchemeFault) in
            try root.list("limits", keys: ["code", "days", "counting"]) {
                reader throws(SchemeFault) in
                guard
                    let days = try reader.wholeNumber(
                        "days", in: 1...365, expected: .answerDays)
                else { throw SchemeFault(path: reader.path, problem: .missingKey("days")) }
                return StepLimit(
                    state: try reader.word("code", of: steps), days: days,
                    counting: try reader.word("counting", of: countings))
            }
        }
    }
}
