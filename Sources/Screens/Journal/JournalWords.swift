import Domain

/// The words of the journal and of taking back.
enum JournalWords {
    static let title = Phrase(zh: "操作记录", en: "What was done")
    static let when = Phrase(zh: "时间", en: "When")
    static let what = Phrase(zh: "操作", en: "What")
    static let subject = Phrase(zh: "对象", en: "About")
    static let changes = Phrase(zh: "变化", en: "Changes")
    static let by = Phrase(zh: "操作人", en: "By")
    static let state = Phrase(zh: "说明", en: "Remark")
    static let why = Phrase(zh: "为什么", en: "Why")
    static let origin = Phrase(zh: "来源", en: "From")
    static let filter = Phrase(zh: "种类", en: "kind")
    static let filterHelp = Phrase(
        zh: "换一类操作：档案、申报、发放、账号、导入导出",
        en: "another kind of change: files, cases, payments, accounts, files in and out")

    static func title(of group: JournalGroup) -> Phrase {
        Phrase(zh: "操作记录：\(group.term.zh)", en: "What was done: \(group.term.en)")
    }

    static func search(in group: JournalGroup) -> Phrase {
        Phrase(zh: "在“\(group.term.zh)”中查找", en: "search in \(group.term.en)")
    }

    static func noMatch(in group: JournalGroup) -> Phrase {
        Phrase(
            zh: "“\(group.term.zh)”中没有符合的记录。Enter 后按 f 换一类，Esc 清除。",
            en: "Nothing matches among \(group.term.en). Enter, then f: another kind; Esc clears.")
    }

    static let undone = Phrase(zh: "已撤销", en: "undone")
    static let undo = Phrase(zh: "撤销", en: "undo")
    static let undoHelp = Phrase(zh: "撤销选中的一步，要写原因", en: "undo the selected step, with a reason")
    static let undoTitle = Phrase(zh: "撤销这一步", en: "Undo this step")
    static let stepTitle = Phrase(zh: "这一步", en: "This step")
    static let reason = Phrase(zh: "原因", en: "Reason")
    static let reasonHelp = Phrase(
        zh: "写明原因后按 Enter 撤销", en: "type the reason, then Enter undoes it")
    static let keep = Phrase(zh: "不撤销", en: "keep it")
    static let alreadyUndone = Phrase(zh: "这一步已经撤销过了。", en: "This step was already undone.")
    static let nothing = Phrase(zh: "还没有可以撤销的操作。", en: "There is nothing to undo yet.")
    static let done = Phrase(zh: "已撤销，原来的内容恢复了。", en: "Undone: what stood there before is back.")
}
