import Domain

/// The words that all forms share.
enum FormWords {
    static let save = Phrase(zh: "保存", en: "save")
    static let next = Phrase(zh: "下一栏", en: "next")
    static let repeatLast = Phrase(zh: "上次的值", en: "last value")
    static let theirs = Phrase(zh: "用现在的", en: "take theirs")
    static let mine = Phrase(zh: "用我的", en: "keep mine")
    static let saveHelp = Phrase(zh: "保存", en: "save the form")
    static let nextHelp = Phrase(zh: "到下一栏", en: "go to the next field")
    static let previousHelp = Phrase(zh: "到上一栏", en: "go to the field before")
    static let repeatHelp = Phrase(zh: "本栏填上次的值", en: "repeat this field's last value")
    static let repeatAllHelp = Phrase(zh: "各栏都填上次的值", en: "repeat every field's last value")
    static let theirsHelp = Phrase(
        zh: "别人也改过的栏：用登记册里现在的值", en: "a field that others changed: take their value")
    static let mineHelp = Phrase(
        zh: "别人也改过的栏：用我填的值", en: "a field that others changed: keep my value")
    static let discardHelp = Phrase(zh: "不要所填内容（先询问）", en: "throw away what was typed (asks)")
    static let leaveHelp = Phrase(zh: "离开，所填内容留作草稿", en: "leave; what was typed is kept")

    static let answerFirst = Phrase(zh: "请先回答方框里的问题。", en: "Answer the question first.")
    static let question = Phrase(zh: "请选择", en: "Please choose")
    static let draftKept = Phrase(
        zh: "所填内容已留作草稿，随时可以接着填。",
        en: "What you typed is kept as a draft; go on with it at any time.")
    static let discarded = Phrase(zh: "草稿已丢弃。", en: "The draft is gone.")
    static let lastField = Phrase(
        zh: "已是最后一栏。按 ^S 或 F2 保存。", en: "This is the last field. Press ^S or F2 to save.")
    static let nothingChanged = Phrase(
        zh: "没有改动，不需要保存。", en: "Nothing was changed, so there is nothing to save.")
    static let changedMeanwhile = RegistryError.changedMeanwhile([]).sentence
    static let settled = Phrase(
        zh: "都选定了。按 ^S 或 F2 再保存一次。", en: "All are decided. Press ^S or F2 to save again.")
    static let noConflict = Phrase(
        zh: "没有别人同时改过的栏。", en: "Nobody else changed these fields.")
    static let noLast = Phrase(zh: "没有上次的值可用。", en: "There are no last values to repeat.")
    static let nothingToRepeat = Phrase(
        zh: "这一栏没有不同的上次的值。", en: "There is no other last value for this.")
    static let resumeQuestion = Phrase(
        zh: "这张表上次没有填完，内容还在。接着填吗？",
        en: "This form was left unfinished; what you typed is kept. Go on with it?")
    static let resumeKeys = Phrase(
        zh: "Enter 接着填    ^N 填一张新的，草稿仍留着",
        en: "Enter go on    ^N a new one; the draft stays")
    static func noSuchOption(_ typed: String) -> Phrase {
        Phrase(
            zh: "没有“\(typed)”这一项。请改字，或按 ^U 清空后从列表中选；Esc 保留原来的。",
            en: "There is no “\(typed)” to choose. Change it, or ^U empties it and shows the list; "
                + "Esc keeps what was there.")
    }

    static let discardQuestion = Phrase(
        zh: "丢弃所填的全部内容？丢弃后不能恢复。",
        en: "Throw away everything typed here? It cannot be brought back.")
    static let discardKeys = Phrase(zh: "y 丢弃    Esc 接着填", en: "y throw away    Esc go on typing")
    static let takenKeys = Phrase(
        zh: "Enter 打开那份档案    Esc 改号码", en: "Enter open that file    Esc correct the number")
    static let duplicateKeys = Phrase(
        zh: "Enter 打开核对    d 不是同一人，保存    Esc 接着填",
        en: "Enter open    d somebody else: save    Esc go on typing")
    static let chooseFromList = Phrase(
        zh: "请用上下键从列表中选人，按 Enter 取用；没有就清空。",
        en: "Choose from the list with the arrows and Enter, or empty the field.")
    static let notANumber = Phrase(zh: "应是数字，如 12.5。", en: "This is a number, such as 12.5.")

    static func problems(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 处需要更正，说明在各栏下面。",
            en: "\(count) to correct: see the sentences below the fields.")
    }

    /// Says at once that somebody changed the record that is open.
    static func changedNow(by name: String?, _ labels: [String], conflicts: Int) -> Phrase {
        let choice = conflicts > 0
        return Phrase(
            zh: "\(name ?? "有人")刚改了：\(labels.joined(separator: "、"))。"
                + (choice ? "您也改过：^T 用现在的，^N 用您的。" : "表中已换成新的。"),
            en: "\(name ?? "Somebody") just changed: \(labels.joined(separator: ", ")). "
                + (choice ? "So did you: ^T theirs, ^N yours." : "The form shows it."))
    }

    static func conflictsLeft(_ count: Int) -> Phrase {
        Phrase(
            zh: "还有 \(count) 栏别人也改过：按 ^T 用现在的值，或 ^N 用您的值，再保存。",
            en: "\(count) to decide: ^T takes their value, ^N keeps yours; then save.")
    }

    static func conflict(theirs: String, mine: String) -> Phrase {
        let nothing = Phrase(zh: "（空）", en: "(empty)")
        func shown(_ text: String, _ language: Language) -> String {
            text.isEmpty ? nothing(language) : text
        }
        return Phrase(
            zh: "现在是：\(shown(theirs, .zh))　您填的：\(shown(mine, .zh))　^T 用现在的　^N 用我的",
            en: "Now: \(shown(theirs, .en))  Yours: \(shown(mine, .en))  "
                + "^T take theirs  ^N keep mine")
    }
}
