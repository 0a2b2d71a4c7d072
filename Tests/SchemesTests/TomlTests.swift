import Testing

@testable import Schemes

/// TOML 1.0 as toml.io says it, what is allowed and what is not.
@Suite struct TomlTests {
    private func read(_ text: String) throws(TomlError) -> String {
        var parser = TomlParser(ArraySlice(text.utf8))
        return Self.shown(try parser.read())
    }

    /// A value on one line, tables with their keys in the order of the text.
    private static func shown(_ value: SchemeValue) -> String {
        switch value {
        case .text(let text): "\"\(text)\""
        case .wholeNumber(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .truth(let truth): "\(truth)"
        case .date: "date"
        case .list(let values): "[\(values.map(shown).joined(separator: " "))]"
        case .table(let fields):
            "{\(fields.map { "\($0.key)=\(shown($0.value))" }.joined(separator: " "))}"
        }
    }

    @Test(arguments: [
        ("", "{}"),
        ("# a comment\r\n\t# another", "{}"),
        ("a=1", "{a=1}"),
        (
            "a = +1_000\nb = -0\nc = 0xDEAD_beef\nd = 0o17\ne = 0b101",
            "{a=1000 b=0 c=3735928559 d=15 e=5}"
        ),
        (
            "a = 9223372036854775807\nb = -9223372036854775808",
            "{a=9223372036854775807 b=-9223372036854775808}"
        ),
        (
            "a = 1.5\nb = -2e3\nc = 1_0.2_5E-1\nd = inf\ne = -inf\nf = nan",
            "{a=1.5 b=-2000.0 c=1.025 d=inf e=-inf f=nan}"
        ),
        ("a = true # yes\nb = false", "{a=true b=false}"),
        (
            "a = 2011-01-31\nb = 08:30:00\nc = 2011-01-31 08:30:00.5+08:00 # c",
            "{a=date b=date c=date}"
        ),
        (#"a = "x\t\"\\\u5f20\U0001F600""#, "{a=\"x\t\"\\张😀\"}"),
        (#"a = 'C:\dir\"x"'"#, #"{a="C:\dir\"x""}"#),
        ("a = \"\"\"\nx\r\ny\\\n   z\"\"\"", "{a=\"x\nyz\"}"),
        (#"a = """"x"""""#, #"{a=""x""}"#),
        ("a = '''\n'x'\\n'''", #"{a="'x'\n"}"#),
        ("a = [1, [2, 3],\n # two\n \"x\", ]", "{a=[1 [2 3] \"x\"]}"),
        ("a = {b = 1, c.d = 2}", "{a={b=1 c={d=2}}}"),
        ("a = {\n b = 1, # one\n}", "{a={b=1}}"),
        ("a.b.c = 1\na.b.d = 2\n\"a.b\" = 3\n'' = 4", "{a={b={c=1 d=2}} a.b=3 =4}"),
        ("[a]\nb = 1\n[a.c]\nd = 2", "{a={b=1 c={d=2}}}"),
        ("[a.c]\nd = 2\n[a]\nb = 1", "{a={c={d=2} b=1}}"),
        ("[[a]]\nb = 1\n[a.c]\nd = 2\n[[a]]\n[[a.e]]\n[[a.e]]", "{a=[{b=1 c={d=2}} {e=[{} {}]}]}"),
        ("1-2_x = 1\n[ a . \"b c\" ]\nd=1", "{1-2_x=1 a={b c={d=1}}}"),
        ("字 = 1".replacing("字", with: "\"字\""), "{字=1}"),
    ])
    func `what is TOML is read`(text: String, expected: String) throws {
        #expect(try read(text) == expected)
    }

    @Test(arguments: [
        ("a", 1, 2, TomlError.Problem.noEquals), ("= 1", 1, 1, .noKey), ("a =", 1, 4, .noValue),
        ("a = \n1", 1, 5, .noValue), ("a = x", 1, 5, .noValue), ("a. = 1", 1, 4, .noKey),
        ("a = 1 b = 2", 1, 7, .notLineEnd), ("a = 1\na = 2", 2, 1, .duplicate("a")),
        ("[a]\n[a]", 2, 1, .duplicate("a")), ("a = 1\n[a]", 2, 1, .duplicate("a")),
        ("a = {}\n[a.b]", 2, 1, .duplicate("a")), ("a.b = 1\n[a]", 2, 1, .duplicate("a")),
        ("a = []\n[[a]]", 2, 1, .duplicate("a")), ("[a]\n[[a]]", 2, 1, .duplicate("a")),
        ("[[a]]\n[a]", 2, 1, .duplicate("a")), ("a = {b = 1}\na.c = 2", 2, 1, .duplicate("a")),
        ("[a.b]\n[a]\nb.c = 1", 3, 1, .duplicate("b")), ("[a", 1, 3, .noEnd("]")),
        ("[[a]", 1, 5, .noEnd("]")), ("[]", 1, 2, .noKey), ("[a] b = 1", 1, 5, .notLineEnd),
        ("a = [1 2]", 1, 8, .noEnd("]")), ("a = [,]", 1, 6, .noValue),
        ("a = {b = 1", 1, 11, .noEnd("}")), ("a = \"x", 1, 5, .unclosedText),
        ("a = \"x\ny\"", 1, 5, .unclosedText), ("a = '''x''", 1, 5, .unclosedText),
        (#"a = "\x""#, 1, 6, .escape), (#"a = "\uD800""#, 1, 6, .escape),
        (#"a = "\u12""#, 1, 6, .escape), ("a = \"\u{7}\"", 1, 6, .control),
        ("# \u{1B}", 1, 3, .control), ("a = 01", 1, 5, .number), ("a = 1__0", 1, 5, .number),
        ("a = _1", 1, 5, .noValue), ("a = 1.", 1, 5, .number), ("a = .5", 1, 5, .number),
        ("a = 1e", 1, 5, .number), ("a = 0x", 1, 5, .number), ("a = 0x-1", 1, 5, .number),
        ("a = ++1", 1, 5, .number), ("a = 9223372036854775808", 1, 5, .number),
        ("a = \"张\" x", 1, 9, .notLineEnd), ("a = 1\r", 1, 6, .notLineEnd),
        ("a = 12abc", 1, 5, .number),
    ])
    func `what is not TOML has a place and a reason`(
        text: String, line: Int, column: Int, problem: TomlError.Problem
    ) {
        #expect(throws: TomlError(line: line, column: column, problem: problem)) { try read(text) }
    }

    @Test(arguments: ["[", "{a="])
    func `what is nested without end is refused, not followed`(opening: String) throws {
        let text = "a = " + String(repeating: opening, count: 100_000)
        let error = try #require(throws: TomlError.self) { try read(text) }
        #expect(error.problem == .tooDeep)
        #expect(throws: TomlError.self) { try read(String(repeating: "a.", count: 10_000) + "a=1") }
    }

    @Test func `each value has the line on which it stands`() throws {
        let text = """
            a = 1
            b = [
              "x",
              {c = 2,
               d = 3}]
            [[e]]
            f = 1
            [[e]]

            f = 2
            """
        var parser = TomlParser(ArraySlice(text.utf8), notesLines: true)
        _ = try parser.read()
        let (b, e) = (SchemePath().key("b"), SchemePath().key("e"))
        #expect(parser.line(of: SchemePath().key("a")) == 1)
        #expect(parser.line(of: b.element(0)) == 3)
        #expect(parser.line(of: b.element(1).key("d")) == 5)
        #expect(parser.line(of: e.element(0).key("f")) == 7)
        #expect(parser.line(of: e.element(1)) == 8)
        #expect(parser.line(of: e.element(1).key("f")) == 10)
        #expect(parser.line(of: e.element(1).key("missing")) == 8)
    }
}
