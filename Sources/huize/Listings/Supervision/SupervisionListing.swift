import Domain
import TerminalKit

/// Queues, villages and announcements as commands list them.
enum SupervisionListing {
    /// One row a place.
    static func make(_ queues: [QueueSummary]) -> Listing<QueueSummary> {
        func count(
            _ key: String, _ heading: Phrase, _ number: @escaping (QueueSummary) -> Int
        ) -> ListingColumn<QueueSummary> {
            ListingColumn(key, heading, edge: .right) { .number(number($0)) }
        }
        return Listing(
            columns: [
                ListingColumn("code", SupervisionCommandWords.code) {
                    .text($0.area.description)
                },
                ListingColumn("place", SupervisionCommandWords.place) { .text($0.name) },
                count("open", SupervisionCommandWords.waiting, \.waiting),
                ListingColumn("oldest", SupervisionCommandWords.oldest) {
                    ListingValue($0.oldest?.day)
                },
                count("returned", SupervisionCommandWords.returned, \.returned),
                count("late", SupervisionCommandWords.late, \.late),
            ],
            rows: queues)
    }

    /// One row a village; counts rather than shares, so that they can be added up.
    static func make(_ villages: [VillageComparison]) -> Listing<VillageComparison> {
        func count(
            _ key: String, _ heading: Phrase, _ number: @escaping (VillageComparison) -> Int
        ) -> ListingColumn<VillageComparison> {
            ListingColumn(key, heading, edge: .right) { .number(number($0)) }
        }
        return Listing(
            columns: [
                ListingColumn("code", SupervisionCommandWords.code) {
                    .text($0.area.description)
                },
                ListingColumn("village", ListingWords.village) { .text($0.name) },
                count("due", SupervisionCommandWords.due, \.offered.all),
                count("offered", SupervisionCommandWords.offered, \.offered.done),
                count("timely", SupervisionCommandWords.timely, \.timely.done),
                count("payments", SupervisionCommandWords.decided, \.paid.all),
                count("paid", SupervisionCommandWords.paid, \.paid.done),
                count("households", SupervisionCommandWords.households, \.visited.all),
                count("visited", SupervisionCommandWords.visited, \.visited.done),
                count("left", SupervisionCommandWords.left) { $0.offered.left + $0.paid.left },
            ],
            rows: villages)
    }

    /// One row an announcement.
    static func make(_ announcements: [Announcement]) -> Listing<Announcement> {
        Listing(
            columns: [
                ListingColumn("announcement", SupervisionCommandWords.number, edge: .right) {
                    .number(Int($0.id.rawValue))
                },
                ListingColumn("day", SupervisionCommandWords.at) { ListingValue($0.at.day) },
                ListingColumn("by", SupervisionCommandWords.by) { .text($0.byName) },
                ListingColumn("area", SupervisionCommandWords.code) {
                    .text($0.area.description)
                },
                ListingColumn("until", SupervisionCommandWords.until) { ListingValue($0.until) },
                ListingColumn("text", SupervisionCommandWords.text) { .text($0.text) },
            ],
            rows: announcements)
    }
}
