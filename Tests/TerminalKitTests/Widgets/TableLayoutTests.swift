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

    @Test func `room goes first to texts that need it, then to whoever may grow`() {
        let tight = TableLayout(of: columns, in: 40, needs: [4, 10, 30])
        #expect(tight.slots.map(\.width) == [4, 10, 22])
        let ample = TableLayout(of: columns, in: 60, needs: [4, 10, 20])
        #expect(ample.slots.map(\.width) == [16, 10, 30])
    }

    @Test func `what the texts need brings no dropped column back`() {
        let layout = TableLayout(of: columns, in: 20, needs: [2, 4, 4])
        #expect(layout.slots.map(\.index) == [0, 1])
    }

    @Test func `a wide character is not split at a column's edge`() {
        var frame = Frame(size: Size(columns: 12, rows: 2))
        TableView(columns: [TableColumn<String>("n", 4...9) { $0 }])
            .draw(["欧阳夏丹司马"], into: &frame) { _ in .selected }
        #expect(frame.text(row: 1).hasPrefix("\(frame.glyphs.marker) 欧阳夏丹"))
        #expect(frame[2, 1].role == .selected)
    }
}
