extension OpenCase {
    /// The case to keep, or what is wrong with it.
    ///
    /// Whether the conditions hold is asked when it is handed in: a draft shows what is missing.
    /// - Parameters:
    ///   - explanation: what the programme finds for the year; nil if it is not defined.
    ///   - known: the person's case of the same programme and year.
    ///   - entry: who enters it, and when.
    public func decide(
        under programme: Programme?, finding explanation: Explanation?, besides known: BenefitCase?,
        entry: ServiceEntry
    ) throws(Rejection) -> CaseDetails {
        var check = Checks()
        check.refuse(
            "programme", if: programme == nil,
            zh: "没有这个项目。请从列表中选择。",
            en: "There is no such programme. Choose from the list.")
        check.refuse(
            "programme", if: programme?.isClosed ?? false,
            zh: "这个项目不再受理新申报；应发未发的照发。",
            en: "The programme takes no new cases; what is still owed is paid.")
        check.refuse(
            "year", if: year > entry.at.day.year + 1,
            zh: "年度太晚：最多可提前一年申报。",
            en: "The year is too late: a case may be opened one year ahead at the most.")
        if let known {
            check.refuse(
                "year", if: true,
                zh: "此人本年已有申报（\(known.details.state.term.zh)）。请打开那一份办理。",
                en: "The person has a case of the year already (\(known.details.state.term.en)). "
                    + "Open that one.")
        }
        let year = Period(.year, year: year)
        check.refuse(
            "year", if: programme != nil && (explanation?.rule == nil || year == nil),
            zh: "这一年还没有适用的规则。请核对年度，或请县里补上项目文件。",
            en: "No rule of the programme applies to this year. Check the year, or ask the county "
                + "to add the rule.")
        checkAmount(&check, under: programme, in: year)
        try check.finish()
        return CaseDetails(
            person: person, programme: self.programme, year: self.year, origin: .application,
            rule: explanation?.rule, enteredBy: entry.by, enteredAt: entry.at,
            starts: explanation?.firstDay(by: programme?.rhythm ?? .yearly)
                ?? year?.start ?? entry.at.day,
            ownAmount: ownAmount)
    }

    private func checkAmount(
        _ check: inout Checks, under programme: Programme?, in year: Period?
    ) {
        guard let programme, let year else { return }
        let isOpen = programme.rates.contains {
            $0.amount == nil && $0.from <= year.end && ($0.until ?? year.end) >= year.start
        }
        check.refuse(
            "ownAmount", if: isOpen && (ownAmount ?? .zero) <= .zero,
            zh: "这个项目按件核定金额。请填金额。",
            en: "Under this programme each case states its own amount: enter it.")
        check.refuse(
            "ownAmount", if: !isOpen && ownAmount != nil,
            zh: "这个项目按标准发放，不填金额。",
            en: "This programme pays by its rates: leave the amount empty.")
    }
}

extension Explanation {
    /// The first day of the year from which somebody is entitled, as far as anybody knows: of a
    /// monthly programme the first day of the first month that is not ruled out.
    func firstDay(by rhythm: Programme.Rhythm) -> Day {
        let part = Period(rhythm.period, containing: judgedOn)
        guard verdict != .no, period.contains(part) else { return period.start }
        return part.start
    }
}

extension CaseDetails {
    /// Takes over what is found when the case is handed in: the rule in force, and the first day.
    public mutating func apply(_ explanation: Explanation, of programme: Programme?) {
        rule = explanation.rule ?? rule
        findings = explanation.findings
        if origin == .application, let programme {
            starts = explanation.firstDay(by: programme.rhythm)
        }
    }
}
