import Domain
import GRDB

/// A row of `announcement`; the author's name is the account's.
struct AnnouncementRecord: StoredRecord {
    static let text = TableText(
        "announcement", ["area", "text", "until", "at", "by", "is_withdrawn"])

    var announcement: Announcement

    var rowID: Int64 { announcement.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        [
            announcement.area.number, announcement.text, announcement.until.number,
            announcement.at.milliseconds, announcement.by.rawValue, announcement.isWithdrawn,
        ]
    }

    init(_ announcement: Announcement) {
        self.announcement = announcement
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Announcement.ID = try columns.id()
        let area = try columns.areaOrEverywhere()
        let text = try columns.text()
        let until = try columns.day()
        let at = Instant(milliseconds: try columns.number())
        announcement = Announcement(
            id: id, area: area, text: text, until: until, at: at, by: try columns.id(),
            byName: "", isWithdrawn: try columns.flag())
    }
}
