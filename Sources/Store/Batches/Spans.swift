import Domain
import GRDB

/// The periods for which payments are on file: few, so that their days are worked out here and
/// handed to SQLite, which cannot read a period.
struct Spans {
    /// The periods, each once.
    let periods: [Period]

    /// The periods of the payments that a condition describes.
    init(
        where condition: String, _ arguments: StatementArguments, _ database: Database
    ) throws {
        let texts = try String.fetchAll(
            database.cachedStatement(
                sql: "SELECT DISTINCT period FROM entitlement WHERE \(condition)"),
            arguments: arguments)
        periods = try texts.map { text in
            guard let period = Period(text) else {
                throw RegistryError.damaged("entitlement.period")
            }
            return period
        }
    }

    /// A cell of a row.
    enum Cell: Encodable {
        case text(String)
        case day(Day)
        case number(Int)

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let text): try container.encode(text)
            case .day(let day): try container.encode(day)
            case .number(let number): try container.encode(number)
            }
        }
    }

    /// A row for each period that has one, as a JSON array of arrays.
    func json(_ row: (Period) -> [Cell]?) throws -> String {
        try Journal.json(periods.compactMap(row))
    }
}
