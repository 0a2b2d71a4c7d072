extension StringProtocol {
    /// The longest beginning that fits in `columns`; a wide glyph is never split.
    public func clipped(toWidth columns: Int) -> String {
        var used = 0
        for index in indices {
            used += Width.of(self[index])
            if used > columns { return String(self[..<index]) }
        }
        return String(self)
    }

    /// The text itself if it fits in `columns`, or else its beginning followed by `ellipsis`.
    public func clipped(toWidth columns: Int, ellipsis: Character) -> String {
        guard Width.of(self) > columns else { return String(self) }
        let room = columns - Width.of(ellipsis)
        guard room >= 0 else { return "" }
        return clipped(toWidth: room) + String(ellipsis)
    }

    /// Exactly `columns` wide: clipped (with `ellipsis`, if given) or filled with spaces.
    public func padded(
        toWidth columns: Int, aligned edge: TextEdge = .left, ellipsis: Character? = nil
    ) -> String {
        let text =
            ellipsis.map { clipped(toWidth: columns, ellipsis: $0) }
            ?? clipped(toWidth: columns)
        let spare = Swift.max(0, columns - Width.of(text))
        let left =
            switch edge {
            case .left: 0
            case .centre: spare / 2
            case .right: spare
            }
        return String(repeating: " ", count: left) + text
            + String(repeating: " ", count: spare - left)
    }
}

/// The side of its room at which text stands.
public enum TextEdge: Sendable, Hashable {
    /// At the beginning of its room.
    case left
    /// In the middle, or half a cell before it.
    case centre
    /// At the end of its room, as numbers and money do.
    case right
}
