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
            return .table([:])
        }
    }

    private static func table(_ table: TOMLTable) -> SchemeValue {
        var values: [String: SchemeValue] = [:]
        for key in table.keys {
            if let value = table[key] { values[key] = SchemeValue(value.tomlValue) }
        }
        return .table(values)
    }

    private init(_ value: TOMLValue) {
        if let text = value.string {
            self = .text(text)
        } else if let table = value.table {
            self = Self.table(table)
        } else if let array = value.array {
            self = .list((0..<array.count).map { SchemeValue(array[$0].tomlValue) })
        } else if let truth = value.bool {
            self = .truth(truth)
        } else if let number = value.int {
            self = .wholeNumber(number)
        } else if let number = value.double {
            self = .decimal(number)
        } else {
            self = .date
        }
    }
}
