import Domain
import GRDB

/// A row of `case_message`; the names are the case's person's and the account's.
struct CaseMessageRecord: StoredRecord {
    static let text = TableText("case_message", ["benefit_case", "text", "at", "by"])
    /// What `init(named:)` reads, of the aliases that `joins` makes of `m`.
    static let named = "\(text.list(of: "m")), p.name, a.name"
    /// The case, its person and the author of the message `m`.
    static let joins = """
        CROSS JOIN benefit_case AS c ON c.id = m.benefit_case
        CROSS JOIN person AS p ON p.id = c.person
        CROSS JOIN account AS a ON a.id = m.by
        """

    var message: CaseMessage

    var rowID: Int64 { message.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        [
            message.benefitCase.rawValue, message.text, message.at.milliseconds,
            message.by.rawValue,
        ]
    }

    init(_ message: CaseMessage) {
        self.message = message
    }

    init(_ columns: inout ColumnReader) throws {
        let id: CaseMessage.ID = try columns.id()
        let benefitCase: BenefitCase.ID = try columns.id()
        let text = try columns.text()
        let at = Instant(milliseconds: try columns.number())
        message = CaseMessage(
            id: id, benefitCase: benefitCase, personName: "", text: text, at: at,
            by: try columns.id(), byName: "")
    }

    /// The message of a row of `named`.
    init(named row: Row) throws {
        var columns = ColumnReader(row, Self.text.name)
        try self.init(&columns)
        message.personName = try columns.text()
        message.byName = try columns.text()
    }
}
