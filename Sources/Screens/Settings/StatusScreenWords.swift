import Domain

/// The words of how the register is.
enum StatusScreenWords {
    static let title = Phrase(zh: "登记册状况", en: "State of the register")
    static let help = Phrase(
        zh: "登记册状况：大小、备份、检查、谁在用", en: "the register: size, backup, checks, who is there")
    static let state = Phrase(zh: "登记册", en: "register")
    static let again = Phrase(zh: "再看", en: "look again")
    static let againHelp = Phrase(zh: "再看一遍", en: "look again")

    static func present(_ count: Int) -> Phrase {
        Phrase(zh: "正在使用（\(count)）", en: "Sessions now (\(count))")
    }

    static func since(_ session: RegisterReport.Session) -> Phrase {
        let since = "\(session.since.day) \(session.since.clock)"
        return Phrase(
            zh: "\(since) 起，从\(session.origin.map { " \($0)" } ?? "本机")",
            en: "since \(since), from \(session.origin ?? "this machine")")
    }
}
