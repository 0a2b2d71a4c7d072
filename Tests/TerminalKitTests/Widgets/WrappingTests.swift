import Testing

@testable import TerminalKit

/// Where a text goes on in the next line.
@Suite struct WrappingTests {
    @Test(arguments: [
        ("一二三四。五", 8, ["一二三", "四。五"]), ("一二三四", 8, ["一二三四"]),
        ("一二（三四）", 6, ["一二", "（三", "四）"]), ("一二三（四）", 8, ["一二三", "（四）"]),
        ("一二三四”。五", 8, ["一二三", "四”。五"]), ("。。。。。", 4, ["。。", "。。", "。"]),
        ("one two three", 8, ["one two ", "three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ])
    func `no line begins with a closing mark or ends with an opening one`(
        text: String, columns: Int, lines: [String]
    ) {
        #expect(text.wrapped(toWidth: columns) == lines)
    }

    @Test(arguments: 4...30)
    func `nothing is lost or too wide, whatever the width`(columns: Int) {
        let text = "当地的人会在首页看到：您是谁、为什么看（原因），看到几点。“只能看”，不能登记！1-016 号；可以。"
        let lines = text.wrapped(toWidth: columns)
        let all = lines.joined().filter { $0 != " " }
        #expect(all == text.filter { $0 != " " })
        #expect(lines.allSatisfy { Width.of($0) <= columns })
        guard columns > 10 else { return }
        #expect(lines.allSatisfy { !"。，、；：！）”".contains($0.first ?? " ") }, "\(lines)")
        #expect(lines.allSatisfy { !"（“".contains($0.last ?? " ") }, "\(lines)")
    }
}
