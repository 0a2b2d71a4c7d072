import Domain

/// The words of `huize reveal`, `huize looks` and `huize emergency`.
enum AccessCommandWords {
    static let role = Phrase(zh: "角色", en: "Role")
    static let what = Phrase(zh: "看了什么", en: "What")
    static let number = Phrase(zh: "编号", en: "Number")
    static let code = Phrase(zh: "代码", en: "Code")
    static let place = Phrase(zh: "哪里", en: "Where")
    static let from = Phrase(zh: "从", en: "From")
    static let until = Phrase(zh: "到", en: "Until")
    static let running = Phrase(zh: "在用", en: "Running")
    static let own = Phrase(zh: "本人", en: "Yours")

    static let seesAll = Phrase(
        zh: "您的角色本来就看得到全部号码：打开档案即可。",
        en: "Your role sees all numbers as they are: open the file.")

    static let noLook = Phrase(
        zh: "没有在用的紧急查看，别人也没有看过本辖区。",
        en: "No emergency look of yours is running, and nobody looked into your area.")

    static func noPlace(_ words: String) -> Phrase {
        Phrase(
            zh: "辖区以外没有找到“\(words)”。请换名称里的几个字，或写代码的开头；自己辖区里的地方不用申请。",
            en: "No place beyond your area is called \(words). Try another part of its name, or "
                + "the beginning of its code; inside your area nothing need be asked.")
    }

    /// What an owner of numbers is called: a person by name, or else their household.
    static func owner(_ row: PersonRow, isHousehold: Bool) -> Phrase {
        isHousehold
            ? Phrase(
                zh: " \(row.householdLabel) 户", en: "household \(row.householdLabel)")
            : Phrase(zh: row.name, en: row.name)
    }

    static func noted(_ name: Phrase) -> Phrase {
        Phrase(
            zh: "已记在\(name.zh)的档案里：谁看的，为什么。",
            en: "Noted in the file of \(name.en): who looked, and why.")
    }

    static func looks(_ count: Int, at name: Phrase) -> Phrase {
        count == 0
            ? Phrase(
                zh: "没有人看过\(name.zh)的隐藏号码，也没有人因紧急情况打开过。",
                en: "Nobody had hidden numbers of \(name.en) shown, or opened the file in an "
                    + "emergency.")
            : Phrase(zh: "\(count) 次。", en: count == 1 ? "1 look." : "\(count) looks.")
    }

    static func ended(_ id: EmergencyAccess.ID) -> Phrase {
        Phrase(
            zh: "紧急查看 \(id.rawValue) 已结束，当地看得到。",
            en: "Emergency look \(id.rawValue) has ended; whoever works there reads so.")
    }

    static func begun(_ id: EmergencyAccess.ID, until: Instant) -> Phrase {
        Phrase(
            zh: "紧急查看 \(id.rawValue) 到 \(until.day) \(until.clock) 为止。打开："
                + "huize --emergency \(id.rawValue)。打开的每份档案当地都看得到。",
            en: "Emergency look \(id.rawValue) until \(until.day) \(until.clock). Open it with "
                + "huize --emergency \(id.rawValue); whoever works there reads what you open.")
    }
}
