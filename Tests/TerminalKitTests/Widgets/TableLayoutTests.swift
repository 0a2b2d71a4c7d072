import Testing

@testable import TerminalKit

@Suite struct TableLayoutTests {
    private let columns = [
        TableColumn<String>("a", 6...20) { $0 },
        TableColumn<String>("b", 10...10, drop: 1) { $0 },
        TableColumn<String>("c", 8...30, drop: 2) { $0 },
    ]

    @Test(arguments: 6...100)
    func `columns never overlap and never leave the width`(width: Int) {
        let layout = TableLayout(of: columns, in: width)
        var end = 0
        for slot in layout.slots {
            #expect(slot.start >= end)
            end = slot.start + slot.width
        }
        #expect(end <= width)
        #expect(layout.slots.first?.index == 0)
    }

    @Test func `the column of least use is dropped first`() {
        #expect(TableLayout(of: columns, in: 40).slots.map(\.index) == [0, 1, 2])
        #expect(TableLayout(of: columns, in: 27).slots.map(\.index) == [0, 1])
        #expect(TableLayout(of: columns, in: 17).slots.map(\.index) == [0])
    }

    @Test func `a column grows to its greatest width and no further`() {
        let layout = TableLayout(of: columns, in: 200)
        #expect(layout.slots.map(\.width) == [20, 10, 30])
    }

    @Test func `a wide character is not split at a column's edge`() {
        var frame = Frame(size: Size(columns: 12, rows: 2))
        TableView(columns: [TableColumn<String>("n", 4...9) { $0 }])
            .draw(["欧阳夏丹司马"], into: &frame) { _ in .selected }
        #expect(frame.text(row: 1).hasPrefix("\(frame.glyphs.marker) 欧阳夏丹"))
        #expect(frame[2, 1].role == .selected)
    }
}
