@testable import Exchange

extension RowSource {
    /// All rows that are left, the header first.
    func strings() throws -> [[String]] {
        var rows = [header]
        while let row = try next() { rows.append(row.cells) }
        return rows
    }
}

extension RowSink {
    /// Writes all rows and finishes.
    func write(all rows: [[String]]) throws {
        for row in rows { try write(row) }
        try finish()
    }
}
