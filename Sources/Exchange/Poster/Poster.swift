public import Domain

/// A posting as it hangs on the wall, before it is text or paper.
public struct Poster: Hashable, Sendable {
    /// How much of a person it shows.
    public enum Detail: Hashable, Sendable {
        /// The number of the identity card but for eight digits of its middle, and the amount.
        case masked
        /// Name and village.
        case namesOnly
    }

    /// A column of the list.
    public struct Column: Hashable, Sendable {
        /// What stands above it.
        public var heading: String
        /// Whether it is read from the right: numbers.
        public var isNumber: Bool
        /// Its part of the width of a page.
        public var share: Int
    }

    /// A line of the list.
    public struct Row: Hashable, Sendable {
        /// The cells, one a column.
        public var cells: [String]
        /// How the name is read, for a reader who cannot write it.
        public var reading: String
    }

    /// The column of the names.
    static let nameColumn = 1

    /// What it is: programme and year.
    public var title: String
    /// Place, days and number of persons.
    public var lines: [String]
    /// The columns.
    public var columns: [Column]
    /// The list.
    public var rows: [Row]
    /// What people can do about it.
    public var notes: [String]

    /// The poster of a posting.
    ///
    /// - Parameter telephone: where to object; nil leaves a line to write it on.
    public init(
        of file: PostingFile, by definitions: Definitions, in language: Language,
        detail: Detail = .masked, telephone: String? = nil
    ) {
        let details = file.posting.details
        let programme = definitions.programme(details.programme)
        let name = programme?.term(language) ?? details.programme
        let counting = programme?.rule(on: details.first)?.reviews
            .first { $0.level == details.level }?.counting
        let days = Self.days(of: details, counting ?? .calendar, definitions.workingCalendar)
        title = Self.printable(PosterWords.title(name, details.year)(language))
        lines = [
            PosterWords.place(file.areaName, details.level, persons: file.rows.count),
            PosterWords.days(details, days, counting ?? .calendar),
        ].map { Self.printable($0(language)) }
        columns = PosterWords.columns(detail).map {
            Column(heading: $0.heading(language), isNumber: $0.isNumber, share: $0.share)
        }
        rows = file.rows.enumerated().map { index, row in
            Self.row(index + 1, row, detail, language)
        }
        notes = PosterWords.notes(telephone: telephone).map { Self.printable($0(language)) }
    }

    private static func row(
        _ number: Int, _ row: PostedRow, _ detail: Detail, _ language: Language
    ) -> Row {
        let name = printable(row.name(in: language))
        let village = printable(row.person?.villageName ?? "")
        let reading = name.unicodeScalars.map { scalar in
            Pinyin.readings(of: scalar).first
                ?? (scalar.isASCII
                    ? String(scalar) : "U+\(String(scalar.value, radix: 16).uppercased())")
        }.joined(separator: " ")
        switch detail {
        case .namesOnly: return Row(cells: ["\(number)", name, village], reading: reading)
        case .masked:
            let id = row.postedID ?? ""
            return Row(
                cells: ["\(number)", name, id, village, row.amount.plain], reading: reading)
        }
    }

    /// How many days it hangs, as its rule counts them.
    private static func days(
        of details: PostingDetails, _ counting: DayCounting, _ calendar: WorkingCalendar
    ) -> Int {
        let all = details.last - details.first + 1
        guard counting == .working else { return all }
        return (0..<all).count { calendar.isWorked(details.first + $0) }
    }

    /// A text without signs that only steer: what people typed is data.
    private static func printable(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .privateUse, .surrogate, .unassigned, .lineSeparator,
                .paragraphSeparator:
                kept.append(" ")
            default: kept.append(scalar)
            }
        }
        return String(kept)
    }
}
