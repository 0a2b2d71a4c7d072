import TerminalKit
import Testing

@testable import TerminalCurses

@Suite struct CellRunTests {
    private func row(_ text: String, role: Role = .normal, columns: Int = 10) -> Frame {
        var frame = Frame(size: Size(columns: columns, rows: 1))
        frame.put(text, at: Point(column: 0, row: 0), role: role)
        return frame
    }

    private func width(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0x31350, 0x2EBF0: -1
        case 0x300..<0x370: 0
        default: Unicode.Scalar(scalar).map { Width.of(Character($0)) } ?? -1
        }
    }

    private func changes(_ old: Frame, _ new: Frame) -> [CellRun] {
        CellRun.changes(from: old.cells[...], to: new.cells[...], width: width)
    }

    private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

    @Test func `a row that did not change costs nothing`() {
        #expect(changes(row("张三丰"), row("张三丰")).isEmpty)
    }

    @Test func `only what lies between the first and the last change is drawn`() {
        #expect(
            changes(row("abcdef"), row("abXdYf")) == [
                CellRun(column: 2, role: .normal, scalars: scalars("XdY"))
            ])
    }

    @Test func `a change of role is a change, and makes a run of its own`() {
        var new = row("abcd")
        new.paint(Rect(column: 1, row: 0, columns: 2, rows: 1), role: .match)
        #expect(
            changes(row("abcd"), new) == [CellRun(column: 1, role: .match, scalars: scalars("bc"))])
    }

    @Test func `a wide glyph is drawn whole or not at all`() {
        #expect(
            changes(row("a张c"), row("a李c")) == [
                CellRun(column: 1, role: .normal, scalars: scalars("李"))
            ])
        #expect(
            changes(row("张"), row(" b")) == [
                CellRun(column: 0, role: .normal, scalars: scalars(" b"))
            ])
        #expect(
            changes(row("xy"), row("张")) == [
                CellRun(column: 0, role: .normal, scalars: scalars("张"))
            ])
    }

    @Test func `what the C library cannot draw gets a stand-in of the same width`() {
        #expect(
            changes(row(""), row("\u{31350}a")) == [
                CellRun(column: 0, role: .normal, scalars: scalars("〓a"))
            ])
        let runs = CellRun.changes(
            from: row("").cells[...], to: row("张é").cells[...], width: { _ in -1 })
        #expect(runs.map(\.scalars) == [scalars("???")])
    }

    @Test func `marks stay with their base, and those that would take a cell are dropped`() {
        #expect(changes(row(""), row("e\u{301}"))[0].scalars == scalars("e\u{301}"))
        let runs = CellRun.changes(
            from: row("").cells[...], to: row("e\u{301}").cells[...], width: { _ in 1 })
        #expect(runs[0].scalars == scalars("e"))
    }

    @Test func `each pair of colours is defined once`() {
        var defined: [Int32] = []
        let looks = ColourPairs(.colour256) { pair, _, _ in defined.append(pair) }
        #expect(defined == Array(1...Int32(defined.count)))
        #expect(looks[.error].pair == looks[.late].pair)
        #expect(looks[.error].pair != looks[.good].pair)
        #expect(looks[.normal] == ColourPairs.Look(attributes: 0, pair: 0))
        var mono = 0
        _ = ColourPairs(.monochrome) { _, _, _ in mono += 1 }
        #expect(mono == 0)
    }
}
