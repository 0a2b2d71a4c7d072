extension GiveMandates {
    /// What is wrong with the request whatever the cases are; the cases, each of them once.
    ///
    /// - Parameters:
    ///   - account: the reviewer's account; nil if there is none.
    ///   - giver: who gives the mandates.
    ///   - today: the day on which the account has to be open.
    public func decide(
        to account: Account?, by giver: Account.ID, on today: Day
    ) throws(Rejection) -> [BenefitCase.ID] {
        var check = Checks()
        check.refuse(
            "cases", if: cases.isEmpty,
            zh: "没有选定申报。请先选定。", en: "No case is chosen: choose some first.")
        check.refuse(
            "level", if: !level.reviews,
            zh: "只有村、乡、县三级审核。请选择其中一级。",
            en: "Only village, township and county review: choose one of them.")
        check.refuse(
            "reviewer", if: reviewer == giver,
            zh: "不能委托给自己。请选另一个人，或请同事出具委托。",
            en: "Nobody mandates themselves. Choose somebody else, or ask a colleague to give it.")
        check.refuse(
            "reviewer",
            if: account.map { !$0.mayReview(at: level) || !$0.isOpen(on: today) } ?? true,
            CaseWords.noReviewer(level))
        try check.finish()
        var seen: Set<BenefitCase.ID> = []
        return cases.filter { seen.insert($0).inserted }
    }
}

extension Account {
    /// Whether the account's role reviews cases at a level.
    public func mayReview(at level: Level) -> Bool {
        level.reviewPermission.map(may) ?? false
    }
}

extension CaseGate {
    /// The mandate to keep, or what keeps this case from being mandated so; nil if the reviewer
    /// has it already.
    ///
    /// - Parameters:
    ///   - own: the household of the reviewer, if the register knows it.
    ///   - village: where the case lies.
    public func mandate(
        at level: Level, to reviewer: Account, of own: Household.ID?, by giver: Account.ID,
        in village: AreaCode, on today: Day
    ) throws(CaseObstacle) -> Mandate? {
        let details = benefitCase.details
        guard details.rule != nil else { throw obstacle(CaseWords.takenOver) }
        guard details.state.isOpen else { throw obstacle(CaseWords.closed(details.state)) }
        guard reviews.contains(where: { $0.level == level }) else {
            throw obstacle(CaseWords.notInRule(level))
        }
        guard reviewer.area.contains(village) else {
            throw obstacle(CaseWords.noReviewer(level))
        }
        let known = mandates.first { $0.level == level }
        if known?.reviewer == reviewer.id { return nil }
        if moves.contains(where: { $0.level == level }) {
            throw obstacle(CaseWords.reviewedAlready(level))
        }
        if let other = mandates.first(where: { $0.level != level && $0.reviewer == reviewer.id }) {
            throw obstacle(CaseWords.mandatedElsewhere(reviewer.name, other.level))
        }
        try checkIndependence(of: reviewer, of: own, at: level)
        return Mandate(
            number: number(at: level, in: village, after: known), level: level,
            reviewer: reviewer.id, givenBy: giver, givenOn: today)
    }

    /// The number of a mandate: county, year, case, level; one that replaces another counts on.
    ///
    /// `410823-2011-000123-乡`, then `410823-2011-000123-乡-2`.
    private func number(at level: Level, in village: AreaCode, after known: Mandate?) -> String {
        let digits = String(benefitCase.id.rawValue)
        let number = [
            String(village.description.prefix(6)), String(benefitCase.details.year),
            String(repeating: "0", count: max(0, 6 - digits.count)) + digits, level.term.zh,
        ].joined(separator: "-")
        guard let known else { return number }
        let issue = known.number == number ? 1 : Int(known.number.split(separator: "-").last ?? "")
        return "\(number)-\((issue ?? 1) + 1)"
    }
}
