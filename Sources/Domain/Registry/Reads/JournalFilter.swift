/// Which entries of the journal to read; each condition that is given must hold.
public struct JournalFilter: Hashable, Sendable {
    /// Made within this place; nil for all that the account may see.
    public var area: AreaCode?
    /// That changed this record.
    public var record: RecordRef?
    /// Made by the account of this login.
    public var by: String?
    /// Of one of these kinds; none for all.
    public var kinds: Set<CommandKind>
    /// Made on this day or later.
    public var from: Day?
    /// Made on this day or earlier.
    public var to: Day?
    /// From an origin that begins so.
    public var origin: String?
    /// Each word is part of the subject, the reason, the author's name, the origin or the kind.
    public var words: String

    /// Says which entries to read.
    public init(
        area: AreaCode? = nil, record: RecordRef? = nil, by: String? = nil,
        kinds: Set<CommandKind> = [], from: Day? = nil, to: Day? = nil, origin: String? = nil,
        words: String = ""
    ) {
        self.area = area
        self.record = record
        self.by = by
        self.kinds = kinds
        self.from = from
        self.to = to
        self.origin = origin
        self.words = words
    }
}

extension JournalFilter {
    /// Reads the words of a search box: a word that is a day or a month says when.
    public init(typed: String, kinds: Set<CommandKind> = []) {
        self.init(kinds: kinds)
        var rest: [Substring] = []
        for word in typed.split(whereSeparator: \.isWhitespace) {
            if let days = Self.days(String(word)) {
                from = days.lowerBound
                to = days.upperBound
            } else {
                rest.append(word)
            }
        }
        words = rest.joined(separator: " ")
    }

    /// The days of `2011-11-05` or `2011-11`; a bare number is no day, for a subject may be one.
    private static func days(_ word: String) -> ClosedRange<Day>? {
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, parts[0].utf8.count == 4 else { return nil }
        if parts.count == 3 { return (try? Day.parse(word)).map { $0...$0 } }
        guard let year = Int(parts[0]), let month = Int(parts[1]), (1...12).contains(month),
            let first = Day(number: year * 10_000 + month * 100 + 1),
            let next = Day(
                number: month == 12
                    ? (year + 1) * 10_000 + 101 : year * 10_000 + (month + 1) * 100 + 1)
        else { return nil }
        return first...(next - 1)
    }
}

extension Registry {
    /// What was done, the latest first; to one record, or within the area.
    public func journal(
        of record: RecordRef?, _ page: PageRequest
    ) throws(RegistryError) -> Page<JournalRow> {
        try journal(JournalFilter(record: record), page)
    }
}
