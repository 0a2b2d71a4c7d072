import Domain

/// Sentences about malformed CSV files.
enum CsvWords {
    static func sentence(_ problem: CsvError.Problem, _ place: FilePlace) -> Phrase {
        let advice = advice(problem)
        switch problem {
        case .empty, .utf16: return advice
        default:
            return Phrase(
                zh: "第 \(place.line) 行第 \(place.column) 个字：\(advice.zh)",
                en: "Line \(place.line), column \(place.column): \(advice.en)")
        }
    }

    private static func advice(_ problem: CsvError.Problem) -> Phrase {
        switch problem {
        case .empty: empty
        case .unclosedQuote: unclosedQuote
        case .strayQuote: strayQuote
        case .wrongCount(let expected, let found): wrongCount(expected, found)
        case .nul: nul
        case .cellTooLong(let limit, let isQuoted): isQuoted ? longQuoted(limit) : long(limit)
        case .rowTooLong(let limit): longRow(limit)
        case .tooManyColumns(let limit): tooManyColumns(limit)
        case .badByte(let byte, let encoding): badByte(byte, encoding)
        case .cutOff: cutOff
        case .utf16: utf16
        }
    }

    private static let empty = Phrase(
        zh: "文件是空的，连表头也没有。请用 --template 得到带表头的空表。",
        en: "The file is empty, without even headings. Get an empty form with --template.")

    private static let unclosedQuote = Phrase(
        zh: "这里的双引号一直没有闭合。请补上右边的双引号。",
        en: "the quote opened here is never closed. Add the closing quote.")

    private static let strayQuote = Phrase(
        zh: "这里不该有双引号。含双引号的内容须整格用双引号括起来，里面的双引号写成两个。",
        en: "a quote does not belong here. Put the whole cell in quotes and double those inside.")

    private static func wrongCount(_ expected: Int, _ found: Int) -> Phrase {
        Phrase(
            zh: "这一行有 \(found) 格，表头有 \(expected) 格。内容里有分隔符的，请整格用双引号括起来。",
            en: "this row has \(found) cells, the header \(expected). Put cells that contain a "
                + "separator in quotes.")
    }

    private static let nul = Phrase(
        zh: "这里有空字节（NUL），文件可能已损坏。请重新另存为 CSV UTF-8。",
        en: "there is a NUL byte, the file may be damaged. Save it again as CSV UTF-8.")

    private static func long(_ limit: Int) -> Phrase {
        Phrase(
            zh: "从这里开始的一格超过 \(limit / 1024) KB。请检查换行和分隔符是否缺失。",
            en: "the cell that begins here is longer than \(limit / 1024) KB. See whether line "
                + "ends or separators are missing.")
    }

    private static func longQuoted(_ limit: Int) -> Phrase {
        Phrase(
            zh: "从这里开始的一格超过 \(limit / 1024) KB，可能缺右边的双引号。请补上。",
            en: "the cell that begins here is longer than \(limit / 1024) KB: perhaps its closing "
                + "quote is missing. Add it.")
    }

    private static func longRow(_ limit: Int) -> Phrase {
        Phrase(
            zh: "从这里开始的一行超过 \(limit / 1024) KB。请检查换行是否缺失。",
            en: "the row that begins here is longer than \(limit / 1024) KB. See whether line ends "
                + "are missing.")
    }

    private static func tooManyColumns(_ limit: Int) -> Phrase {
        Phrase(
            zh: "表头超过 \(limit) 列。请删去多余的列。",
            en: "the header has more than \(limit) columns. Delete those not needed.")
    }

    private static func badByte(_ byte: UInt8, _ encoding: TextEncoding) -> Phrase {
        let hex = String(byte, radix: 16, uppercase: true)
        let name = encoding == .gb18030 ? "GB18030" : "UTF-8"
        return Phrase(
            zh: "这里不是 \(name) 文字（字节 \(hex)）。请用表格软件打开，另存为 CSV UTF-8。",
            en: "this is no \(name) text (byte \(hex)). Open the file in a spreadsheet program and "
                + "save it as CSV UTF-8.")
    }

    private static let cutOff = Phrase(
        zh: "文件在半个字处断了，可能没有复制完整。请重新复制。",
        en: "the file ends in the middle of a character, it may be cut off. Copy it again.")

    private static let utf16 = Phrase(
        zh: "这是 UTF-16（“Unicode 文本”）文件。请另存为 CSV UTF-8，或直接用 xlsx 文件。",
        en: "This is a UTF-16 (“Unicode text”) file. Save it as CSV UTF-8, or use the xlsx file.")
}
