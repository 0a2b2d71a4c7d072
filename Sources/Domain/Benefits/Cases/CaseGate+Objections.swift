extension CaseGate {
    /// The objections that were right and that nobody has answered by correcting the case.
    public var upheld: [Objection] {
        guard benefitCase.details.state.isJudgedNext else { return [] }
        return objections.filter { objection in
            let level = postings.first { $0.id == objection.posting }?.details.level
            return objection.isUpheld && !objection.isAnswered(by: moves, postedBy: level)
        }
    }

    /// What was found to be wrong with the case is corrected before it goes on.
    func checkUpheld() throws(CaseObstacle) {
        guard !upheld.isEmpty else { return }
        let level = CaseTable.reviewer(of: benefitCase.details.state)
        throw obstacle(level == nil ? CaseWords.upheldLate : CaseWords.upheld)
    }
}

extension CaseState {
    /// Whether somebody judges the case anew before it goes on from here.
    public var isJudgedNext: Bool {
        [.approve, .file, .release].contains { CaseTable.move(from: self, by: $0) != nil }
    }
}

extension Objection {
    /// Whether the case was handed in anew after the objection was closed, so that what is judged
    /// now is what was made of it.
    ///
    /// An objection has a day and no hour: what was closed on the day of handing in is answered by
    /// it, unless it is about a list that was put up since.
    fileprivate func isAnswered(by moves: [CaseMove], postedBy level: Level?) -> Bool {
        guard let closedOn, let place = moves.lastIndex(where: { $0.action == .submit }) else {
            return false
        }
        let handedIn = moves[place].at.day
        guard closedOn == handedIn, raisedOn == handedIn else {
            return closedOn <= handedIn
        }
        return !moves[place...].contains { $0.action == .approve && $0.level == level }
    }
}
