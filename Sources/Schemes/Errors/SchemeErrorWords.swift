public import Domain

extension SchemeError {
    /// Where the mistake is, what it is, and what is accepted.
    public var sentence: Phrase {
        let what = problem.sentence
        var zh = file
        var en = file
        if let line {
            zh += " 第 \(line) 行"
            en += ", line \(line)"
        }
        if let column {
            zh += "第 \(column) 列"
            en += ", column \(column)"
        }
        if let field {
            zh += "（\(field)）"
            en += " (\(field))"
        }
        return Phrase(zh: "\(zh)：\(what.zh)", en: "\(en): \(what.en)")
    }
}

extension SchemeProblem {
    /// What is wrong and what is accepted, without the place.
    var sentence: Phrase {
        switch self {
        case .unreadable, .unknownFile, .notText, .tooLarge, .syntax: fileSentence
        case .unknownKey(let key, let nearest, let known):
            Self.unknown(zh: "键", en: "key", key, nearest, known)
        case .unknownName(let name, let nearest, let known):
            Self.unknown(zh: "名称", en: "name", name, nearest, known)
        case .missingKey(let key):
            Phrase(zh: "缺少键“\(key)”，请补上。", en: "the key `\(key)` is missing: add it.")
        case .wrongType(let expected, let found):
            Phrase(
                zh: "这里应为\(expected.term.zh)，写的是\(found.term.zh)。",
                en: "expected \(expected.term.en), found \(found.term.en).")
        case .wrongValue(let value, let expected):
            Phrase(
                zh: "“\(value.prefix(40))”不对，应为\(expected.term.zh)。",
                en: "`\(value.prefix(40))` is not \(expected.term.en).")
        case .duplicateCode(let code, let line?):
            Phrase(
                zh: "代码“\(code)”第 \(line) 行已有，请换一个。",
                en: "the code `\(code)` is already on line \(line): choose another.")
        case .duplicateCode(let code, nil):
            Phrase(
                zh: "代码“\(code)”前面已有，请换一个。",
                en: "the code `\(code)` is already taken: choose another.")
        case .codeInFile(let code, let file):
            Phrase(
                zh: "代码“\(code)”在 \(file) 里已有，请换一个，或从其中一个文件里去掉。",
                en: "the code `\(code)` is already in \(file): choose another, or drop one of them."
            )
        case .contradiction(let rule): rule.term
        }
    }

    private var fileSentence: Phrase {
        switch self {
        case .unreadable(let reason):
            Phrase(
                zh: "读不了（\(reason)）。请检查路径和权限。",
                en: "cannot be read (\(reason)). Check the path and its permissions.")
        case .unknownFile(let nearest, let known):
            Self.unknown(zh: "文件", en: "file", nil, nearest, known)
        case .notText:
            Phrase(
                zh: "不是 UTF-8 文本。请另存为 UTF-8 后再用。",
                en: "is not UTF-8 text. Save it as UTF-8 and try again.")
        case .tooLarge:
            Phrase(
                zh: "大于 1 MB，不像定义文件。请检查是否放错了文件。",
                en:
                    "is larger than 1 MB, as no definition file is. Check that it is the right one."
            )
        case .syntax(let words):
            Phrase(
                zh: "不合 TOML 语法，请核对这一行的引号、括号、逗号和等号（\(words.zh)）。",
                en:
                    "is not TOML; check quotes, brackets, commas and equals signs here "
                    + "(\(words.en))."
            )
        default:
            Phrase(zh: "", en: "")
        }
    }

    private static func unknown(
        zh kindZh: String, en kindEn: String, _ name: String?, _ nearest: String?, _ known: [String]
    ) -> Phrase {
        let quotedZh = name.map { "“\($0)”" } ?? ""
        let quotedEn = name.map { " `\($0)`" } ?? ""
        if let nearest {
            return Phrase(
                zh: "不认识的\(kindZh)\(quotedZh)：是不是“\(nearest)”？",
                en: "unknown \(kindEn)\(quotedEn): did you mean `\(nearest)`?")
        }
        return Phrase(
            zh: "不认识的\(kindZh)\(quotedZh)，可用：\(known.joined(separator: "、"))。",
            en: "unknown \(kindEn)\(quotedEn); known are: \(known.joined(separator: ", ")).")
    }
}

extension SchemeType: Termed {
    /// The name people read, with its article.
    public var term: Phrase {
        switch self {
        case .text: Phrase(zh: "带引号的文字", en: "a text in quotes")
        case .wholeNumber: Phrase(zh: "整数", en: "a whole number")
        case .decimal: Phrase(zh: "小数", en: "a decimal number")
        case .truth: Phrase(zh: "true 或 false", en: "true or false")
        case .list: Phrase(zh: "方括号列表", en: "a list in brackets")
        case .table: Phrase(zh: "花括号表", en: "a table in braces")
        case .date: Phrase(zh: "日期或时间", en: "a date or time")
        }
    }
}

extension SchemeExpectation: Termed {
    /// What is accepted, with an example.
    public var term: Phrase {
        switch self {
        case .code:
            Phrase(
                zh: "小写字母、数字和连字符组成的代码，如 blood-pressure",
                en: "a code of small letters, digits and hyphens, like blood-pressure")
        case .words:
            Phrase(zh: "一行不空的文字", en: "one line of words")
        case .span:
            Phrase(
                zh: "时间长度，如 42d、13w、3m、4y",
                en: "a length of time like 42d, 13w, 3m or 4y")
        case .money:
            Phrase(
                zh: "大于零、最多两位小数的金额，如 \"40.00\"",
                en: "an amount above 0 with at most two decimals, like \"40.00\"")
        case .number:
            Phrase(zh: "数，如 3.9", en: "a number like 3.9")
        case .age: Phrase(zh: "0 至 150 的年龄", en: "an age from 0 to 150")
        case .itemNumber: Phrase(zh: "1 至 999 的项目号", en: "an item number from 1 to 999")
        case .nonEmptyList:
            Phrase(zh: "至少有一项的列表", en: "a list with at least one entry")
        case .day: Phrase(zh: "日期，如 \"2011-01-31\"", en: "a day like \"2011-01-31\"")
        case .monthAndDay:
            Phrase(
                zh: "每年都有的月和日，如 \"02-28\"",
                en: "a month and day that every year has, like \"02-28\"")
        case .percent:
            Phrase(
                zh: "大于零、最多一位小数的百分数，如 \"12.5\"",
                en: "a per cent above 0 with at most one decimal, like \"12.5\"")
        case .bound: Phrase(zh: "0 至 150 的整数", en: "a whole number from 0 to 150")
        case .postingDays: Phrase(zh: "0 至 60 的天数", en: "a number of days from 0 to 60")
        case .validYears: Phrase(zh: "1 至 100 的年数", en: "a number of years from 1 to 100")
        case .answerDays: Phrase(zh: "1 至 365 的天数", en: "a number of days from 1 to 365")
        case .calendarYear: Phrase(zh: "1949 至 2200 的年份", en: "a year from 1949 to 2200")
        }
    }
}
