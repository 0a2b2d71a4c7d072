/// Which columns fit into a width, and how wide each becomes.
public struct TableLayout: Hashable, Sendable {
    /// A column that is shown.
    public struct Slot: Hashable, Sendable {
        /// Which column.
        public let index: Int
        /// Where it begins.
        public let start: Int
        /// How wide it is.
        public let width: Int
    }

    /// The columns shown, from left to right.
    public let slots: [Slot]

    /// Blank cells between columns.
    static let gap = 2

    /// Drops the least needed columns until the rest fit, then shares out the room that is left:
    /// first to what the texts need, then to what could be of use.
    ///
    /// - Parameter needs: how wide the texts of each column are; without them, as wide as may be.
    public init<Row>(of columns: [TableColumn<Row>], in width: Int, needs: [Int]? = nil) {
        let kept = Self.kept(of: columns, in: width)
        let needed = kept.map { index in
            needs.map { min(columns[index].maximum, max(1, $0[index])) }
                ?? columns[index].maximum
        }
        let most = kept.map { columns[$0].maximum }
        var widths = kept.indices.map { min(columns[kept[$0]].minimum, needed[$0]) }
        let gaps = max(0, kept.count - 1) * Self.gap
        var room = width - gaps - widths.reduce(0, +)
        Self.grow(&widths, to: needed, &room)
        Self.grow(&widths, to: most, &room)
        var start = 0
        var slots: [Slot] = []
        for (place, index) in kept.enumerated() {
            let fitting = min(widths[place], max(0, width - start))
            slots.append(Slot(index: index, start: start, width: fitting))
            start += widths[place] + Self.gap
        }
        self.slots = slots
    }

    /// The columns that find room at their least width; the text of a page decides nothing here,
    /// so that no column comes and goes while one pages.
    private static func kept<Row>(of columns: [TableColumn<Row>], in width: Int) -> [Int] {
        var kept = Array(columns.indices)
        while kept.count > 1 {
            let least =
                kept.reduce(0) { $0 + columns[$1].minimum } + (kept.count - 1) * gap
            guard least > width, let worst = kept.max(by: { columns[$0].drop < columns[$1].drop }),
                columns[worst].drop > 0
            else { break }
            kept.removeAll { $0 == worst }
        }
        return kept
    }

    /// Gives a cell at a time to every column that wants more, so that the longest waits longest.
    private static func grow(_ widths: inout [Int], to wanted: [Int], _ room: inout Int) {
        while room > 0 {
            let needy = widths.indices.filter { widths[$0] < wanted[$0] }
            guard !needy.isEmpty else { return }
            for place in needy where room > 0 {
                widths[place] += 1
                room -= 1
            }
        }
    }
}
