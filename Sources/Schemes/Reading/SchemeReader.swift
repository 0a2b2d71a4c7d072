import Domain

/// One table of a definition file, read key by key; what is wrong is said with its place.
struct SchemeReader {
    /// Where the table is.
    let path: SchemePath
    /// The key `code` of an entry of a list: what records keep, so that names can change.
    private(set) var code = ""
    private let table: [SchemeValue.Field]

    /// Opens a table that may hold only these keys.
    init(_ value: SchemeValue, at path: SchemePath, keys: [String]) throws(SchemeFault) {
        guard case .table(let table) = value else {
            throw SchemeFault(
                path: path, problem: .wrongType(expected: .table, found: value.type))
        }
        for field in table where !keys.contains(field.key) {
            let nearest = keys.nearest(to: field.key)
            throw SchemeFault(
                path: path.key(field.key),
                problem: .unknownKey(field.key, nearest: nearest, known: keys))
        }
        self.path = path
        self.table = table
    }

    /// Whether the table has a key.
    func has(_ key: String) -> Bool { value(key) != nil }

    /// The type of the value of a key; nil if it is left out.
    func type(of key: String) -> SchemeType? { value(key)?.type }

    private func value(_ key: String) -> SchemeValue? {
        table.first { $0.key == key }?.value
    }

    /// A mistake at a key of this table.
    func fault(at key: String, _ problem: SchemeProblem) -> SchemeFault {
        SchemeFault(path: path.key(key), problem: problem)
    }

    /// A mistake in how the values of this table fit together.
    func fault(_ rule: SchemeRule) -> SchemeFault {
        SchemeFault(path: path, problem: .contradiction(rule))
    }
}

extension SchemeReader {
    /// The text of a key that may be left out; one line, without control characters.
    func optionalText(_ key: String) throws(SchemeFault) -> String? {
        guard let value = value(key) else { return nil }
        guard case .text(let text) = value else {
            throw fault(at: key, .wrongType(expected: .text, found: value.type))
        }
        guard text.unicodeScalars.contains(where: { !$0.isBlank }),
            !text.unicodeScalars.contains(where: \.isControl)
        else { throw fault(at: key, .wrongValue(text, expected: .words)) }
        return text
    }

    /// The text of a key that must be there.
    func text(_ key: String) throws(SchemeFault) -> String {
        guard let text = try optionalText(key) else {
            throw SchemeFault(path: path, problem: .missingKey(key))
        }
        return text
    }

    /// The keys `zh` and `en`.
    func term() throws(SchemeFault) -> Phrase {
        Phrase(zh: try text("zh"), en: try text("en"))
    }

    /// The truth of a key; false if it is left out.
    func flag(_ key: String) throws(SchemeFault) -> Bool {
        try optionalFlag(key) ?? false
    }

    /// The truth of a key that may be left out.
    func optionalFlag(_ key: String) throws(SchemeFault) -> Bool? {
        guard let value = value(key) else { return nil }
        guard case .truth(let truth) = value else {
            throw fault(at: key, .wrongType(expected: .truth, found: value.type))
        }
        return truth
    }

    /// The whole number of a key that may be left out.
    func wholeNumber(
        _ key: String, in range: ClosedRange<Int>, expected: SchemeExpectation
    ) throws(SchemeFault) -> Int? {
        guard let value = value(key) else { return nil }
        guard case .wholeNumber(let number) = value else {
            throw fault(at: key, .wrongType(expected: .wholeNumber, found: value.type))
        }
        guard range.contains(number) else {
            throw fault(at: key, .wrongValue(String(number), expected: expected))
        }
        return number
    }

    /// The exact number of a key that may be left out: `110`, `3.9` or `"3.90"`.
    func quantity(_ key: String) throws(SchemeFault) -> Quantity? {
        guard let value = value(key) else { return nil }
        let text: String
        switch value {
        case .text(let written): text = written
        case .wholeNumber(let number): text = String(number)
        case .decimal(let number): text = String(number)
        default: throw fault(at: key, .wrongType(expected: .decimal, found: value.type))
        }
        guard let quantity = Quantity(text) else {
            throw fault(at: key, .wrongValue(text, expected: .number))
        }
        return quantity
    }

    /// The length of time of a key that must be there.
    func span(_ key: String) throws(SchemeFault) -> Span {
        let text = try text(key)
        guard let span = Span(text) else {
            throw fault(at: key, .wrongValue(text, expected: .span))
        }
        return span
    }

