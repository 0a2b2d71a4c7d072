import Domain

/// The words of the queue of cases.
enum CaseWords {
    static let title = Phrase(zh: "审核", en: "Cases")
    static let aCase = Phrase(zh: "申报", en: "Case")
    static let waits = Phrase(zh: "已等", en: "Waits")
    static let since = Phrase(zh: "等待自", en: "Waits since")
    static let state = Phrase(zh: "状态", en: "State")
    static let posting = Phrase(zh: "公示", en: "Posting")
    static let origin = Phrase(zh: "来源", en: "Origin")
    static let rule = Phrase(zh: "规则", en: "Rule")
    static let none = Phrase(
        zh: "这里没有要办的申报。按 f 换状态看看。", en: "No case waits here. f shows other states.")

    static let approve = Phrase(zh: "通过", en: "approve")
    static let approveHelp = Phrase(
        zh: "通过标记的申报（没有标记：选中的）；先列出不能办的",
        en: "approve the marked cases, or this one; exceptions first")
    static let giveBack = Phrase(zh: "退回", en: "return")
    static let giveBackHelp = Phrase(
        zh: "退回标记的申报补正，选一句常用语", en: "return the marked cases with one of the usual phrases")
    static let step = Phrase(zh: "下一步", en: "next step")
    static let stepHelp = Phrase(
        zh: "办下一步：提交、备案、转入发放、重新申报", en: "the next step: submit, file, release, reopen")
    static let mandate = Phrase(zh: "委托", en: "mandate")
    static let mandateHelp = Phrase(zh: "出具委托书：指定谁来审", en: "give a mandate: who reviews")
    static let filter = Phrase(zh: "状态", en: "state")
    static let filterHelp = Phrase(
        zh: "轮换：等我办的、委托我的、全部在办、各状态", en: "mine, mandated to me, all open, each state in turn")
    static let filterBackHelp = Phrase(zh: "往回轮换状态", en: "the state before")
    static let totals = Phrase(zh: "小计", en: "totals")
    static let totalsHelp = Phrase(zh: "按环节、村、项目各有几件", en: "how many by step, village, programme")
    static let wholeHelp = Phrase(
        zh: "一起办理整个列表（只在一个环节内）", en: "act on the whole list, within one step")
    static let wholeTitle = Phrase(zh: "整个列表", en: "The whole list")
    static let undoHelp = Phrase(
        zh: "办过的一步不能撤销：说明可以怎样办", en: "a step is not taken back: what to do instead")
    static let oneStepOnly = Phrase(
        zh: "整个列表只能在同一个环节内一起办理：先按 f 选一个状态。",
        en: "A whole list can be acted on within one step only: choose a state with f.")

    static let mine = Phrase(zh: "等我办的", en: "waiting for me")
    static let mandated = Phrase(zh: "委托我审的", en: "mandated to me")
    static let open = Phrase(zh: "全部在办", en: "all open")
    static let closed = Phrase(zh: "已了结", en: "closed")

    static let group = Phrase(zh: "分组", en: "group")
    static let groupHelp = Phrase(zh: "轮换：按环节、村、项目", en: "by step, village, programme in turn")
    static let openGroup = Phrase(zh: "列出这一组的申报", en: "list the cases of this group")
    static let totalsTitle = Phrase(zh: "审核小计", en: "Cases by group")
    static let count = Phrase(zh: "件", en: "Cases")
    static let oldest = Phrase(zh: "最久已等", en: "Oldest waits")

    /// Who has a case before them, and until when it is kept for them.
    static func with(_ claim: CaseClaim) -> Phrase {
        Phrase(
            zh: "\(claim.byName) 审至\(claim.until.clock)",
            en: "\(claim.byName) to \(claim.until.clock)")
    }

    static func marked(_ count: Int) -> Phrase {
        Phrase(zh: "已标记 \(count) 件", en: "\(count) marked")
    }

    static func objections(_ count: Int) -> Phrase {
        Phrase(zh: "异议 \(count)", en: count == 1 ? "1 objection" : "\(count) objections")
    }

    static let upheld = Phrase(zh: "异议成立", en: "obj. upheld")

    /// Month and day say it: a posting ends within weeks.
    static func posted(until day: Day, today: Day) -> Phrase {
        let short = day.description.suffix(5)
        return day < today
            ? Phrase(zh: "\(short) 满", en: "over \(short)")
            : Phrase(zh: "至 \(short)", en: "to \(short)")
    }

    static func whole(_ count: Int, _ state: CaseState) -> Phrase {
        Phrase(
            zh: "列表中的 \(count) 件，都是“\(state.term.zh)”。怎么办？",
            en: "\(count) cases in the list, all \(state.term.en). What shall be done?")
    }

    static func total(_ count: Int) -> Phrase {
        Phrase(zh: "合计 \(count) 件", en: "\(count) in all")
    }

    /// How many cases wait: for who looks at the first screen, or for others.
    static func home(_ count: Count, areOwn: Bool, unread: Int) -> Phrase {
        let waiting =
            areOwn
            ? Phrase(zh: "\(count) 件等我办", en: "\(count) waiting for me")
            : Phrase(zh: "\(count) 件在办", en: "\(count) waiting")
        guard unread > 0 else { return waiting }
        let news = NewsWords.unread(unread)
        return Phrase(zh: "\(waiting.zh) · \(news.zh)", en: "\(waiting.en), \(news.en)")
    }
}
