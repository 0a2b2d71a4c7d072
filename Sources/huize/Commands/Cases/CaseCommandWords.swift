import Domain

/// The words of `huize queue` and `huize case`.
enum CaseCommandWords {
    static let number = Phrase(zh: "编号", en: "Case")
    static let year = Phrase(zh: "年度", en: "Year")
    static let state = Phrase(zh: "环节", en: "Step")
    static let waiting = Phrase(zh: "等待天数", en: "Days waiting")
    static let posted = Phrase(zh: "公示至", en: "Posted until")
    static let claimed = Phrase(zh: "正在审的人", en: "Being reviewed by")
    static let objections = Phrase(zh: "异议", en: "Objections")
    static let count = Phrase(zh: "件数", en: "Cases")
    static let oldest = Phrase(zh: "最早", en: "Oldest")
    static let part = Phrase(zh: "部分", en: "Part")
    static let content = Phrase(zh: "内容", en: "Content")
    static let note = Phrase(zh: "说明", en: "Note")
    static let condition = Phrase(zh: "条件", en: "Condition")
    static let paper = Phrase(zh: "材料", en: "Paper")
    static let changed = Phrase(zh: "申报后变化", en: "Changed since")
    static let missing = Phrase(zh: "还缺", en: "Missing")
    static let mandate = Phrase(zh: "委托", en: "Mandate")
    static let posting = Phrase(zh: "公示", en: "Posting")
    static let objection = Phrase(zh: "异议", en: "Objection")
    static let payment = Phrase(zh: "发放", en: "Payment")
    static let applicant = Phrase(zh: "申报人", en: "Applicant")
    static let shown = Phrase(zh: "已出示", en: "shown")
    static let notShown = Phrase(zh: "未出示", en: "not shown")
    static let open = Phrase(zh: "未处理", en: "open")
    static let entered = Phrase(zh: "录入", en: "entered")

    static func count(_ count: Int) -> Phrase {
        Phrase(zh: "共 \(count) 件。", en: count == 1 ? "1 case." : "\(count) cases.")
    }

    static func opened(_ id: BenefitCase.ID) -> Phrase {
        Phrase(zh: "已登记申报 \(id.rawValue)。", en: "Opened case \(id.rawValue).")
    }

    static func noted(_ paper: Phrase) -> Phrase {
        Phrase(zh: "已登记材料：\(paper.zh)。", en: "Noted the paper: \(paper.en).")
    }

    static func noKind(_ kind: String, _ known: [String]) -> Phrase {
        let list = known.joined(separator: ", ")
        return Phrase(
            zh: "没有材料种类 \(kind)。可用的：\(list)。",
            en: "There is no kind of paper \(kind). There are: \(list).")
    }

    static func noAmount(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text)”不是金额。请写元和分，如 1200.50。",
            en: "\(text) is no amount. Write yuan and fen, such as 1200.50.")
    }

    static func noLogin(_ login: String) -> Phrase {
        Phrase(
            zh: "没有账号 \(login)。请核对受托人的账号。",
            en: "There is no account \(login). Check the reviewer's login.")
    }

    static let whichLevel = Phrase(
        zh: "请用 --level 说明哪一级：village、township 或 county。",
        en: "Say with --level who reviews: village, township or county.")

    static func moved(_ done: Int, of total: Int) -> Phrase {
        Phrase(zh: "已办 \(done) 件，共 \(total) 件。", en: "Done: \(done) of \(total) cases.")
    }

    static func kept(_ count: Int) -> Phrase {
        Phrase(
            zh: "上列 \(count) 件没有办，请逐件处理。",
            en: count == 1
                ? "The case listed above was left as it is: see to it."
                : "The \(count) cases listed above were left as they are: see to each.")
    }

    static func before(_ done: Int) -> Phrase {
        Phrase(zh: "此前已办 \(done) 件。", en: "Done before that: \(done).")
    }

    static let stopped = Phrase(
        zh: "中途停止；同一命令再执行一次即可接着办。",
        en: "Stopped; the same command goes on with the rest.")
}
