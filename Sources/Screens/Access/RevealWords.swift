import Domain

/// The words of showing numbers for a reason, and of who looked.
enum RevealWords {
    static let title = Phrase(zh: "看全号码", en: "Show the numbers")
    static let numbers = Phrase(zh: "看号码", en: "numbers")
    static let help = Phrase(
        zh: "说明原因后看全证号、电话和账号，\(HiddenNumbers.minutesShown) 分钟",
        en: "show identity number, telephone and account for a reason, "
            + "\(HiddenNumbers.minutesShown) minutes long")
    static let show = Phrase(zh: "看", en: "show")
    static let showHelp = Phrase(
        zh: "写明原因后按 Enter 显示号码", en: "type the reason, then Enter shows the numbers")
    static let cancel = Phrase(zh: "不看", en: "do not look")
    static let reason = Phrase(zh: "原因", en: "Reason")
    static let helpOfHousehold = Phrase(
        zh: "说明原因后看全家庭电话，\(HiddenNumbers.minutesShown) 分钟",
        en: "show the household's telephone for a reason, "
            + "\(HiddenNumbers.minutesShown) minutes long")
    static let pick = Phrase(
        zh: "按数字选一个常见原因，或者直接打字：", en: "A digit picks a usual reason, or type your own:")
    static let seesAll = Phrase(
        zh: "您的角色本来就看得到全部号码。", en: "Your role sees all numbers as they are.")
    static let nothingHidden = Phrase(
        zh: "这里没有隐藏的号码。", en: "No number is hidden here.")

    static let nothingHiddenOfHousehold = Phrase(
        zh: "这一户的家庭电话没有隐藏。成员的号码请打开本人档案再看。",
        en: "The household's telephone is not hidden. Open a member's own file for their numbers.")

    static let usualReasons = [
        Phrase(zh: "核对银行退回的账户", en: "To check an account that the bank returned"),
        Phrase(zh: "电话联系本人或家属", en: "To telephone the person or the family"),
        Phrase(zh: "当面核对身份证件", en: "To compare with the card in hand"),
        Phrase(zh: "更正登记有误的号码", en: "To correct a number that was entered wrongly"),
        Phrase(zh: "本人要求查询", en: "The person asked for it"),
    ]

    static func warning(_ owner: NumbersOwner) -> Phrase {
        switch owner {
        case .person:
            Phrase(
                zh: "谁在什么时候为什么看过，记在本人档案里，撤不掉。",
                en: "Who looked, when and why stays in the person's file and cannot be taken "
                    + "back.")
        case .household:
            Phrase(
                zh: "谁在什么时候为什么看过，记在这一户的档案里，撤不掉。",
                en: "Who looked, when and why stays in the household's file and cannot be taken "
                    + "back.")
        }
    }

    static func shownUntil(_ until: Instant, because reason: String) -> Phrase {
        Phrase(
            zh: "号码显示到 \(until.clock)（\(reason)）",
            en: "Numbers are shown until \(until.clock) (\(reason))")
    }

    static func alreadyShown(until: Instant) -> Phrase {
        Phrase(
            zh: "号码已经显示，到 \(until.clock) 为止。", en: "They are shown already, until \(until.clock).")
    }

    static let looks = Phrase(zh: "谁看过", en: "Looks")
    static let aLook = Phrase(zh: "一次查看", en: "A look")
    static let nobody = Phrase(
        zh: "没有人看过隐藏的号码，也没有人因紧急情况打开过。",
        en: "Nobody had hidden numbers shown or opened this in an emergency.")
    static let when = Phrase(zh: "时间", en: "When")
    static let who = Phrase(zh: "谁", en: "Who")
    static let role = Phrase(zh: "角色", en: "Role")
    static let what = Phrase(zh: "看了什么", en: "What")
    static let why = Phrase(zh: "原因", en: "Why")
    static let origin = Phrase(zh: "来源", en: "From")
}
