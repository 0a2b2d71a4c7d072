/// A column of a table: how wide it may be, when it is dropped, what it shows of a row.
public struct TableColumn<Row>: Sendable {
    /// The heading.
    public let title: String
    /// The least width in cells; narrower, the column is dropped.
    public let minimum: Int
    /// The width beyond which more room is of no use.
    public let maximum: Int
    /// The order of dropping: 0 is never dropped, the greatest goes first.
    public let drop: Int
    /// Towards which edge the text stands.
    public let edge: TextEdge
    /// Text and role of a row's cell.
    public let cell: @Sendable (Row) -> (text: String, role: Role)

    /// Makes a column.
    public init(
        _ title: String, _ width: ClosedRange<Int>, drop: Int = 0, edge: TextEdge = .left,
        cell: @escaping @Sendable (Row) -> (text: String, role: Role)
    ) {
        self.title = title
        minimum = width.lowerBound
        maximum = width.upperBound
        self.drop = drop
        self.edge = edge
        self.cell = cell
    }

    /// Makes a column whose cells all have one role.
    public init(
        _ title: String, _ width: ClosedRange<Int>, drop: Int = 0, edge: TextEdge = .left,
        role: Role = .normal, text: @escaping @Sendable (Row) -> String
    ) {
        self.init(title, width, drop: drop, edge: edge) { (text($0), role) }
    }
}
