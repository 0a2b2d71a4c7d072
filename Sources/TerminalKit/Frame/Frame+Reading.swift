extension Frame {
    /// A row of the whole frame as text, without the spaces at its end.
    public func text(row: Int) -> String {
        guard row >= 0, row < fullSize.rows else { return "" }
        var text = ""
        for cell in cells[row * fullSize.columns..<(row + 1) * fullSize.columns]
        where !cell.isContinuation {
            text.append(cell.character)
        }
        while text.last == " " { text.removeLast() }
        return text
    }

    /// The whole frame as text, a line a row.
    public var text: String {
        (0..<fullSize.rows).map { text(row: $0) + "\n" }.joined()
    }

    /// The letters of the roles of a row's cells, one a column, without the normal ones at its end.
    public func roleLetters(row: Int) -> String {
        guard row >= 0, row < fullSize.rows else { return "" }
        var letters = String(
            cells[row * fullSize.columns..<(row + 1) * fullSize.columns].map(\.role.letter))
        while letters.last == Role.normal.letter { letters.removeLast() }
        return letters
    }

    /// The role letters of the whole frame, a line a row.
    public var roleLetters: String {
        (0..<fullSize.rows).map { roleLetters(row: $0) + "\n" }.joined()
    }
}
