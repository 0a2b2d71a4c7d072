import Domain
import TerminalKit

/// Looks in an emergency, and places beyond one's area, as `huize emergency` lists them.
enum EmergencyListing {
    static func make(
        _ rows: [EmergencyAccess], _ account: Account, at now: Instant
    ) -> Listing<EmergencyAccess> {
        Listing(
            columns: [
                ListingColumn("number", AccessCommandWords.number, edge: .right) {
                    .number(Int($0.id.rawValue))
                },
                ListingColumn("by", ListingWords.who) { .text($0.byName) },
                ListingColumn("own", AccessCommandWords.own) { .truth($0.by == account.id) },
                ListingColumn("area", AccessCommandWords.place) { .text($0.area.description) },
                ListingColumn("from", AccessCommandWords.from) { .text(moment($0.from)) },
                ListingColumn("until", AccessCommandWords.until) { .text(moment($0.until)) },
                ListingColumn("running", AccessCommandWords.running) { .truth($0.until > now) },
                ListingColumn("reason", ListingWords.reason) { .text($0.reason) },
            ], rows: rows)
    }

    static func make(_ places: [[Area]]) -> Listing<[Area]> {
        Listing(
            columns: [
                ListingColumn("code", AccessCommandWords.code) {
                    ListingValue($0.last?.code.description)
                },
                ListingColumn("place", AccessCommandWords.place) {
                    .text($0.map(\.name).joined(separator: " "))
                },
            ], rows: places)
    }

    private static func moment(_ at: Instant) -> String { "\(at.day) \(at.clock)" }
}
