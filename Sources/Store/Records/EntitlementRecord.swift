import Domain
import GRDB

/// A row of `entitlement`.
struct EntitlementRecord: StoredRecord {
    static let text = TableText(
        "entitlement",
        [
            "person", "village", "walk_key", "sort_key", "programme", "period", "amount_fen",
            "status", "reason", "account_bank", "account_number", "account_holder", "paid_on",
            "benefit_case", "payee_name", "payee_id", "rule",
        ])

    /// The payment; without its layers until `loadLayers` has read them.
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
            details.account?.holder, details.paidOn?.number, details.benefitCase?.rawValue,
            details.payee?.name, details.payee?.residentID?.description, details.rule,
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
        let paidOn = try columns.dayOrNil()
        let benefitCase: BenefitCase.ID? = columns.idOrNil()
        let payee = try columns.payeeOrNil()
        entitlement = Entitlement(
            id: id,
            details: EntitlementDetails(
                person: person, programme: programme, period: period, amount: amount,
                status: status, reason: reason, account: account, paidOn: paidOn,
                benefitCase: benefitCase, payee: payee, rule: columns.textOrNil()))
    }

    /// Reads the layers of the payment.
    mutating func loadLayers(_ database: Database) throws {
        entitlement.details.layers = try LayerRecord.layers(of: entitlement.id, database)
    }

    /// Adds the row and those of its layers.
    func insertWithLayers(_ database: Database) throws {
        try insert(database)
        try LayerRecord.insert(entitlement.details.layers, of: entitlement.id, database)
    }

    /// Changes the row, and those of its layers where they differ from the former ones.
    func updateWithLayers(from old: [AmountLayer], _ database: Database) throws {
        try update(database)
        let layers = entitlement.details.layers
        guard layers != old else { return }
        try LayerRecord.delete(of: entitlement.id, database)
        try LayerRecord.insert(layers, of: entitlement.id, database)
    }
}
