import Domain

/// The words of the page of one case.
enum CasePageWords {
    static let approveHelp = Phrase(zh: "通过这一件", en: "approve this case")
    static let giveBackHelp = Phrase(
        zh: "退回补正，选一句常用语", en: "return it with one of the usual phrases")
    static let refuse = Phrase(zh: "不符合", en: "refuse")
    static let refuseHelp = Phrase(zh: "判为不符合，选一句常用语", en: "find not entitled, with a phrase")
    static let withdraw = Phrase(zh: "撤回", en: "withdraw")
    static let withdrawHelp = Phrase(
        zh: "撤回申报；已待发放的：终止", en: "withdraw it; end it where it is being paid")
    static let next = Phrase(zh: "下一件", en: "next case")
    static let nextHelp = Phrase(zh: "审核队列的下一件", en: "the next case of the queue")
    static let otherHelp = Phrase(zh: "打开本人的下一份申报", en: "the person's next case")
    static let notFromQueue = Phrase(
        zh: "这份申报不是从审核队列打开的，没有下一件。",
        en: "This case was not opened from the queue, so there is no next one.")
    static let queueDone = Phrase(
        zh: "队列里没有下一件了。", en: "There is no further case in the queue.")
    static let restTaken = Phrase(
        zh: "队列里剩下的几件，别人正在审。", en: "Others are reviewing what is left in the queue.")
    static let notRead = Phrase(zh: "申报还没有读出来。", en: "The case is not read yet.")

    static let now = Phrase(zh: "现在", en: "Now")
    static let may = Phrase(zh: "可以办", en: "may be done")
    static let moves = Phrase(zh: "经过", en: "What was done")
    static let mandates = Phrase(zh: "委托", en: "Mandates")
    static let postings = Phrase(zh: "公示与异议", en: "Postings and objections")
    static let payments = Phrase(zh: "发放", en: "Payments")
    static let others = Phrase(zh: "本人其他申报", en: "Other cases of the person")
    static let noRuleAnyMore = Phrase(
        zh: "这份申报的规则已经没有定义，不能重新核对条件。",
        en: "The rule of this case is not defined any more: its conditions cannot be checked.")
    static let takenOver = Phrase(
        zh: "从纸质台账转入，没有规则版本。", en: "Taken over from paper: no version of a rule.")
    static let finished = Phrase(zh: "后面没有要办的了。", en: "Nothing more is to be done with it.")
    static let objectionOpen = Phrase(zh: "未处理", en: "open")
    static let upheld = Phrase(zh: "成立", en: "upheld")
    static let listElsewhere = Phrase(
        zh: "对外地整张榜的异议", en: "against a whole list that hung elsewhere")
    static let notUpheld = Phrase(zh: "不成立", en: "not upheld")
    static let anonymous = Phrase(zh: "未具名", en: "not named")
    static let ends = Phrase(zh: "终止于", en: "Ends")
    static let starts = Phrase(zh: "起算", en: "Starts")

    static func waits(since day: Day, _ days: Int) -> Phrase {
        Phrase(
            zh: "\(day) 起等待，已 \(days) 天",
            en: "has waited since \(day), \(days) \(days == 1 ? "day" : "days")")
    }

    static func changes(_ count: Int) -> Phrase {
        Phrase(
            zh: "提交以后有 \(count) 处变化，标着“变”",
            en: "\(count) \(count == 1 ? "finding" : "findings") changed since it was handed in, "
                + "marked “new”")
    }

    static func action(_ action: CaseAction, _ level: Level?) -> Phrase {
        guard let level else { return action.term }
        return Phrase(
            zh: "\(level.term.zh)级\(action.term.zh)",
            en: "\(action.term.en) for the \(level.term.en)")
    }

    static func posting(_ level: Level) -> Phrase {
        Phrase(zh: "\(level.term.zh)级公示", en: "\(level.term.en) posting")
    }

    static func running(_ days: Int) -> Phrase {
        Phrase(
            zh: days == 0 ? "今天最后一天" : "还有 \(days) 天",
            en: days == 0 ? "last day today" : "\(days) \(days == 1 ? "day" : "days") to go")
    }

    static let over = Phrase(zh: "已期满", en: "over")
    static let notYet = Phrase(zh: "未开始", en: "not begun")

    static func mandate(_ number: String, by name: String, on day: Day) -> Phrase {
        Phrase(zh: "\(number) \(name) \(day) 出具", en: "\(number), given by \(name) on \(day)")
    }
}
