import TerminalKit
import Testing

@Suite struct VirtualTerminalTests {
    @Test func `events come in the order in which they were fed, once`() {
        let terminal = VirtualTerminal()
        terminal.type("张a")
        terminal.press(.enter, .up)
        terminal.resize(to: Size(columns: 60, rows: 20))
        #expect(
            terminal.nextEvents(timeoutMilliseconds: nil) == [
                .key(.character("张")), .key(.character("a")), .key(.enter), .key(.up),
                .resized(Size(columns: 60, rows: 20)),
            ])
        #expect(terminal.nextEvents(timeoutMilliseconds: nil).isEmpty)
        #expect(terminal.size == Size(columns: 60, rows: 20))
    }

    @Test func `the last frame stays to be read`() {
        let terminal = VirtualTerminal(size: Size(columns: 6, rows: 2))
        var frame = Frame(size: terminal.size)
        frame.put("张三", at: Point(column: 1, row: 1), role: .selected)
        frame.cursor = Point(column: 1, row: 1)
        terminal.present(frame)
        #expect(terminal.presentCount == 1)
        #expect(terminal.text == "\n 张三\n")
        #expect(terminal.roleLetters == "\n.SSSS\n")
        #expect(terminal.cursor == Point(column: 1, row: 1))
    }
}
