import Domain
import TerminalCurses

/// Why the screens do not come up.
enum SessionWords {
    static func noTerminal(_ error: TerminalError) -> Phrase {
        switch error {
        case .notATerminal:
            Phrase(
                zh: "这里不是终端，画面无法打开。远程请用 ssh -t。",
                en: "This is no terminal, so the screens cannot open. Over SSH, use ssh -t.")
        case .unknownTerminal(let name):
            Phrase(
                zh: "不认识终端类型“\(name)”。请设置 TERM，如 export TERM=xterm-256color。",
                en: "The terminal type “\(name)” is not known. Set TERM, for example: "
                    + "export TERM=xterm-256color.")
        case .tooSimple(let name):
            Phrase(
                zh: "终端“\(name)”不能定位光标。请换一个终端，或设置 TERM=vt100。",
                en: "The terminal “\(name)” cannot place its cursor. Use another, or set "
                    + "TERM=vt100.")
        case .alreadyOpen, .failed:
            Phrase(
                zh: "系统没有给出终端。请关掉一些程序再试。",
                en: "The system gave no terminal. Close some programs and try again.")
        }
    }
}
