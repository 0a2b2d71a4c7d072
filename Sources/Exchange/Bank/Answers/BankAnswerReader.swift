public import Domain

/// Reads a bank's answer to a batch from a CSV file or a workbook: whole, or not at all.
///
/// The last row says 合计 with the count and the sum of the others, so that a file that was cut off
/// is told from a whole one.
public struct BankAnswerReader {
    private var rows: [BankAnswerRow] = []
    private var problems: [AnswerRowProblem] = []
    private var batch: String?
    private var total: (line: Int, cells: AnswerCells)?

    private init() {}

    /// Reads the file at `path`.
    public static func read(_ path: String) throws(BankAnswerError) -> BankAnswer {
        let digest: String
        let source: any RowSource
        do throws(FileError) {
            digest = try FileDigest.hex(ofFileAt: path)
            source = try openRows(path)
        } catch {
            throw .file(error)
        }
        let places = try AnswerColumn.places(in: source.header)
        var reader = BankAnswerReader()
        while let row = try next(of: source) {
            try reader.take(AnswerCells(row: row, places: places))
        }
        return try reader.finish(digest)
    }

    private static func next(of source: any RowSource) throws(BankAnswerError) -> Row? {
        do {
            return try source.next()
        } catch {
            throw .file(error)
        }
    }

    private mutating func take(_ cells: AnswerCells) throws(BankAnswerError) {
        let line = cells.row.line
        guard total == nil else { throw .afterTotal(line: line) }
        if cells.isTotal {
            total = (line, cells)
            return
        }
        let number = cells.text(.batch).uppercased()
        if let batch, batch != number {
            throw .severalBatches(line: line, first: batch, other: number)
        }
        guard batch != nil || Batch.ID(batchNumber: number) != nil else {
            throw .foreign(line: line, text: number)
        }
        batch = number
        switch cells.read() {
        case .success(let row): rows.append(row)
        case .failure(let found): problems += found.list
        }
    }

    private func finish(_ digest: String) throws(BankAnswerError) -> BankAnswer {
        guard let total else { throw batch == nil ? .empty : .noTotal }
        guard let batch else { throw .empty }
        guard let count = total.cells.count(), let sum = total.cells.sum() else {
            throw .badTotal(line: total.line)
        }
        guard problems.isEmpty else { throw .rows(problems) }
        let said = AnswerTotal(count: count, sum: sum)
        let found = AnswerTotal(
            count: rows.count, sum: rows.reduce(.zero) { $0 + $1.amount })
        guard said == found else { throw .totalDiffers(said: said, found: found) }
        return BankAnswer(digest: digest, batchNumber: batch, rows: rows)
    }
}
