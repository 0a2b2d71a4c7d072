import Domain

/// The words of opening and making a register.
enum StartWords {
    static func noRegister(_ path: String) -> Phrase {
        Phrase(
            zh: "还没有登记册（\(path)）。试用：huize demo。正式使用：huize new --area 区划代码 --name 姓名。",
            en: "There is no register yet (\(path)). To try Huize: huize demo. To begin for "
                + "real: huize new --area CODE --name NAME.")
    }

    static let busy = Phrase(
        zh: "别人正在写入登记册，这次没有做完。请稍候再执行一次，不会重复。",
        en: "Somebody else is writing in the register; this was not finished. Give the command "
            + "again in a moment: nothing is done twice.")

    static let emergencyIsNow = Phrase(
        zh: "--emergency 和 --as-of 不能一起用：紧急查看只看现在的档案。",
        en: "--emergency and --as-of do not go together: an emergency looks at files as they are.")

    static func notYet(_ day: Day, today: Day) -> Phrase {
        Phrase(
            zh: "\(day) 还没有到，今天是 \(today)。--as-of 请写今天或以前的日期。",
            en: "\(day) has not come yet: today is \(today). Give --as-of a day up to today.")
    }

    static func goingBack(to day: Day) -> Phrase {
        Phrase(zh: "正在回到 \(day) …", en: "Going back to \(day) …")
    }

    static func unreadable(_ option: String, _ reason: Phrase) -> Phrase {
        Phrase(zh: "\(option)：\(reason.zh)", en: "\(option): \(reason.en)")
    }

    static func outside(_ area: AreaCode) -> Phrase {
        Phrase(
            zh: "\(area) 不在这个账号的辖区内。请核对代码，或用 --as 换一个账号。",
            en: "\(area) lies outside this account's area. Check the code, or use another "
                + "account with --as.")
    }

    static func made(_ path: String) -> Phrase {
        Phrase(zh: "已建立登记册 \(path)。", en: "The register \(path) was made.")
    }

    static func openAgain(_ path: String) -> Phrase {
        Phrase(
            zh: "登记册在 \(path)；再运行 huize 即可打开。",
            en: "The register is at \(path); run huize to open it.")
    }
}
