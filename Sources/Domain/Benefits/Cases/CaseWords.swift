/// What keeps cases from moving, with what to do about it.
enum CaseWords {
    static func illegal(_ action: CaseAction, in state: CaseState) -> Phrase {
        Phrase(
            zh: "申报现为“\(state.term.zh)”，不能“\(action.term.zh)”。请打开查看可办的事项。",
            en: "The case is “\(state.term.en)”, so it is not possible to \(action.term.en). Open "
                + "it to see what can be done.")
    }

    static func claimed(_ claim: CaseClaim) -> Phrase {
        Phrase(
            zh: "\(claim.byName)正在审这份申报，为其保留到 \(claim.until.clock)。请先办别的，过后再来。",
            en: "\(claim.byName) is reviewing this case; it is kept for them until "
                + "\(claim.until.clock). Take another one first.")
    }

    static func noReview(_ state: CaseState) -> Phrase {
        Phrase(
            zh: "申报现为“\(state.term.zh)”，下一步不是审核，不用占着。",
            en: "The case is “\(state.term.en)”: no review comes next, so it is not kept for "
                + "anybody.")
    }

    static var takenOver: Phrase {
        Phrase(
            zh: "由纸质台账转入，已在纸上审定，只能终止或归档。",
            en: "Taken over from paper, where it was decided: it can only be ended or archived.")
    }

    static func next(_ level: Level) -> Phrase {
        Phrase(
            zh: "下一步由\(level.term.zh)级审核。请交\(level.term.zh)级办理。",
            en: "The \(level.term.en) reviews it next. Leave it to the \(level.term.en).")
    }

    static func notInRule(_ level: Level) -> Phrase {
        Phrase(
            zh: "项目规则没有列\(level.term.zh)级审核。请县里补全项目文件。",
            en: "The programme's rule lists no review by the \(level.term.en). Ask the county to "
                + "complete the programme's file.")
    }

    static func noMandate(_ level: Level) -> Phrase {
        Phrase(
            zh: "还没有\(level.term.zh)级审核的委托书。请先出具委托。",
            en: "Nobody has the mandate to review it for the \(level.term.en). Give one first.")
    }

    static func mandateOfAnother(_ level: Level, _ number: String) -> Phrase {
        Phrase(
            zh: "\(level.term.zh)级审核已委托他人（\(number)）。请由受托人审核。",
            en: "The \(level.term.en)'s review is mandated to somebody else (\(number)): they "
                + "review it.")
    }

    static func enteredIt(_ name: String) -> Phrase {
        Phrase(
            zh: "这份申报由\(name)录入，录入人不能审核。请委托另一个人。",
            en: "\(name) entered this case and so cannot review it. Mandate somebody else.")
    }

    static func reviewedIt(_ name: String, at level: Level) -> Phrase {
        Phrase(
            zh: "\(name)已作过\(level.term.zh)级审核，三级审核须由三个人。请委托另一个人。",
            en: "\(name) reviewed this case for the \(level.term.en) already, and the three "
                + "reviews are by three persons. Mandate somebody else.")
    }

    static func ownHousehold(_ name: String) -> Phrase {
        Phrase(
            zh: "\(name)与申报人同户，须回避。请委托另一个人。",
            en: "\(name) is of the applicant's household and stands aside. Mandate somebody else.")
    }

    static var noRule: Phrase {
        Phrase(
            zh: "没有适用的项目规则，无法核对条件。请县里补上项目文件。",
            en: "No rule of the programme applies, so nothing can be checked. Ask the county to "
                + "add it to the programme's file.")
    }

    static func notMet(_ conditions: [Phrase]) -> Phrase {
        Phrase(
            zh: "不符合：\(list(conditions).zh)。请核对档案；确实不符合的，说明原因后退回或判为不符合。",
            en: "Not met: \(list(conditions).en). Check the records; if it is so, return or refuse "
                + "the case with the reason.")
    }

    static func lacking(_ papers: [Phrase]) -> Phrase {
        Phrase(
            zh: "缺材料：\(list(papers).zh)。请先登记材料。",
            en: "Papers are missing: \(list(papers).en). Enter them first.")
    }

    static func unknown(_ conditions: [Phrase]) -> Phrase {
        Phrase(
            zh: "情况不明：\(list(conditions).zh)。请补充档案，或写明通过的理由。",
            en: "Not known: \(list(conditions).en). Complete the records, or give in words the "
                + "reason to approve.")
    }

    static func notPosted(_ level: Level) -> Phrase {
        Phrase(
            zh: "\(level.term.zh)级审核结果还没有公示。请先张榜。",
            en: "The \(level.term.en)'s result was not posted yet. Put the list up first.")
    }

    static func posted(until last: Day) -> Phrase {
        Phrase(
            zh: "公示到 \(last) 为止，期满次日起可办。",
            en: "The posting runs until \(last); the next step is open from the day after.")
    }

    static var objection: Phrase {
        Phrase(
            zh: "公示有异议没有处理完。请先处理异议。",
            en: "An objection to the posting is still open. Close it first.")
    }

    static var upheld: Phrase {
        Phrase(
            zh: "公示的异议成立，不能通过。请退回补正，或判为不符合。",
            en: "An objection to the posting was upheld. Return the case for correction, or find "
                + "it not entitled.")
    }

    static var upheldLate: Phrase {
        Phrase(
            zh: "公示的异议成立，不能再往下办。请撤回申报，更正后重新申报。",
            en: "An objection to the posting was upheld. Withdraw the case, correct it and hand it "
                + "in anew.")
    }

    static func endsLater(_ year: Int) -> Phrase {
        Phrase(
            zh: "这是 \(year) 年度的申报，最后一天不能晚于 \(year) 年底。请更正日期。",
            en: "The case is for \(year): its last day lies in that year or before. Correct the "
                + "day.")
    }

    static func closed(_ state: CaseState) -> Phrase {
        Phrase(
            zh: "申报现为“\(state.term.zh)”，不再审核，无需委托。",
            en: "The case is “\(state.term.en)” and reviewed no more: it needs no mandate.")
    }

    /// The same for an account that is closed, of another area, or not there: none is told of.
    static func noReviewer(_ level: Level) -> Phrase {
        Phrase(
            zh: "此人不能在这里担任\(level.term.zh)级审核。请从名单中选择。",
            en: "This account does not review here for the \(level.term.en). Choose from the list.")
    }

    static func reviewedAlready(_ level: Level) -> Phrase {
        Phrase(
            zh: "\(level.term.zh)级已审核过，委托不能更换。请由原受托人办理。",
            en: "The \(level.term.en) has reviewed it: the mandate stays as it is. Whoever holds "
                + "it goes on.")
    }

    static func mandatedElsewhere(_ name: String, _ level: Level) -> Phrase {
        Phrase(
            zh: "\(name)已受托作\(level.term.zh)级审核，三级审核须由三个人。请委托另一个人。",
            en: "\(name) has the mandate for the \(level.term.en), and the three reviews are by "
                + "three persons. Mandate somebody else.")
    }

    private static func list(_ terms: [Phrase]) -> Phrase {
        Phrase(
            zh: terms.map(\.zh).joined(separator: "、"),
            en: terms.map(\.en).joined(separator: ", "))
    }
}
