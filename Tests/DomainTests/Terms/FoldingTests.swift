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

    @Test(arguments: [
        ("", ""), ("　\n \n", ""),
        ("母子都好，奶水足！", "母子都好，奶水足！"),
        ("　先走；\r\n 再回（三点）　\n", "先走；\n再回（三点）"),
        ("\n一\n\n二\n", "一\n\n二"),
        ("\u{FEFF}Ａ 型\u{200B}", "Ａ 型"),
    ])
    func `sentences keep their punctuation and their lines`(text: String, tidied: String) {
        #expect(text.tidied == tidied)
        #expect(text.tidied.tidied == tidied)
    }
}
