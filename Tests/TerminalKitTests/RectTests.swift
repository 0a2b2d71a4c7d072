import TerminalKit
import Testing

@Suite struct RectTests {
    private let rect = Rect(column: 2, row: 1, columns: 10, rows: 4)

    @Test func `splitting gives two parts that make the whole`() {
        let (top, below) = rect.splitTop(1)
        #expect(top == Rect(column: 2, row: 1, columns: 10, rows: 1))
        #expect(below == Rect(column: 2, row: 2, columns: 10, rows: 3))
        let (above, bottom) = rect.splitBottom(1)
        #expect(above.rows == 3)
        #expect(bottom == Rect(column: 2, row: 4, columns: 10, rows: 1))
        let (left, beside) = rect.splitLeft(3)
        #expect(left.columns == 3)
        #expect(beside == Rect(column: 5, row: 1, columns: 7, rows: 4))
        let (before, right) = rect.splitRight(3)
        #expect(before.columns == 7)
        #expect(right == Rect(column: 9, row: 1, columns: 3, rows: 4))
    }

    @Test func `more than there is gives what there is`() {
        #expect(rect.splitTop(9).rest.isEmpty)
        #expect(rect.splitLeft(-1).left.isEmpty)
        #expect(rect.inset(columns: 9, rows: 9).isEmpty)
        #expect(Rect(column: 0, row: 0, columns: -1, rows: 2).columns == 0)
    }

    @Test func `an intersection is what both have`() {
        let other = Rect(column: 0, row: 0, columns: 4, rows: 2)
        #expect(rect.intersection(other) == Rect(column: 2, row: 1, columns: 2, rows: 1))
        #expect(rect.intersection(Rect(column: 40, row: 0, columns: 4, rows: 2)).isEmpty)
    }

    @Test func `a centred rectangle never leaves its room`() {
        let small = Size(columns: 4, rows: 2)
        #expect(rect.centred(small) == Rect(column: 5, row: 2, columns: 4, rows: 2))
        #expect(rect.centred(Size(columns: 99, rows: 99)) == rect)
    }
}
