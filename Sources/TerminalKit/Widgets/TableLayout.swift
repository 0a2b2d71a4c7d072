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

    /// Drops the least needed columns until the rest fit, then shares out the room that is left,
    /// a cell at a time, to the narrowest in proportion to what they could use.
    public init<Row>(of columns: [TableColumn<Row>], in width: Int) {
        var kept = Array(columns.indices)
        func least() -> Int {
            kept.reduce(0) { $0 + columns[$1].minimum } + max(0, kept.count - 1) * Self.gap
        }
        while least() > width, kept.count > 1 {
            guard let worst = kept.max(by: { columns[$0].drop < columns[$1].drop }),
                columns[worst].drop > 0
            else { break }
            kept.removeAll { $0 == worst }
        }
        var widths = kept.map { columns[$0].minimum }
        var room = width - least()
        while room > 0 {
            let needy = kept.indices.filter { widths[$0] < columns[kept[$0]].maximum }
            guard !needy.isEmpty else { break }
            for place in needy where room > 0 {
                widths[place] += 1
                room -= 1
            }
        }
        var start = 0
        var slots: [Slot] = []
        for (place, index) in kept.enumerated() {
            let fitting = min(widths[place], max(0, width - start))
            slots.append(Slot(index: index, start: start, width: fitting))
            start += widths[place] + Self.gap
        }
        self.slots = slots
    }
}
