import TerminalKit
import Testing

@Suite struct ClippingTests {
    @Test(arguments: [
        ("张三丰", 6, "张三丰"), ("张三丰", 5, "张三"), ("张三丰", 1, ""), ("e\u{301}a", 1, "e\u{301}"),
        ("abc", 0, ""), ("abc", -1, ""), ("", 3, ""), ("a张", 2, "a"),
    ])
    func `clipping never splits a glyph`(text: String, columns: Int, clipped: String) {
        #expect(text.clipped(toWidth: columns) == clipped)
    }

    @Test(arguments: [
        ("张三丰", 6, "张三丰"), ("张三丰", 5, "张三~"), ("张三丰", 4, "张~"), ("abc", 1, "~"), ("abc", 0, ""),
    ])
    func `an ellipsis says that text goes on`(text: String, columns: Int, clipped: String) {
        #expect(text.clipped(toWidth: columns, ellipsis: "~") == clipped)
    }

    @Test func `padding fills to the column`() {
        #expect("张".padded(toWidth: 5) == "张   ")
        #expect("张".padded(toWidth: 5, aligned: .right) == "   张")
        #expect("张".padded(toWidth: 5, aligned: .centre) == " 张  ")
        #expect("张三".padded(toWidth: 3) == "张 ")
        #expect("张三".padded(toWidth: 3, ellipsis: "~") == "张~")
        #expect("".padded(toWidth: -2) == "")
    }
}
