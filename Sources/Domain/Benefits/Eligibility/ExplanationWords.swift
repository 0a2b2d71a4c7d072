/// What can still be done about a benefit, in plain words.
enum ExplanationWords {
    static let noRule = Phrase(
        zh: "这一时期没有规定，无法判断；请县里补上规定文件。",
        en: "No rule covers this period, so nobody can judge it; the county adds one.")

    static let isClosed = Phrase(
        zh: "此项目不再受理新申报，只补发以前应发的。",
        en: "No new applications are taken; only what is still owed is paid.")

    static func otherRecipient(_ recipient: Recipient) -> Phrase {
        recipient == .couple
            ? Phrase(
                zh: "夫妻只报一份，由女方申报。", en: "One application a couple: the wife makes it.")
            : Phrase(
                zh: "一户只报一份，由户主申报。",
                en: "One application a household: its head makes it.")
    }

    static func later(_ term: Phrase, on day: Day) -> Phrase {
        Phrase(zh: "\(day) 起满足“\(term.zh)”。", en: "From \(day) “\(term.en)” is met.")
    }

    static func ifWrong(_ term: Phrase) -> Phrase {
        Phrase(
            zh: "“\(term.zh)”按登记不符合；登记有误的，请先更正。",
            en: "By the register “\(term.en)” is not met; if the register is wrong, correct it.")
    }

    static func lacks(_ term: Phrase, _ sources: [FactSource]) -> Phrase {
        let zh = sources.map(\.words.zh).joined(separator: "；")
        let en = sources.map(\.words.en).joined(separator: "; ")
        return Phrase(zh: "\(term.zh)：\(zh)。", en: "\(term.en): \(en).")
    }

    static func bring(_ term: Phrase) -> Phrase {
        Phrase(zh: "请出示\(term.zh)。", en: "Show: \(term.en).")
    }
}
