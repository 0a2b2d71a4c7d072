import Domain

/// How `screenings.toml` is read.
enum ScreeningsFile {
    private typealias Answers = [(String, [Choice])]

    /// The kinds of screening in the order of the file.
    static func read(_ document: SchemeDocument) throws(SchemeError) -> [ScreeningKind] {
        try document.read(keys: ["answers", "kind"]) { root throws(SchemeFault) in
            let answers = try root.list("answers", keys: ["code", "choices"], answers)
            return try root.list(
                "kind", keys: ["code", "zh", "en", "couple", "risk-class", "ages", "items"]
            ) { reader throws(SchemeFault) in try kind(reader, answers) }
        }
    }

    private static func answers(
        _ reader: SchemeReader
    ) throws(SchemeFault) -> (String, [Choice]) {
        let choices = try reader.list("choices", keys: ["code", "zh", "en", "finding"]) {
            choice throws(SchemeFault) in
            Choice(
                code: choice.code, term: try choice.term(),
                isFinding: try choice.flag("finding"))
        }
        return (reader.code, choices)
    }

    private static func kind(
        _ reader: SchemeReader, _ answers: Answers
    ) throws(SchemeFault) -> ScreeningKind {
        let isForCouple = try reader.flag("couple")
        var number = 0
        let items = try reader.list(
            "items",
            keys: [
                "number", "code", "zh", "en", "who", "unit", "limits", "female", "male", "answers",
            ]
        ) { item throws(SchemeFault) in
            number =
                try item.wholeNumber("number", in: 1...999, expected: .itemNumber) ?? number + 1
            let (onPerson, onPartner) = try who(item, isForCouple: isForCouple)
            return ScreeningItem(
                code: item.code, number: number, term: try item.term(),
                onPerson: onPerson, onPartner: onPartner, values: try values(item, answers))
        }
        return ScreeningKind(
            code: reader.code, term: try reader.term(), isForCouple: isForCouple,
            hasRiskClass: try reader.flag("risk-class"), ages: try ages(reader), items: items)
    }

    private static func who(
        _ item: SchemeReader, isForCouple: Bool
    ) throws(SchemeFault) -> (Bool, Bool) {
        let words = [("wife", (true, false)), ("husband", (false, true)), ("both", (true, true))]
        guard let who = try item.optionalWord("who", of: words) else { return (true, false) }
        guard isForCouple else { throw item.fault(at: "who", .contradiction(.whoNeedsCouple)) }
        return who
    }

    private static func ages(_ reader: SchemeReader) throws(SchemeFault) -> ClosedRange<Int>? {
        guard let ages = try reader.table("ages", keys: ["from", "to"]) else { return nil }
        let from = try ages.wholeNumber("from", in: 0...150, expected: .age) ?? 0
        let to = try ages.wholeNumber("to", in: 0...150, expected: .age) ?? 150
        guard from <= to else { throw ages.fault(.ageOrder) }
        return from...to
    }

    private static func values(
        _ item: SchemeReader, _ answers: Answers
    ) throws(SchemeFault) -> ScreeningItem.Values {
        let limits = try offered(item)
        if let choices = try item.optionalWord("answers", of: answers) {
            guard !item.has("unit") else { throw item.fault(.unitOrAnswers) }
            guard limits.isEmpty else { throw item.fault(.limitsNeedUnit) }
            return .choice(choices)
        }
        if let unit = try item.optionalText("unit") { return .number(unit: unit, offered: limits) }
        guard limits.isEmpty else { throw item.fault(.limitsNeedUnit) }
        return .words
    }

    private static func offered(_ item: SchemeReader) throws(SchemeFault) -> [OfferedLimits] {
        var offered: [OfferedLimits] = []
        let keys: [(String, Sex?)] = [("limits", nil), ("female", .female), ("male", .male)]
        for (key, sex) in keys {
            guard let limits = try item.table(key, keys: ["lower", "upper"]) else { continue }
            let lower = try limits.quantity("lower")
            let upper = try limits.quantity("upper")
            guard lower != nil || upper != nil else { throw limits.fault(.limitsEmpty) }
            if let lower, let upper, lower > upper { throw limits.fault(.limitOrder) }
            offered.append(OfferedLimits(sex: sex, lower: lower, upper: upper))
        }
        if offered.count > 1, offered.contains(where: { $0.sex == nil }) {
            throw item.fault(at: "limits", .contradiction(.limitsTwice))
        }
        return offered
    }
}
