internal import TerminalKit

/// The changed cells of one row, cut into runs of one role, as code points.
struct CellRun: Equatable {
    var column: Int
    var role: Role
    var scalars: [UInt32]

    /// The runs that make `old` into `new`; none if they look the same.
    ///
    /// - Parameter width: The columns that the drawing library gives a code point, -1 for none.
    ///   Where
    ///   it disagrees with the cell, a stand-in of the cell's width is drawn.
    static func changes(
        from old: ArraySlice<Cell>, to new: ArraySlice<Cell>, width: (UInt32) -> Int
    ) -> [CellRun] {
        guard let (first, last) = changed(old, new) else { return [] }
        var runs: [CellRun] = []
        var index = first
        while index <= last {
            let cell = new[index]
            let isWide = index + 1 < new.endIndex && new[index + 1].isContinuation
            if runs.last?.role != cell.role {
                let column = index - new.startIndex
                runs.append(CellRun(column: column, role: cell.role, scalars: []))
            }
            append(cell.character, isWide ? 2 : 1, to: &runs[runs.count - 1].scalars, width)
            index += isWide ? 2 : 1
        }
        return runs
    }

    /// The first and last cell that differ, whole glyphs of both rows included.
    private static func changed(
        _ old: ArraySlice<Cell>, _ new: ArraySlice<Cell>
    ) -> (first: Int, last: Int)? {
        let shift = old.startIndex - new.startIndex
        let differs = { (index: Int) in old[index + shift] != new[index] }
        guard var first = new.indices.first(where: differs),
            var last = new.indices.last(where: differs)
        else { return nil }
        let isContinued = { (index: Int) in
            new[index].isContinuation || old[index + shift].isContinuation
        }
        while first > new.startIndex, isContinued(first) { first -= 1 }
        while last + 1 < new.endIndex, isContinued(last + 1) { last += 1 }
        return (first, last)
    }

    private static func append(
        _ character: Character, _ columns: Int, to scalars: inout [UInt32],
        _ width: (UInt32) -> Int
    ) {
        var isFirst = true
        for scalar in character.unicodeScalars {
            if isFirst {
                guard draws(scalar.value, columns, width) else {
                    scalars += standIn(columns, width)
                    return
                }
                scalars.append(scalar.value)
                isFirst = false
            } else if width(scalar.value) == 0 {
                scalars.append(scalar.value)
            }
        }
    }

    private static func draws(
        _ scalar: UInt32, _ columns: Int, _ width: (UInt32) -> Int
    ) -> Bool {
        if scalar >= 0x20, scalar < 0x7F { return columns == 1 }
        return width(scalar) == columns
    }

    /// The geta mark of East Asian printers for a wide glyph that is missing; question marks where
    /// even that cannot be drawn.
    private static func standIn(_ columns: Int, _ width: (UInt32) -> Int) -> [UInt32] {
        let geta: UInt32 = 0x3013
        if columns == 2, width(geta) == 2 { return [geta] }
        return Array(repeating: 0x3F, count: columns)
    }
}
