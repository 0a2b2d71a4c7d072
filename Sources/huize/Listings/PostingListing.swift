import Domain
import TerminalKit

/// Postings, their lists and objections as `huize posting` lists them.
enum PostingListing {
    private typealias Words = PostingListingWords

    /// One row a posting.
    static func make(_ rows: [PostingRow], _ register: OpenRegister) -> Listing<PostingRow> {
        Listing(
            columns: [
                ListingColumn("posting", Words.number, edge: .right) {
                    .number(Int($0.posting.id.rawValue))
                },
                level(register) { $0.posting.details.level },
                area({ $0.posting.details.area }, { $0.areaName }),
                programme(register) { $0.posting.details.programme },
                ListingColumn("year", Words.year, edge: .right) {
                    .number($0.posting.details.year)
                },
                ListingColumn("first", Words.first) { ListingValue($0.posting.details.first) },
                ListingColumn("last", Words.last) { ListingValue($0.posting.details.last) },
                ListingColumn("persons", ListingWords.persons, edge: .right) { .number($0.cases) },
                ListingColumn("open_objections", Words.openObjections, edge: .right) {
                    .number($0.openObjections)
                },
                ListingColumn("place", Words.place) { .text($0.posting.details.place) },
            ],
            rows: rows)
    }

    /// One row a list that waits.
    static func make(_ rows: [Postable], _ register: OpenRegister) -> Listing<Postable> {
        Listing(
            columns: [
                level(register) { $0.level }, area({ $0.area }, { $0.areaName }),
                programme(register) { $0.programme },
                ListingColumn("year", Words.year, edge: .right) { .number($0.year) },
                ListingColumn("persons", ListingWords.persons, edge: .right) { .number($0.count) },
            ],
            rows: rows)
    }

    /// One row a case on the list, as the poster shows it.
    static func make(_ rows: [PostedRow], _ language: Language) -> Listing<PostedRow> {
        Listing(
            columns: [
                ListingColumn("case", Words.benefitCase, edge: .right) {
                    .number(Int($0.benefitCase.rawValue))
                },
                ListingColumn(
                    "name", ListingWords.name, value: { ListingValue($0.person?.name) },
                    shown: { $0.name(in: language) }),
                ListingColumn("resident_id", ListingWords.residentID) {
                    ListingValue($0.postedID)
                },
                ListingColumn(
                    "area", Words.area,
                    value: { ListingValue($0.person?.village.description) },
                    shown: { $0.person?.villageName ?? "" }),
                ListingColumn(
                    "amount", ListingWords.amount, edge: .right,
                    value: { ListingValue($0.amount) }, shown: { $0.amount.description }),
            ],
            rows: rows)
    }

    /// One row an objection.
    static func make(_ rows: [Objection]) -> Listing<Objection> {
        Listing(
            columns: [
                ListingColumn("objection", Words.number, edge: .right) {
                    .number(Int($0.id.rawValue))
                },
                ListingColumn("raised_on", ListingWords.day) { ListingValue($0.raisedOn) },
                ListingColumn("raised_by", ListingWords.who) { ListingValue($0.raisedBy) },
                ListingColumn("case", Words.benefitCase, edge: .right) {
                    $0.benefitCase.map { .number(Int($0.rawValue)) } ?? .none
                },
                ListingColumn("text", ReviewCommandWords.about) { .text($0.text) },
                ListingColumn("outcome", ReviewCommandWords.outcome) { ListingValue($0.outcome) },
                ListingColumn("upheld", Words.upheld) { .truth($0.isUpheld) },
                ListingColumn("closed_on", Words.closed) { ListingValue($0.closedOn) },
            ],
            rows: rows)
    }

    private static func level<Row>(
        _ register: OpenRegister, _ level: @escaping (Row) -> Level
    ) -> ListingColumn<Row> {
        let language = register.language
        return ListingColumn(
            "level", Words.level, value: { .text(level($0).rawValue) },
            shown: { level($0).term(language) })
    }

    private static func area<Row>(
        _ code: @escaping (Row) -> AreaCode, _ name: @escaping (Row) -> String
    ) -> ListingColumn<Row> {
        ListingColumn(
            "area", Words.area, value: { .text(code($0).description) }, shown: { name($0) })
    }

    private static func programme<Row>(
        _ register: OpenRegister, _ code: @escaping (Row) -> String
    ) -> ListingColumn<Row> {
        ListingColumn(
            "programme", ListingWords.programme, value: { .text(code($0)) },
            shown: { register.programmeName(code($0)) })
    }
}
