import Domain

extension ColumnSpec {
    /// A column of a value that every row has.
    static func needed<Value: Sendable>(
        _ field: String, _ heading: Phrase, _ aliases: [String] = [], need: ColumnNeed = .required,
        sample: Phrase, _ path: any WritableKeyPath<Draft, Value> & Sendable,
        read: @escaping @Sendable (String, ImportContext) throws(CellError) -> Value,
        write: @escaping @Sendable (Value, ImportContext, Language) -> String
    ) -> Self {
        Self(
            field: field, heading: heading, aliases: aliases, need: need, sample: sample,
            read: { text, context throws(CellError) in
                let value = try read(text, context)
                return { $0[keyPath: path] = value }
            },
            clear: nil,
            write: { write($0[keyPath: path], $1, $2) })
    }

    /// A column of a value that a row may set, remove or leave alone.
    static func entry<Value>(
        _ field: String, _ heading: Phrase, _ aliases: [String] = [], need: ColumnNeed = .optional,
        sample: Phrase, _ path: any WritableKeyPath<Draft, Entry<Value>> & Sendable,
        read: @escaping @Sendable (String, ImportContext) throws(CellError) -> Value,
        write: @escaping @Sendable (Value, ImportContext, Language) -> String
    ) -> Self {
        Self(
            field: field, heading: heading, aliases: aliases, need: need, sample: sample,
            read: { text, context throws(CellError) in
                let entry = Entry.set(try read(text, context))
                return { $0[keyPath: path] = entry }
            },
            clear: { $0[keyPath: path] = .clear },
            write: { draft, context, language in
                draft[keyPath: path].value.map { write($0, context, language) } ?? ""
            })
    }

    /// A column of free text.
    static func text(
        _ field: String, _ heading: Phrase, _ aliases: [String] = [],
        sample: Phrase, _ path: any WritableKeyPath<Draft, Entry<String>> & Sendable
    ) -> Self {
        entry(
            field, heading, aliases, sample: sample, path,
            read: { text, _ in CellText.read(text) }, write: { text, _, _ in CellText.write(text) })
    }

    /// A column of a day.
    static func day(
        _ field: String, _ heading: Phrase, _ aliases: [String] = [],
        sample: String, _ path: any WritableKeyPath<Draft, Entry<Day>> & Sendable
    ) -> Self {
        entry(
            field, heading, aliases, sample: Phrase(zh: sample, en: sample), path,
            read: { text, _ throws(CellError) in try CellReading.day(text) },
            write: { day, _, _ in day.description })
    }

    /// A column of a value of a closed list.
    static func term<Value: Termed & Hashable>(
        _ field: String, _ heading: Phrase, _ aliases: [String] = [],
        sample: Value?, _ lexicon: Lexicon<Value>,
        _ path: any WritableKeyPath<Draft, Entry<Value>> & Sendable
    ) -> Self {
        entry(
            field, heading, aliases, sample: sample?.term ?? Phrase(zh: "", en: ""), path,
            read: { text, _ throws(CellError) in try CellReading.term(text, in: lexicon) },
            write: { value, _, language in lexicon.text(value, language) })
    }

    /// A column that names a person.
    static func person(
        _ field: String, _ heading: Phrase, _ aliases: [String] = [], need: ColumnNeed = .optional,
        sample: Phrase, _ path: any WritableKeyPath<Draft, Entry<PersonKey>> & Sendable
    ) -> Self {
        entry(
            field, heading, aliases, need: need, sample: sample, path,
            read: { text, _ throws(CellError) in try CellReading.person(text) },
            write: { key, _, _ in key.text })
    }

    /// The field of the village.
    static var villageField: String { "village" }
    /// The field of the household's number.
    static var householdField: String { "household" }
    /// The field of the identity number.
    static var numberField: String { "residentID" }

    /// The village column that every kind below the areas has.
    static func village(
        _ path: any WritableKeyPath<Draft, AreaCode> & Sendable, need: ColumnNeed = .village
    ) -> Self {
        needed(
            villageField, HeaderWords.village,
            [
                "村", "村名", "村编码", "行政村", "村区划代码", "行政区划代码", "区划代码", "village code",
                "area code",
            ], need: need, sample: Phrase(zh: "990823101001", en: "990823101001"), path,
            read: { text, context throws(CellError) in try CellReading.village(text, context) },
            write: { code, _, _ in code.description })
    }

    /// The column of the household's number.
    static func household(
        _ path: any WritableKeyPath<Draft, String> & Sendable, need: ColumnNeed = .required
    ) -> Self {
        needed(
            householdField, HeaderWords.household,
            ["户号", "家庭编号", "户编码", "户序号", "household number", "household no"],
            need: need, sample: Phrase(zh: "014", en: "014"), path,
            read: { text, _ in text.folded }, write: { text, _, _ in text })
    }
}

extension PersonKey {
    /// What a cell writes for the person.
    var text: String {
        switch self {
        case .residentID(let id): id.description
        case .name(let name): name
        case .nameAndBirthday(let name, let day): "\(name)(\(day))"
        }
    }
}
