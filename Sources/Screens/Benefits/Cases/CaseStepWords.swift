import Domain

/// The words of deciding cases.
enum CaseStepWords {
    static let go = Phrase(zh: "办理", en: "do it")
    static let goHelp = Phrase(
        zh: "办理列为可办的；有妨碍的留在原处", en: "do it for those that may; the others stay where they are")
    static let words = Phrase(zh: "补充说明", en: "Own words")
    static let field = Phrase(zh: "说明", en: "words")
    static let fieldHelp = Phrase(
        zh: "在常用语和自己的话之间切换", en: "between the usual phrases and own words")
    static let draft = Phrase(zh: "办理申报", en: "Decide cases")
    static let phrases = Phrase(zh: "常用语（按数字选一句）", en: "The usual phrases: a digit picks one")
    static let noPhrases = Phrase(
        zh: "没有定义常用语，请用自己的话写明原因。",
        en: "No usual phrase is defined: give the reason in your own words.")
    static let needReason = Phrase(
        zh: "请按数字选一句常用语，或按 Tab 写明原因：家里人要看得懂。",
        en: "Pick a phrase by its digit, or write the reason after Tab: the family reads it.")
    static let told = Phrase(
        zh: "本人会看到这里写的原因。", en: "The family is told what stands here.")
    static let exceptions = Phrase(zh: "有妨碍，这次不办", en: "Kept back")
    static let rest = Phrase(zh: "可以办", en: "May be done")
    static let allKeptBack = Phrase(
        zh: "都有妨碍，现在一件也不能办。按 Esc 返回，什么都没有变。",
        en: "All are kept back, so nothing can be done now. Esc goes back; nothing changed.")
    static let checking = Phrase(zh: "正在核对", en: "Checking")
    static let up = Phrase(zh: "往上", en: "up")
    static let down = Phrase(zh: "往下", en: "down")

    static let reviewer = Phrase(zh: "审核人", en: "Reviewer")
    static let role = Phrase(zh: "身份", en: "Role")
    static let give = Phrase(zh: "委托", en: "give")
    static let giveHelp = Phrase(zh: "委托选中的人", en: "give the mandate to the selected one")
    static let mandateTitle = Phrase(zh: "出具委托书", en: "Give a mandate")
    static let mandateQuestion = Phrase(zh: "出具委托书前再问", en: "Before a mandate is given")
    static let noReviewers = Phrase(
        zh: "这一级没有可以委托的人。请管理员先建审核账户。",
        en: "Nobody can be given this mandate. The administrator makes an account that reviews.")
    static let noReviewNext = Phrase(
        zh: "这份申报后面没有审核，不用委托。", en: "No review follows, so no mandate is needed.")
    static let present = Phrase(zh: "现受托", en: "Holds it")
    static let keep = Phrase(zh: "不委托", en: "do not give it")
    static let confirmHelp = Phrase(zh: "确认委托", en: "give the mandate")
    static let holdsAlready = Phrase(
        zh: "已经委托此人了，什么也不用办。", en: "They hold the mandate already: nothing is to be done.")

    static let end = Phrase(zh: "终止待遇", en: "End the benefit")
    static let lastDay = Phrase(zh: "最后一天", en: "Last day")
    static let lastDayHint = Phrase(
        zh: "待遇到哪一天为止：死亡、迁出、再生育的那天", en: "the day of the death, the move, the birth")
    static let reasonField = Phrase(zh: "原因", en: "Reason")
    static let phraseField = Phrase(zh: "常用语", en: "Phrase")
    static let needWords = Phrase(
        zh: "请写明原因，家里人要看得懂。", en: "Give the reason; the family reads it.")

    static func mandateGiven(to name: String) -> Phrase {
        Phrase(zh: "委托书已出具：\(name)。", en: "The mandate is given to \(name).")
    }

    /// What is asked before a mandate is given.
    static func ask(_ level: Level, _ names: String, to reviewer: Account) -> Phrase {
        let name = reviewer.name
        return Phrase(
            zh: "把\(names)的\(level.term.zh)级审核委托给\(name)（\(reviewer.role.term.zh)）吗？",
            en: "Give the \(level.term.en)'s review of \(names) to \(name) "
                + "(\(reviewer.role.term.en))?")
    }

