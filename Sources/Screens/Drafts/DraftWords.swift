import Domain

/// The words of unfinished forms.
enum DraftWords {
    static let goOn = Phrase(zh: "接着填", en: "go on")
    static let discard = Phrase(zh: "丢弃", en: "discard")
    static let discardHelp = Phrase(zh: "丢弃这张草稿（先询问）", en: "throw this draft away (asks)")
    static let discardForGood = Phrase(zh: "丢弃，不能恢复", en: "throw it away for good")
    static let keep = Phrase(zh: "留着", en: "keep it")
    static let none = Phrase(zh: "没有未完成的表。", en: "There is no unfinished form.")
    static let form = Phrase(zh: "表", en: "Form")
    static let about = Phrase(zh: "关于", en: "About")
    static let when = Phrase(zh: "最后填写", en: "Last typed in")
}
