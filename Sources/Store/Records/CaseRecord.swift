import Domain
import GRDB

/// A row of `benefit_case`; which level reviews it next follows from its state.
struct CaseRecord: StoredRecord {
    static let text = TableText(
        "benefit_case",
        [
            "person", "village", "walk_key", "sort_key", "programme", "year", "state",
            "next_level", "origin", "rule", "entered_by", "entered_at", "waiting_since", "starts",
            "ends", "own_amount_fen", "findings",
        ])

    /// The case, without what was found: lists and histories do without it.
    var benefitCase: BenefitCase
    /// The village of the person's household.
    var village: AreaCode
    /// The walking order of the person's household.
    var walkKey: String
    /// The place of the person's name in pinyin.
    var sortKey: String
    /// What was found when it was handed in, as JSON.
    private(set) var findings: String

    var rowID: Int64 { benefitCase.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = benefitCase.details
        return [
            details.person.rawValue, village.number, walkKey, sortKey, details.programme,
            details.year, details.state.rawValue,
            CaseTable.reviewer(of: details.state)?.rawValue, details.origin.rawValue,
            details.rule, details.enteredBy.rawValue, details.enteredAt.milliseconds,
            details.waitingSince.milliseconds, details.starts.number, details.ends?.number,
            details.ownAmount?.fen, findings,
        ]
    }

    init(_ benefitCase: BenefitCase, village: AreaCode, walkKey: String, sortKey: String) throws {
        self.benefitCase = benefitCase
        self.village = village
        self.walkKey = walkKey
        self.sortKey = sortKey
        findings = try Self.json(of: benefitCase.details.findings)
        self.benefitCase.details.findings = []
    }

    /// A case of a person who lives in a household.
    init(_ benefitCase: BenefitCase, of person: PersonRecord, in household: Household) throws {
        try self.init(
            benefitCase, village: person.village, walkKey: household.details.walkKey,
            sortKey: person.sortKey)
    }

    init(_ columns: inout ColumnReader) throws {
        let id: BenefitCase.ID = try columns.id()
        let person: Person.ID = try columns.id()
        village = try columns.area()
        walkKey = try columns.text()
        sortKey = try columns.text()
        let programme = try columns.text()
        let year = Int(try columns.number())
        let state: CaseState = try columns.code()
        _ = columns.textOrNil()
        let origin: CaseOrigin = try columns.code()
        let rule = columns.textOrNil()
        let enteredBy: Account.ID = try columns.id()
        let enteredAt = Instant(milliseconds: try columns.number())
        let waitingSince = Instant(milliseconds: try columns.number())
        let starts = try columns.day()
        let ends = try columns.dayOrNil()
        var details = CaseDetails(
            person: person, programme: programme, year: year, state: state, origin: origin,
            rule: rule, enteredBy: enteredBy, enteredAt: enteredAt, starts: starts, ends: ends,
            ownAmount: columns.numberOrNil().map { Money(fen: $0) })
        details.waitingSince = waitingSince
        benefitCase = BenefitCase(id: id, details: details)
        findings = try columns.text()
    }

    /// The case with what was found when it was handed in.
    func whole() throws -> BenefitCase {
        var result = benefitCase
        result.details.findings = try Journal.value([ConditionFinding].self, of: findings)
        return result
    }

    /// Keeps what is found now instead of what was found before.
    mutating func keep(_ found: [ConditionFinding]) throws {
        findings = try Self.json(of: found)
    }

    private static func json(of findings: [ConditionFinding]) throws -> String {
        findings.isEmpty ? "[]" : try Journal.json(findings)
    }

    /// The case of a person under a programme for a year.
    static func fetch(
        _ person: Person.ID, _ programme: String, _ year: Int, _ database: Database
    ) throws -> CaseRecord? {
        try fetchAll(
            database, where: "person = ? AND programme = ? AND year = ?",
            [person.rawValue, programme, year]
        ).first
    }
}
