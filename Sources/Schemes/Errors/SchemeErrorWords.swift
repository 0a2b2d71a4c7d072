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
                zh: "不合 TOML 语法，请核对这一行的引号、括号、逗号和等号（\(words)）。",
                en: "is not TOML; check quotes, brackets, commas and equals signs here (\(words)).")
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
                zh: "不小于零、最多两位小数的金额，如 \"40.00\"",
                en: "an amount of at least 0 with at most two decimals, like \"40.00\"")
        case .number:
            Phrase(zh: "数，如 3.9", en: "a number like 3.9")
        case .age: Phrase(zh: "0 至 150 的年龄", en: "an age from 0 to 150")
        case .itemNumber: Phrase(zh: "1 至 999 的项目号", en: "an item number from 1 to 999")
        case .nonEmptyList:
            Phrase(zh: "至少有一项的列表", en: "a list with at least one entry")
        }
    }
}

extension SchemeRule: Termed {
    /// The rule and how to keep it.
    public var term: Phrase {
        switch self {
        case .windowOrder:
            Phrase(
                zh: "opens 不得晚于 due，due 不得晚于 closes。",
                en: "`opens` must not be after `due`, nor `due` after `closes`.")
        case .stepOrder:
            Phrase(
                zh: "这一步的 opens 早于前一步，请按时间排列。",
                en: "this step opens before the one above it: put the steps in order.")
        case .limitOrder:
            Phrase(zh: "lower 大于 upper，请核对。", en: "`lower` is above `upper`: check both.")
        case .limitsEmpty:
            Phrase(zh: "请填 lower、upper 或两者。", en: "give `lower`, `upper` or both.")
        case .limitsTwice:
            Phrase(
                zh: "limits 已适用于男女，不能再写 female 或 male。",
                en: "`limits` holds for everybody: drop it, or drop `female` and `male`.")
        case .ageOrder:
            Phrase(zh: "from 大于 to，请核对。", en: "`from` is above `to`: check both.")
        case .unitOrAnswers:
            Phrase(
                zh: "一个项目只能有 unit（数值）或 answers（选项）之一。",
                en: "an item has `unit` (a number) or `answers` (a list), not both.")
        case .limitsNeedUnit:
            Phrase(
                zh: "只有带 unit 的项目才有参考范围，请补 unit。",
                en: "only an item with a `unit` has limits: add the unit.")
        case .whoNeedsCouple:
            Phrase(
                zh: "只有 couple = true 的检查才用 who。",
                en: "`who` is only for a kind with couple = true.")
        }
    }
}
