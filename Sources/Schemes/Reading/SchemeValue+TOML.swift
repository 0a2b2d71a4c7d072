import TOMLKit

extension SchemeValue {
    /// Parses the text of a definition file.
    static func parsing(_ text: String) throws(TOMLParseError) -> SchemeValue {
        do {
            return table(try TOMLTable(string: text))
        } catch let error as TOMLParseError {
            throw error
        } catch {
            // The parser throws nothing else; an empty table then reports its missing keys.
            return .table([])
        }
    }

    private static func table(_ table: TOMLTable) -> SchemeValue {
        // Keys and values come in one order, sorted by key.
        .table(zip(table.keys, table.values).map { Field(key: $0, value: SchemeValue($1)) })
    }

    private init(_ value: TOMLValue) {
        switch value.type {
        case .string: self = .text(value.string ?? "")
        case .int: self = .wholeNumber(value.int ?? 0)
        case .double: self = .decimal(value.double ?? 0)
        case .bool: self = .truth(value.bool ?? false)
        case .table: self = value.table.map(Self.table) ?? .table([])
        case .array:
            let values = value.array.map { array in
                (0..<array.count).map { SchemeValue(array[$0].tomlValue) }
            }
            self = .list(values ?? [])
        case .date, .time, .dateTime: self = .date
        }
    }
}