    static func replaces(_ holder: String) -> Phrase {
        Phrase(
            zh: "现在受托的是\(holder)，委托以后不再由其审核。",
            en: "\(holder) holds the mandate now and will review it no more.")
    }

    static func cases(_ first: String, _ count: Int) -> Phrase {
        if first.isEmpty { return Phrase(zh: "列表中 \(count) 件", en: "\(count) cases") }
        return count == 1
            ? Phrase(zh: first, en: first)
            : Phrase(zh: "\(first)等 \(count) 件", en: "\(first) and \(count - 1) more")
    }

    static func title(_ action: CaseAction) -> Phrase {
        let en = action.term.en
        return Phrase(zh: action.term.zh, en: en.prefix(1).uppercased() + en.dropFirst())
    }

    static func title(_ action: CaseAction, _ count: Int) -> Phrase {
        let title = title(action)
        return Phrase(
            zh: "\(title.zh) \(count) 件",
            en: "\(title.en): \(count) \(count == 1 ? "case" : "cases")")
    }

    static func result(_ done: Int, keptBack: Int) -> Phrase {
        Phrase(
            zh: keptBack == 0 ? "\(done) 件可以办" : "\(done) 件可以办，\(keptBack) 件有妨碍",
            en: keptBack == 0 ? "\(done) may be done" : "\(done) may be done, \(keptBack) kept back"
        )
    }

    static func done(_ action: CaseAction, _ count: Int) -> Phrase {
        Phrase(
            zh: "已办：\(action.term.zh) \(count) 件。",
            en: "\(count) \(count == 1 ? "case" : "cases") \(past(action)).")
    }

    static func one(_ action: CaseAction, _ name: String, isQueued: Bool) -> Phrase {
        Phrase(
            zh: "\(name)：已\(action.term.zh)。\(isQueued ? "n 下一件" : "")",
            en: "\(name): \(past(action)).\(isQueued ? " n next case" : "")")
    }

    /// What was done, in English; Chinese needs no other word.
    private static func past(_ action: CaseAction) -> String {
        switch action {
        case .submit: "handed in"
        case .approve: "approved"
        case .returnForCorrection: "returned for correction"
        case .refuse: "found not entitled"
        case .withdraw: "withdrawn"
        case .file: "filed"
        case .release: "released for payment"
        case .reopen: "reopened"
        case .end: "ended"
        case .archive: "archived"
        }
    }

    /// What can be done instead of taking the last step back.
    static func notUndone(_ state: CaseState) -> Phrase {
        let instead: Phrase =
            switch state {
            case .submitted, .villageReviewed, .townshipReviewed:
                Phrase(
                    zh: "请由下一级按 r 退回补正，或由村里按 w 撤回。",
                    en: "The next level returns it with r, or the village withdraws it with w.")
            case .draft, .correction, .countyReviewed, .filed:
                Phrase(
                    zh: "请按 w 撤回，再重新申报。", en: "Withdraw it with w, then reopen it with b.")
            case .ready:
                Phrase(zh: "要停发的，请按 w 终止。", en: "If it shall end, end it with w.")
            case .refused, .withdrawn:
                Phrase(zh: "请按 b 重新申报。", en: "Reopen it with b.")
            case .ended, .archived:
                Phrase(zh: "需要的，请另行申报。", en: "Open another case if one is needed.")
            }
        return Phrase(
            zh: "申报办过的一步不能撤销。\(instead.zh)",
            en: "A step of a case is not taken back. \(instead.en)")
    }

    static func illegal(_ action: CaseAction, in state: CaseState) -> Phrase {
        Phrase(
            zh: "现在是“\(state.term.zh)”，不能\(action.term.zh)。",
            en: "It is \(state.term.en) now: “\(action.term.en)” is no step from there.")
    }

    static func reviewFirst(_ state: CaseState) -> Phrase {
        guard let level = CaseTable.reviewer(of: state) else {
            return Phrase(
                zh: "“\(state.term.zh)”后面没有下一步。", en: "No step follows “\(state.term.en)”.")
        }
        return Phrase(
            zh: "下一步是\(level.term.zh)级审核：a 通过，r 退回。",
            en: "Next comes the \(level.term.en)'s review: a approves, r returns.")
    }

    static func at(_ level: Level) -> Phrase {
        Phrase(zh: "\(level.term.zh)级", en: "at the \(level.term.en)")
    }
}
