import Domain
import TerminalKit

/// Sums of payments, as `huize report payments` lists them.
enum ReportListing {
    static func make(
        _ rows: [ReportRow], _ grouping: ReportQuery.Grouping, _ register: OpenRegister
    ) -> Listing<ReportRow> {
        Listing(
            columns: [
                ListingColumn(
                    "group", grouping.term, value: { .text($0.group) },
                    shown: { name(of: $0, grouping, register) }),
                ListingColumn("persons", ListingWords.persons, edge: .right) {
                    .number($0.persons)
                },
                ListingColumn("payments", ListingWords.payments, edge: .right) {
                    .number($0.payments)
                },
                money("due", BatchListingWords.due, \.due),
                money("paid", BatchListingWords.paid, \.paid),
                money("pending", BatchListingWords.pending, \.pending),
                money("returned", BatchListingWords.returned, \.returned),
                money("cancelled", BatchListingWords.cancelled, \.cancelled),
                money("recovered", BatchListingWords.recovered, \.recovered),
            ],
            rows: rows)
    }

    private static func name(
        of row: ReportRow, _ grouping: ReportQuery.Grouping, _ register: OpenRegister
    ) -> String {
        switch grouping {
        case .programme: register.programmeName(row.group)
        case .fund: register.fundName(row.group)
        case .village, .township: row.name
        }
    }

    private static func money(
        _ key: String, _ heading: Phrase, _ path: KeyPath<ReportRow, Money>
    ) -> ListingColumn<ReportRow> {
        ListingColumn(
            key, heading, edge: .right, value: { ListingValue($0[keyPath: path]) },
            shown: { $0[keyPath: path].description })
    }
}

/// What families still wait for, as `huize arrears` lists it.
enum ArrearsListing {
    static func make(_ rows: [ArrearsRow], _ register: OpenRegister) -> Listing<ArrearsRow> {
        Listing(
            columns: [
                ListingColumn(
                    "village", ListingWords.village,
                    value: { .text($0.village.description) }, shown: { $0.villageName }),
                ListingColumn(
                    "programme", ListingWords.programme, value: { .text($0.programme) },
                    shown: { register.programmeName($0.programme) }),
                ListingColumn("persons", ListingWords.persons, edge: .right) {
                    .number($0.persons)
                },
                money("up_to_30", BatchListingWords.upTo30, \.upTo30),
                money("up_to_90", BatchListingWords.upTo90, \.upTo90),
                money("over_90", BatchListingWords.over90, \.over90),
                ListingColumn("oldest", BatchListingWords.oldest) {
                    .text($0.oldest.description)
                },
            ],
            rows: rows)
    }

    private static func money(
        _ key: String, _ heading: Phrase, _ path: KeyPath<ArrearsRow, Money>
    ) -> ListingColumn<ArrearsRow> {
        ListingColumn(
            key, heading, edge: .right, value: { ListingValue($0[keyPath: path]) },
            shown: { $0[keyPath: path].description })
    }
}

/// Recoveries, as `huize recovery list` lists them.
enum RecoveryListing {
    static func make(_ rows: [RecoveryRow], _ register: OpenRegister) -> Listing<RecoveryRow> {
        Listing(
            columns: [
                ListingColumn("recovery", BatchListingWords.recovery, edge: .right) {
                    .number(Int($0.recovery.id.rawValue))
                },
                ListingColumn("payment", ListingWords.payment, edge: .right) {
                    .number(Int($0.payment.id.rawValue))
                },
                ListingColumn("name", ListingWords.name) { .text($0.person.name) },
                ListingColumn(
                    "programme", ListingWords.programme,
                    value: { .text($0.payment.details.programme) },
                    shown: { register.programmeName($0.payment.details.programme) }),
                ListingColumn("period", ListingWords.period) {
                    .text($0.payment.details.period.description)
                },
                money("amount", ListingWords.amount, \.recovery.amount),
                money("received", BatchListingWords.received, \.recovery.received),
                ListingColumn("opened", BatchListingWords.openedOn) {
                    .text($0.recovery.openedOn.description)
                },
                ListingColumn("closed", BatchListingWords.closedOn) {
                    ListingValue($0.recovery.closedOn)
                },
                ListingColumn("reason", ListingWords.reason) { .text($0.recovery.reason) },
                ListingColumn("outcome", BatchListingWords.outcome) {
                    ListingValue($0.recovery.outcome)
                },
            ],
            rows: rows)
    }

    private static func money(
        _ key: String, _ heading: Phrase, _ path: KeyPath<RecoveryRow, Money>
    ) -> ListingColumn<RecoveryRow> {
        ListingColumn(
            key, heading, edge: .right, value: { ListingValue($0[keyPath: path]) },
            shown: { $0[keyPath: path].description })
    }
}
