@testable import Exchange

extension Row {
    /// A row of these cells.
    init(_ cells: [String], line: Int = 2) {
        self.init()
        begin(line: line)
        for cell in cells {
            append(cell.utf8)
            endCell()
        }
    }
}

/// Keeps rows in memory.
final class MemoryRows: RowSink {
    private(set) var rows: [[String]] = []

    func write(_ cells: [String]) throws(FileError) { rows.append(cells) }
    func finish() throws(FileError) {}
}
