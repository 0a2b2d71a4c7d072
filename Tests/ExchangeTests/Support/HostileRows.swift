/// Rows of text that file formats stumble over.
enum HostileRows {
    static let pieces = [
        "", "a", "张三丰", "𠮷野家", "㐀", "e\u{301}", "😀", "\"", "\"\"", ",", ";", "\t", "\n",
        "\r\n", "\r", "'", "''", "=1+1", "+86", "-", "-120.00", "@SUM(A1)", " ", "，", "0012",
        "_x0041_", "_x005F_", "<&>", "]]>", "阿卜杜拉·买买提", "\u{FEFF}", "a,b\"c\"\r\nd",
    ]

    /// A header and rows with that many columns, none of them blank.
    static func make(columns: Int, rows: Int, seed: UInt64) -> [[String]] {
        var random = SeededRandom(seed: seed)
        let header = (1...columns).map { "列\($0)" }
        return [header]
            + (0..<rows).map { row in
                (0..<columns).map { column in
                    let cell = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                        pieces.randomElement(using: &random) ?? ""
                    }.joined()
                    return column == row % columns ? cell + "x" : cell
                }
            }
    }
}
