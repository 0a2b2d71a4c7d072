import Domain
import TerminalKit

/// The words of what surrounds every screen.
enum CoreWords {
    static let huize = Phrase(zh: "惠泽", en: "Huize")
    static let help = Phrase(zh: "帮助", en: "help")
    static let palette = Phrase(zh: "命令", en: "commands")
    static let find = Phrase(zh: "查人", en: "find")
    static let back = Phrase(zh: "返回", en: "back")
    static let quit = Phrase(zh: "退出", en: "quit")
    static let open = Phrase(zh: "打开", en: "open")
    static let choose = Phrase(zh: "选择", en: "choose")
    static let helpHelp = Phrase(zh: "本画面的全部按键", en: "all keys of this screen")
    static let helpPalette = Phrase(zh: "输入几个字找到任何命令", en: "find any command by a few letters")
    static let helpFind = Phrase(
        zh: "查人：汉字、拼音、首字母、证号、电话、户号",
        en: "find anyone: characters, pinyin, initials, ID, phone, household")
    static let keysEverywhere = Phrase(zh: "随处可用", en: "Everywhere")
    static let keysHere = Phrase(zh: "本画面", en: "This screen")
    static let stopHint = Phrase(zh: "Esc 停止", en: "Esc stops")
    static let stopping = Phrase(zh: "正在停止，请稍候", en: "Stopping, one moment")
    static let stillWorking = Phrase(
        zh: "上一项还在处理。请等它完成，或按 Esc 停止。",
        en: "The last work still runs. Wait for its end, or stop it with Esc.")
    static let nothing = Phrase(zh: "没有记录", en: "Nothing here")

    static func working(percent: Int, remaining: Int?) -> Phrase {
        let left = remaining.map {
            $0 >= 60 ? ("约 \($0 / 60) 分", "\($0 / 60) min") : ("约 \($0) 秒", "\($0) s")
        }
        return Phrase(
            zh: "正在处理 \(percent)%" + (left.map { " 还需\($0.0)" } ?? ""),
            en: "Working \(percent)%" + (left.map { " \($0.1) left" } ?? ""))
    }

    static func tooSmall(_ size: Size) -> Phrase {
        Phrase(
            zh: "窗口太小，请放大到 \(size.columns)×\(size.rows) 以上。",
            en: "Too small: enlarge to \(size.columns)x\(size.rows) or more.")
    }

    static func asOf(_ day: Day) -> Phrase {
        Phrase(zh: "截至 \(day) 只读", en: "as of \(day), read-only")
    }

    static func onlyLooking(_ day: Day) -> Phrase {
        Phrase(
            zh: "截至 \(day)，只能查看；要登记，请不带 --as-of 打开。",
            en: "As of \(day), to look at only: to write, open it without --as-of.")
    }

    /// Why accounts and areas may be others than on that day.
    static func presentAccounts(_ day: Day) -> Phrase {
        Phrase(
            zh: "账号是现在的，不是 \(day) 的；当时没有的地区只显示代码。",
            en: "These are the accounts of now, not of \(day). An area that was not there then is "
                + "a code.")
    }

    static func presentRows(_ day: Day) -> Phrase {
        Phrase(zh: "（现在的，不是 \(day) 的）", en: "(those of now, not of \(day))")
    }

    static let noExport = Phrase(
        zh: "导出要记日志：请不带 --as-of 打开后再导出。",
        en: "An export is noted: open the register without --as-of.")
}