    /// What a word of a key stands for; nil if the key is left out.
    func optionalWord<Value>(
        _ key: String, of words: [(String, Value)]
    ) throws(SchemeFault) -> Value? {
        guard let text = try optionalText(key) else { return nil }
        guard let value = words.first(where: { $0.0 == text })?.1 else {
            let known = words.map(\.0)
            throw fault(
                at: key, .unknownName(text, nearest: known.nearest(to: text), known: known))
        }
        return value
    }

    /// What a word of a key that must be there stands for.
    func word<Value>(_ key: String, of words: [(String, Value)]) throws(SchemeFault) -> Value {
        guard let value = try optionalWord(key, of: words) else {
            throw SchemeFault(path: path, problem: .missingKey(key))
        }
        return value
    }
}

extension SchemeReader {
    /// A table of a key that may be left out.
    func table(_ key: String, keys: [String]) throws(SchemeFault) -> SchemeReader? {
        guard let value = value(key) else { return nil }
        return try SchemeReader(value, at: path.key(key), keys: keys)
    }

    /// The entries of a list that must be there, each a table with a `code` of its own.
    func list<Entry>(
        _ key: String, keys: [String],
        _ read: (SchemeReader) throws(SchemeFault) -> Entry
    ) throws(SchemeFault) -> [Entry] {
        guard has(key) else { throw SchemeFault(path: path, problem: .missingKey(key)) }
        return try optionalList(key, keys: keys, read)
    }

    /// The entries of a list that may be left out, each a table with a `code` of its own.
    func optionalList<Entry>(
        _ key: String, keys: [String],
        _ read: (SchemeReader) throws(SchemeFault) -> Entry
    ) throws(SchemeFault) -> [Entry] {
        var places: [String: SchemePath] = [:]
        return try tables(key, keys: keys) { entry throws(SchemeFault) in
            var reader = entry
            reader.code = try reader.legalCode()
            if let earlier = places.updateValue(reader.path, forKey: reader.code) {
                throw SchemeFault(
                    path: reader.path.key("code"),
                    problem: .duplicateCode(reader.code, firstLine: nil),
                    earlier: earlier.key("code"))
            }
            return try read(reader)
        }
    }

    /// The entries of a list that may be left out, each a table without a code.
    func tables<Entry>(
        _ key: String, keys: [String],
        _ read: (SchemeReader) throws(SchemeFault) -> Entry
    ) throws(SchemeFault) -> [Entry] {
        let values = try values(key)
        var entries: [Entry] = []
        entries.reserveCapacity(values.count)
        for (index, value) in values.enumerated() {
            let place = path.key(key).element(index)
            entries.append(try read(try SchemeReader(value, at: place, keys: keys)))
        }
        return entries
    }

    /// What the words of a list stand for; empty if the key is left out.
    func words<Value>(
        _ key: String, of words: [(String, Value)]
    ) throws(SchemeFault) -> [Value] {
        var found: [Value] = []
        for (text, place) in try texts(key) {
            guard let meant = words.first(where: { $0.0 == text })?.1 else {
                let known = words.map(\.0)
                throw SchemeFault(
                    path: place,
                    problem: .unknownName(
                        text, nearest: known.nearest(to: text), known: known))
            }
            found.append(meant)
        }
        return found
    }

    /// The texts of a list with their places; empty if the key is left out.
    func texts(_ key: String) throws(SchemeFault) -> [(text: String, place: SchemePath)] {
        var texts: [(text: String, place: SchemePath)] = []
        for (index, value) in try values(key).enumerated() {
            let place = path.key(key).element(index)
            guard case .text(let text) = value else {
                throw SchemeFault(
                    path: place, problem: .wrongType(expected: .text, found: value.type))
            }
            texts.append((text, place))
        }
        return texts
    }

    /// The values of a list, none if the key is left out; a list that is there has some.
    private func values(_ key: String) throws(SchemeFault) -> [SchemeValue] {
        guard let value = value(key) else { return [] }
        guard case .list(let values) = value else {
            throw fault(at: key, .wrongType(expected: .list, found: value.type))
        }
        guard !values.isEmpty else {
            throw fault(at: key, .wrongValue("[]", expected: .nonEmptyList))
        }
        return values
    }

    private func legalCode() throws(SchemeFault) -> String {
        let code = try text("code")
        let isLegal = code.utf8.allSatisfy {
            switch $0 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                true
            default: false
            }
        }
        guard isLegal else { throw fault(at: "code", .wrongValue(code, expected: .code)) }
        return code
    }
}

// The general tables of Unicode cost a start more than the whole parse; these few are enough.
extension Unicode.Scalar {
    fileprivate var isBlank: Bool {
        value == 0x20 || value == 0xA0 || value == 0x3000 || (0x2000...0x200B).contains(value)
    }

    fileprivate var isControl: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value)
    }
}
