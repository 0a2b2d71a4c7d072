import Testing

@testable import TerminalCurses

@Suite struct CursesOptionsTests {
    @Test(arguments: [
        ("xterm-256color", true), ("vte-256color", true), ("tmux-256color", true), ("putty", true),
        ("vt100", false), ("vt220", false), ("linux", false), ("ansi", false),
    ])
    func `a terminal that has no font for more gets ASCII`(term: String, unicode: Bool) {
        #expect(CursesOptions(environment: ["TERM": term]).namesUnicodeTerminal == unicode)
    }

    @Test func `NO_COLOR counts unless it is empty`() {
        #expect(CursesOptions(environment: [:]).colours)
        #expect(CursesOptions(environment: ["NO_COLOR": ""]).colours)
        #expect(!CursesOptions(environment: ["NO_COLOR": "0"]).colours)
        #expect(CursesOptions(environment: [:]).term.isEmpty)
    }
}
