import Testing

/// What a slow line has to carry: bytes, counted on a real list of 412 households.
@Suite struct WireTests {
    private let terminal: PseudoTerminal
    private let village: Village
    private let start: Int

    init() throws {
        village = try Village()
        terminal = try village.open()
        _ = terminal.bytes(inMilliseconds: 200)
        start = terminal.bytesWritten
        terminal.type("2")
        try terminal.wait("the households") { $0.row(4).hasPrefix("▸ 1-001") }
    }

    private func cost(_ key: PressedKey, times: Int = 1, to label: String) throws -> Int {
        _ = terminal.bytes(inMilliseconds: 100)
        let before = terminal.bytesWritten
        terminal.press(key, times: times)
        try terminal.wait("the marker at \(label)") { terminal in
            (4..<22).contains { terminal.row($0).hasPrefix("▸ \(label)") }
        }
        _ = terminal.bytes(inMilliseconds: 100)
        return terminal.bytesWritten - before
    }

    /// The bytes of what the rows of the list show.
    private var text: Int {
        (4..<22).reduce(0) { $0 + terminal.row($1).utf8.count }
    }

    @Test func `an arrow costs two cells and the counter, at the edge one row more`() throws {
        #expect(try cost(.down, to: "1-002") <= 60)
        #expect(try cost(.down, to: "1-003") <= 60)
        #expect(try cost(.up, to: "1-002") <= 60)
        _ = try cost(.down, times: 16, to: "1-018")
        #expect(try cost(.down, to: "1-019") <= 135)
        #expect(try cost(.down, to: "1-020") <= 135)
        #expect(terminal.row(21).hasPrefix("▸ 1-020"))
    }

    @Test func `a page costs no more than its text`() throws {
        let page = try cost(.pageDown, to: "1-019")
        #expect(page <= text)
        let next = try cost(.pageDown, to: "1-037")
        #expect(next <= text)
    }

    @Test func `a burst of arrows is one picture`() throws {
        let one = try cost(.down, to: "1-002")
        let ten = try cost(.down, times: 10, to: "1-012")
        #expect(ten <= 3 * one)
    }

    @Test func `the start is one screen`() throws {
        let home = try village.open()
        _ = home.bytes(inMilliseconds: 200)
        let whole = home.text.utf8.count
        #expect(start <= 2 * whole)
    }
}
