import Domain

/// Sentences about files for banks.
enum BankWords {
    static let name = Phrase(zh: "户名", en: "the holder's name")
    static let bank = Phrase(zh: "开户行", en: "the bank's name")
    static let purpose = Phrase(zh: "用途", en: "the purpose")

    static func empty(_ what: Phrase) -> Phrase {
        Phrase(zh: "\(what.zh)是空的。请补上后重新入批。", en: "\(what.en) is empty. Enter it, batch again.")
    }

    static func tooLong(_ what: Phrase, _ count: Int, _ limit: Int) -> Phrase {
        Phrase(
            zh: "\(what.zh)有 \(count) 个字，最多 \(limit) 个，截短就不是本人了。请更正后重新入批。",
            en: "\(what.en) has \(count) characters, at most \(limit) fit, and cut it would be "
                + "another name. Correct it and batch the payment again.")
    }

    static func unreadable(_ what: Phrase, _ text: String, _ scalar: Unicode.Scalar) -> Phrase {
        let code = code(scalar)
        return Phrase(
            zh: "\(what.zh)里有银行读不出的字符（\(code)）。请照身份证改成标准汉字后重新入批。",
            en: "\(what.en) has a character (\(code)) that no bank can read. Write it as the "
                + "identity card has it and batch the payment again.")
    }

    static func notEncodable(
        _ what: Phrase, _ character: Character, _ encoding: BankEncoding
    ) -> Phrase {
        let name = encoding.rawValue.uppercased()
        return Phrase(
            zh: "\(what.zh)里的“\(character)”在 \(name) 里没有。请改用 --encoding gb18030 或 utf8。",
            en: "\(what.en) has “\(character)”, which \(name) does not. Use --encoding gb18030 "
                + "or utf8.")
    }

    static func formula(_ what: Phrase, _ text: String) -> Phrase {
        Phrase(
            zh: "\(what.zh)“\(text.prefix(20))”会被表格软件当成公式。请更正，或用 --format bank-xlsx。",
            en: "\(what.en), “\(text.prefix(20))”, would be run as a formula by spreadsheets. "
                + "Correct it, or use --format bank-xlsx.")
    }

    static let noResidentID = Phrase(
        zh: "没有身份证号，一卡通文件不能写。请补登身份证号，或用别的格式。",
        en: "there is no identity number, which a one-card file needs. Enter it, or use another "
            + "form.")

    static let separator = Phrase(
        zh: "姓名里有分隔符“^”。请照身份证更正姓名，或用别的格式。",
        en: "the name holds the separator “^”. Correct it from the identity card, or use another "
            + "form.")

    static let noLines = Phrase(
        zh: "这一批没有可付的人，没有写出文件。",
        en: "There is nobody to pay in this batch; no file was written.")

    static let noPayer = Phrase(
        zh: "付款单要写明由谁付款。请加上 --payer-name 单位 --payer-account 账号 --payer-bank 开户行。",
        en: "A payment order says who pays. Add --payer-name NAME --payer-account NUMBER "
            + "--payer-bank BANK.")

    static func encoding(_ encoding: BankEncoding, _ format: BankFormat) -> Phrase {
        let list = format.encodings.map(\.rawValue).joined(separator: ", ")
        return Phrase(
            zh: "“\(format.term.zh)”不用 \(encoding.rawValue) 编码，只用 \(list)。",
            en: "A file of the form “\(format.term.en)” is not written in \(encoding.rawValue), "
                + "but in \(list).")
    }

    static func refused(_ count: Int, lines: Int) -> Phrase {
        Phrase(
            zh: "有 \(lines) 人不能照原样写进文件，已逐个列出；没有写出任何文件。",
            en: "\(lines) person(s) cannot be written as they are, each is listed; no file was "
                + "written.")
    }

    static func inTheWay(_ path: String) -> Phrase {
        Phrase(
            zh: "\(path) 已经存在，内容不同，没有改动。请换一个文件夹，或先移走它。",
            en: "\(path) is there already with other contents and was left alone. Choose another "
                + "folder, or move it away first.")
    }

    private static func code(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
