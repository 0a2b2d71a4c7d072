import Domain

extension ColumnSpec {
    /// The day on which a service happened.
    static func serviceDay(
        _ aliases: [String], _ path: any WritableKeyPath<Draft, Day> & Sendable
    ) -> Self {
        needed(
            "day", Phrase(zh: "日期", en: "date"), aliases + ["day"],
            sample: Phrase(zh: "2011-03-05", en: "2011-03-05"), path,
            read: { text, _ throws(CellError) in try CellReading.day(text) },
            write: { day, _, _ in day.description })
    }

    /// Which of several services of one day and kind.
    static func ordinal(_ path: any WritableKeyPath<Draft, Entry<Int>> & Sendable) -> Self {
        entry(
            "ordinal", Phrase(zh: "当日第几次", en: "ordinal"), ["次序", "第几次", "number of the day"],
            sample: Phrase(zh: "", en: ""), path,
            read: { text, _ throws(CellError) in try CellReading.ordinal(text) },
            write: { number, _, _ in String(number) })
    }

    /// When to come again.
    static func nextVisit(_ path: any WritableKeyPath<Draft, Entry<Day>> & Sendable) -> Self {
        day(
            "nextVisit", Phrase(zh: "下次日期", en: "next visit"), ["下次访视", "下次随访", "预约日期"],
            sample: "", path)
    }

    /// A column of several codes of one of the county's lists.
    static func codes(
        _ field: String, _ heading: Phrase, _ aliases: [String],
        _ path: any WritableKeyPath<Draft, Entry<[String]>> & Sendable,
        _ list: @escaping @Sendable (ImportContext) -> Vocabulary
    ) -> Self {
        entry(
            field, heading, aliases, sample: Phrase(zh: "", en: ""), path,
            read: { text, context throws(CellError) in
                try CellReading.codes(text, in: list(context))
            },
            write: { codes, context, language in
                let vocabulary = list(context)
                let names = codes.map { code in
                    vocabulary.text(code, language, separators: CellReading.separators)
                }
                return names.joined(separator: language == .zh ? "、" : "; ")
            })
    }
}
