public import Domain

/// What a file of records says of itself: what for, who took it out, when, and from where.
///
/// It stands in the last column of every row, so that a part of a file says it as well; reading
/// passes the column over. A workbook has it at the foot of every page and in its properties too.
public struct Watermark: Hashable, Sendable {
    /// What the file is for.
    public var purpose: String
    /// The name of who took it out.
    public var name: String
    /// The login of their account.
    public var login: String
    /// When.
    public var at: Instant
    /// The name of the place that it is about.
    public var area: String
    /// The journal's entry that says so too.
    public var entry: JournalEntryID

    /// Says what a file is for.
    public init(
        purpose: String, name: String, login: String, at: Instant, area: String,
        entry: JournalEntryID
    ) {
        self.purpose = purpose
        self.name = name
        self.login = login
        self.at = at
        self.area = area
        self.entry = entry
    }

    /// The heading of its column.
    static let heading = Phrase(zh: "导出说明", en: "export note")

    /// Whether a heading is that of the column, which is passed over in reading.
    static func isHeading(_ key: String) -> Bool {
        [heading.zh, heading.en].contains { HeadingKey.of($0) == key }
    }

    /// The whole of it in a line.
    public var text: Phrase {
        Phrase(
            zh: "用途：\(purpose)；导出：\(name)（\(login)），\(at.day) \(at.clock)；"
                + "范围：\(area)；日志 \(entry.rawValue)",
            en: "for: \(purpose); by \(name) (\(login)) \(at.day) \(at.clock); "
                + "of \(area); journal \(entry.rawValue)")
    }
}
