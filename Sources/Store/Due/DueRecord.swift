import Domain
import GRDB

/// A row of `due`, without its key: something that waits for a visit.
struct DueRecord: Hashable {
    /// Adds a row, in the order of `arguments`.
    static let insert = """
        INSERT INTO due (village, walk_key, household, person, kind, code, step, source, opens,
            due, closes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    /// What `init(_:)` reads, of the alias `d`.
    static let columns = """
        d.village, d.walk_key, d.household, d.person, d.kind, d.code, d.step, d.source, d.opens,
        d.due, d.closes
        """
    /// How many columns that is.
    static let columnCount = 11

    var village: AreaCode
    var walkKey: String
    var household: Household.ID
    var person: Person.ID?
    var reason: Reason
    var opens: Day
    var due: Day
    var closes: Day

    /// Why it is due, and the record it comes from.
    enum Reason: Hashable {
        case step(schedule: String, step: String)
        case nextVisit(Visit.ID, purpose: String)
        case nextScreening(Screening.ID, kind: String)
        case payment(Entitlement.ID, PaymentReason)
        case review(AnnualReview.ID, year: Int)

        /// The same as lists show it.
        var shown: DueItem.Reason {
            switch self {
            case .step(let schedule, let step): .step(schedule: schedule, step: step)
            case .nextVisit(_, let purpose): .nextVisit(purpose: purpose)
            case .nextScreening(_, let kind): .nextScreening(kind: kind)
            case .payment(let id, let reason): .payment(id, reason)
            case .review(_, let year): .review(year: year)
            }
        }
    }

    /// The values of the columns.
    var arguments: StatementArguments {
        let (kind, code, step, source) = stored
        return [
            village.number, walkKey, household.rawValue, person?.rawValue, kind, code, step,
            source, opens.number, due.number, closes.number,
        ]
    }

    private var stored: (kind: String, code: String, step: String?, source: Int64?) {
        switch reason {
        case .step(let schedule, let step): ("step", schedule, step, nil)
        case .nextVisit(let id, let purpose): ("nextVisit", purpose, nil, id.rawValue)
        case .nextScreening(let id, let kind): ("nextScreening", kind, nil, id.rawValue)
        case .payment(let id, let reason): ("payment", reason.rawValue, nil, id.rawValue)
        case .review(let id, let year): ("review", "\(year)", nil, id.rawValue)
        }
    }

    /// Adds the row.
    func insert(_ database: Database) throws {
        try database.cachedStatement(sql: Self.insert).execute(arguments: arguments)
    }
}

extension DueRecord {
    /// The record of a row in which `columns` begin at `index`.
    init(_ row: Row, from index: Int = 0) throws {
        var columns = ColumnReader(row, "due", from: index)
        village = try columns.area()
        walkKey = try columns.text()
        household = try columns.id()
        person = columns.idOrNil()
        reason = try DueRecord.reason(&columns)
        opens = try columns.day()
        due = try columns.day()
        closes = try columns.day()
    }

    private static func reason(_ columns: inout ColumnReader) throws -> Reason {
        let kind = try columns.text()
        let code = try columns.text()
        let (step, source) = (columns.textOrNil(), columns.numberOrNil())
        switch (kind, step, source) {
        case ("step", let step?, _):
            return .step(schedule: code, step: step)
        case ("nextVisit", _, let source?):
            return .nextVisit(Visit.ID(rawValue: source), purpose: code)
        case ("nextScreening", _, let source?):
            return .nextScreening(Screening.ID(rawValue: source), kind: code)
        case ("payment", _, let source?):
            guard let reason = PaymentReason(rawValue: code) else { break }
            return .payment(Entitlement.ID(rawValue: source), reason)
        case ("review", _, let source?):
            guard let year = Int(code) else { break }
            return .review(AnnualReview.ID(rawValue: source), year: year)
        default: break
        }
        throw RegistryError.damaged("due.\(kind)")
    }
}
