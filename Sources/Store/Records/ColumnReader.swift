import Domain
import GRDB

/// Reads the columns of a row one after another; a value that cannot be is damage, not a trap.
struct ColumnReader {
    private let row: Row
    private let table: String
    private var index = 0

    init(_ row: Row, _ table: String, from index: Int = 0) {
        self.row = row
        self.table = table
        self.index = index
    }

    private mutating func next() -> DatabaseValue {
        defer { index += 1 }
        return row[index]
    }

    /// What to throw for a value that no column of ours holds.
    private var damage: RegistryError {
        .damaged("\(table).\(Array(row.columnNames)[index - 1])")
    }

    mutating func number() throws -> Int64 {
        guard let value = numberOrNil() else { throw damage }
        return value
    }

    mutating func numberOrNil() -> Int64? {
        if case .int64(let value) = next().storage { return value }
        return nil
    }

    mutating func flag() throws -> Bool { try number() != 0 }

    mutating func text() throws -> String {
        guard let value = textOrNil() else { throw damage }
        return value
    }

    mutating func textOrNil() -> String? {
        if case .string(let value) = next().storage { return value }
        return nil
    }

    mutating func bytesOrNil() -> [UInt8]? {
        if case .blob(let value) = next().storage { return Array(value) }
        return nil
    }

    mutating func day() throws -> Day {
        guard let day = try dayOrNil() else { throw damage }
        return day
    }

    mutating func dayOrNil() throws -> Day? {
        guard let number = numberOrNil() else { return nil }
        guard let day = Day(number: Int(number)) else { throw damage }
        return day
    }

    /// Calendar, year, month and day of a date as it was told.
    mutating func recordedDateOrNil() throws -> RecordedDate? {
        let (lunar, year) = (numberOrNil(), numberOrNil())
        let (month, day) = (numberOrNil(), numberOrNil())
        guard let year else { return nil }
        let date = RecordedDate(
            lunar == 0 ? .gregorian : .lunar, year: Int(year), month: month.map { Int($0) },
            isLeapMonth: lunar == 2, day: day.map { Int($0) })
        guard let date else { throw damage }
        return date
    }

    mutating func code<Code: RawRepresentable<String>>() throws -> Code {
        guard let code: Code = try codeOrNil() else { throw damage }
        return code
    }

    mutating func codeOrNil<Code: RawRepresentable<String>>() throws -> Code? {
        guard let text = textOrNil() else { return nil }
        guard let code = Code(rawValue: text) else { throw damage }
        return code
    }

    mutating func id<Record>() throws -> Identifier<Record> {
        Identifier(rawValue: try number())
    }

    mutating func idOrNil<Record>() -> Identifier<Record>? {
        numberOrNil().map { Identifier(rawValue: $0) }
    }

    mutating func area() throws -> AreaCode {
        guard let area = AreaCode(number: try number()) else { throw damage }
        return area
    }

    /// A place, or everywhere, which has the number 0.
    mutating func areaOrNil() throws -> AreaCode? {
        guard let number = numberOrNil() else { return nil }
        guard let area = AreaCode(number: number) else { throw damage }
        return area
    }

    mutating func areaOrEverywhere() throws -> AreaCode {
        let number = try number()
        guard number != 0 else { return .everywhere }
        guard let area = AreaCode(number: number) else { throw damage }
        return area
    }

    mutating func residentIDOrNil() throws -> ResidentID? {
        guard let text = textOrNil() else { return nil }
        guard let number = Int64(text.prefix(17)), let id = ResidentID(first17: number) else {
            throw damage
        }
        return id
    }

    /// Bank, number and holder; nil without a number.
    mutating func accountOrNil() throws -> BankAccount? {
        let (bank, number, holder) = (textOrNil(), textOrNil(), textOrNil())
        guard let number else { return nil }
        do {
            return try BankAccount(bank: bank ?? "", number: number, holder: holder)
        } catch {
            throw damage
        }
    }

    /// Name and number of who is paid; nil without a name.
    mutating func payeeOrNil() throws -> Payee? {
        let name = textOrNil()
        let number = try residentIDOrNil()
        return name.map { Payee(name: $0, residentID: number) }
    }

    /// Codes joined by commas.
    mutating func codes() throws -> [String] {
        try text().split(separator: ",").map(String.init)
    }

    mutating func period() throws -> Period {
        guard let period = Period(try text()) else { throw damage }
        return period
    }

    mutating func quantityOrNil() throws -> Quantity? {
        guard let text = textOrNil() else { return nil }
        guard let quantity = Quantity(text) else { throw damage }
        return quantity
    }
}
