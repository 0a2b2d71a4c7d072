import Domain

/// The words of the form of a paper.
enum PaperWords {
    static let title = Phrase(zh: "登记材料", en: "Note a paper")
    static let kind = Phrase(zh: "材料", en: "Paper")
    static let shownOn = Phrase(zh: "出示日期", en: "Shown on")
    static let confirmed = Phrase(zh: "核对", en: "Compared")
    static let note = Phrase(zh: "备注", en: "Note")
    static let isRight = Phrase(zh: "核对无误", en: "found right")
    static let isWrong = Phrase(zh: "与实际不符", en: "says the opposite")

    static let kindHint = Phrase(zh: "输入名称或首字母；空格列出全部", en: "type letters; Space shows all")
    static let shownOnHint = Phrase(
        zh: "看到原件的日期：t 今天、-3d 三天前、3.5", en: "when it was shown: t today, -3d, 3.5")
    static let confirmedHint = Phrase(
        zh: "村里和原件核对的结果；原件由本人保管", en: "what comparing it found; the sheet stays with the family")
    static let noteHint = Phrase(zh: "证号，或要说明的话", en: "a number on it, or a word")

    static let needKind = Phrase(zh: "请选出示的是哪种材料。", en: "Choose which paper was shown.")
    static let needAnswer = Phrase(zh: "请选核对的结果。", en: "Choose what comparing it found.")
    static let ahead = Phrase(
        zh: "这一天还没有到。请填实际看到材料的日期。",
        en: "This day is still to come. Enter the day on which it was shown.")
}
