extension CaseGate {
    /// The move that a request makes of this case, or what keeps the case from moving so.
    ///
    /// - Parameters:
    ///   - request: as ``MoveCases/decide(by:)`` gave it.
    ///   - account: who asks.
    ///   - own: the household of the person who asks, if the register knows it.
    public func decide(
        _ request: MoveCases, by account: Account, of own: Household.ID?, on today: Day
    ) throws(CaseObstacle) -> CaseTable.Move {
        if let claim {
            var waiting = obstacle(CaseWords.claimed(claim))
            waiting.isForNow = true
            throw waiting
        }
        let state = benefitCase.details.state
        guard let move = CaseTable.move(from: state, by: request.action) else {
            throw obstacle(CaseWords.illegal(request.action, in: state))
        }
        if benefitCase.details.rule == nil, ![.end, .archive].contains(request.action) {
            throw obstacle(CaseWords.takenOver)
        }
        if let level = move.level {
            guard request.level == level else { throw obstacle(CaseWords.next(level)) }
            try checkReviewer(account, of: own, at: level)
        }
        switch request.action {
        case .submit: try checkConditions()
        case .approve, .file:
            try checkUpheld()
            try checkPosting(on: today)
            try checkConditions()
            if request.action == .approve, request.reason == nil { try checkUnknown() }
        case .release:
            try checkUpheld()
            try checkConditions()
        case .end: try checkEnd(request.day)
        case .returnForCorrection, .refuse, .withdraw, .reopen, .archive: break
        }
        return move
    }

    /// The three reviews are by three persons, none of whom entered it or is of the household,
    /// and each has it in writing.
    private func checkReviewer(
        _ account: Account, of own: Household.ID?, at level: Level
    ) throws(CaseObstacle) {
        guard reviews.contains(where: { $0.level == level }) else {
            throw obstacle(CaseWords.notInRule(level))
        }
        try checkIndependence(of: account, of: own, at: level)
        guard let mandate = mandates.first(where: { $0.level == level }) else {
            throw obstacle(CaseWords.noMandate(level))
        }
        guard mandate.reviewer == account.id else {
            throw obstacle(CaseWords.mandateOfAnother(level, mandate.number))
        }
    }

    /// Whether it makes sense that an account keeps the case from other reviewers: its role reviews
    /// it next, and nobody else has that in writing.
    public func checkClaim(by account: Account) throws(CaseObstacle) {
        let state = benefitCase.details.state
        guard let level = CaseTable.reviewer(of: state) else {
            throw obstacle(CaseWords.noReview(state))
        }
        guard account.mayReview(at: level) else { throw obstacle(CaseWords.next(level)) }
        if let mandate = mandates.first(where: { $0.level == level }),
            mandate.reviewer != account.id
        {
            throw obstacle(CaseWords.mandateOfAnother(level, mandate.number))
        }
    }

    /// Whether an account may review at a level at all.
    func checkIndependence(
        of account: Account, of own: Household.ID?, at level: Level
    ) throws(CaseObstacle) {
        if benefitCase.details.enteredBy == account.id {
            throw obstacle(CaseWords.enteredIt(account.name))
        }
        if let other = moves.first(where: {
            $0.by == account.id && $0.level != nil && $0.level != level
        })?.level {
            throw obstacle(CaseWords.reviewedIt(account.name, at: other))
        }
        if let own, own == household {
            throw obstacle(CaseWords.ownHousehold(account.name))
        }
    }

    /// Papers that are required are there, and no condition is known not to hold.
    private func checkConditions() throws(CaseObstacle) {
        guard let explanation, explanation.rule != nil else {
            throw obstacle(CaseWords.noRule)
        }
        let failed = explanation.findings.filter { $0.truth == .no }.map(\.term)
        guard failed.isEmpty else { throw obstacle(CaseWords.notMet(failed)) }
        let lacking = explanation.papers.filter {
            $0.isRequired && $0.paper?.details.isConfirmed != true
        }.map(\.term)
        guard lacking.isEmpty else { throw obstacle(CaseWords.lacking(lacking)) }
    }

    /// What nobody knows is decided by a reviewer, who says why.
    private func checkUnknown() throws(CaseObstacle) {
        let unknown = (explanation?.findings ?? []).filter { $0.truth == .unknown }.map(\.term)
        guard unknown.isEmpty else { throw obstacle(CaseWords.unknown(unknown)) }
    }

    /// The list of the last review has hung for its days, and nobody objects any more.
    private func checkPosting(on today: Day) throws(CaseObstacle) {
        guard let level = benefitCase.details.state.postedLevel else { return }
        if let days = reviews.first(where: { $0.level == level })?.postingDays, days > 0 {
            guard let posting = posting(at: level) else {
                throw obstacle(CaseWords.notPosted(level))
            }
            guard posting.details.last < today else {
                throw obstacle(CaseWords.posted(until: posting.details.last))
            }
        }
        guard !objections.contains(where: \.isOpen) else {
            throw obstacle(CaseWords.objection)
        }
    }

    /// The posting that followed the last review of a level: one that had ended before the
    /// case was returned and reviewed again does not count for the new review.
    public func posting(at level: Level) -> Posting? {
        let reviewed = moves.last { $0.level == level && $0.action == .approve }?.at.day
        return postings.filter {
            $0.details.level == level && $0.details.last >= (reviewed ?? $0.details.last)
        }.max { $0.details.last < $1.details.last }
    }

    private func checkEnd(_ day: Day?) throws(CaseObstacle) {
        let year = benefitCase.details.year
        guard let day, day.year <= year else { throw obstacle(CaseWords.endsLater(year)) }
    }

    /// An obstacle to this case.
    func obstacle(_ sentence: Phrase) -> CaseObstacle {
        CaseObstacle(benefitCase: benefitCase.id, name: name, sentence: sentence)
    }
}
