import Domain
import GRDB

/// A row of `objection`.
struct ObjectionRecord: StoredRecord {
    static let text = TableText(
        "objection",
        [
            "posting", "benefit_case", "raised_on", "raised_by", "text", "outcome", "is_upheld",
            "closed_on",
        ])

    var objection: Objection

    var rowID: Int64 { objection.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        [
            objection.posting.rawValue, objection.benefitCase?.rawValue,
            objection.raisedOn.number, objection.raisedBy, objection.text, objection.outcome,
            objection.isUpheld ? 1 : 0, objection.closedOn?.number,
        ]
    }

    init(_ objection: Objection) {
        self.objection = objection
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Objection.ID = try columns.id()
        let posting: Posting.ID = try columns.id()
        let benefitCase: BenefitCase.ID? = columns.idOrNil()
        let raisedOn = try columns.day()
        let raisedBy = columns.textOrNil()
        let text = try columns.text()
        let outcome = columns.textOrNil()
        let isUpheld = try columns.number() != 0
        objection = Objection(
            id: id, posting: posting, benefitCase: benefitCase, raisedOn: raisedOn,
            raisedBy: raisedBy, text: text, outcome: outcome, isUpheld: isUpheld,
            closedOn: try columns.dayOrNil())
    }
}
