import Domain
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("", ""),
        ("　　", ""),
        ("张三丰", "张三丰"),
        ("ｚｓｆ", "zsf"),
        ("４１０８２３　Ｘ", "410823 X"),
        ("  a \t b\u{A0}\n c ", "a b c"),
        ("（０３９１）－７２７", "(0391)-727"),
        ("二〇一一", "二〇一一"),
        ("\u{FEFF}李\u{200B}四", "李四"),
        ("阿卜杜·热西提", "阿卜杜·热西提"),
        ("￥９６０．００", "¥960.00"),
        (" x", "x"), ("x ", "x"), ("x", "x"), ("a  b", "a b"), ("𠮷 野", "𠮷 野"),
    ])
    func `full-width forms become half-width and blanks are tidied`(text: String, folded: String) {
        #expect(text.folded == folded)
        #expect(text.folded.folded == folded)
    }
}
