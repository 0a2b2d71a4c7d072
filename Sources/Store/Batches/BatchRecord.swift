import Domain
import GRDB

/// A row of `batch`.
struct BatchRecord: StoredRecord {
    static let text = TableText(
        "batch",
        [
            "area", "period", "programmes", "state", "made_at", "made_by", "lines", "total_fen",
            "digest", "format",
        ])

    var batch: Batch

    var rowID: Int64 { batch.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = batch.details
        return [
            details.area.number, details.period.description,
            details.programmes.joined(separator: ","), details.state.rawValue,
            details.madeAt.milliseconds, details.madeBy.rawValue, details.lines,
            details.total.fen, details.digest, details.format?.rawValue,
        ]
    }

    init(_ batch: Batch) {
        self.batch = batch
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Batch.ID = try columns.id()
        let area = try columns.areaOrEverywhere()
        let period = try columns.period()
        let programmes = try columns.codes()
        let state: BatchState = try columns.code()
        let madeAt = Instant(milliseconds: try columns.number())
        let madeBy: Account.ID = try columns.id()
        let lines = Int(try columns.number())
        let total = Money(fen: try columns.number())
        let digest = columns.textOrNil()
        batch = Batch(
            id: id,
            details: BatchDetails(
                area: area, period: period, programmes: programmes, state: state,
                madeAt: madeAt, madeBy: madeBy, lines: lines, total: total, digest: digest,
                format: try columns.codeOrNil()))
    }
}
