import Domain
import GRDB

/// A row of `entitlement`.
struct EntitlementRecord: StoredRecord {
    static let text = TableText(
        "entitlement",
        [
            "person", "village", "walk_key", "sort_key", "programme", "period", "amount_fen",
            "status", "reason", "account_bank", "account_number", "account_holder", "paid_on",
        ])

    var entitlement: Entitlement
    /// The village of the person's household.
    var village: AreaCode
    /// The walking order of the person's household.
    var walkKey: String
    /// The place of the person's name in pinyin.
    var sortKey: String

    var rowID: Int64 { entitlement.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = entitlement.details
        return [
            details.person.rawValue, village.number, walkKey, sortKey, details.programme,
            details.period.description, details.amount.fen, details.status.rawValue,
            details.reason?.rawValue, details.account?.bank, details.account?.number,
            details.account?.holder, details.paidOn?.number,
        ]
    }

    init(_ entitlement: Entitlement, village: AreaCode, walkKey: String, sortKey: String) {
        self.entitlement = entitlement
        self.village = village
        self.walkKey = walkKey
        self.sortKey = sortKey
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Entitlement.ID = try columns.id()
        let person: Person.ID = try columns.id()
        village = try columns.area()
        walkKey = try columns.text()
        sortKey = try columns.text()
        let programme = try columns.text()
        let period = try columns.period()
        let amount = Money(fen: try columns.number())
        let status: PaymentStatus = try columns.code()
        let reason: PaymentReason? = try columns.codeOrNil()
        let account = try columns.accountOrNil()
        entitlement = Entitlement(
            id: id,
            details: EntitlementDetails(
                person: person, programme: programme, period: period, amount: amount,
                status: status, reason: reason, account: account,
                paidOn: try columns.dayOrNil()))
    }
}
