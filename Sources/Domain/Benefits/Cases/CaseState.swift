/// How far a case 申报 has come.
public enum CaseState: String, CaseIterable, Codable, Termed {
    case draft, submitted, villageReviewed, townshipReviewed, countyReviewed, filed, ready
    case correction, withdrawn, refused, ended, archived

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .draft: Phrase(zh: "草稿", en: "draft")
        case .submitted: Phrase(zh: "已提交", en: "submitted")
        case .villageReviewed: Phrase(zh: "村级已评议", en: "village reviewed")
        case .townshipReviewed: Phrase(zh: "乡镇已初审", en: "township reviewed")
        case .countyReviewed: Phrase(zh: "县级已审核", en: "county reviewed")
        case .filed: Phrase(zh: "已备案", en: "filed")
        case .ready: Phrase(zh: "待发放", en: "to be paid")
        case .correction: Phrase(zh: "补正", en: "to be corrected")
        case .withdrawn: Phrase(zh: "已撤回", en: "withdrawn")
        case .refused: Phrase(zh: "不符合", en: "not entitled")
        case .ended: Phrase(zh: "已终止", en: "ended")
        case .archived: Phrase(zh: "已归档", en: "archived")
        }
    }

    /// Whether somebody still has to do something before it is paid.
    public var isOpen: Bool {
        switch self {
        case .draft, .submitted, .villageReviewed, .townshipReviewed, .countyReviewed, .filed,
            .correction:
            true
        case .ready, .withdrawn, .refused, .ended, .archived: false
        }
    }

    /// The level whose posting runs in this state.
    public var postedLevel: Level? {
        switch self {
        case .villageReviewed: .village
        case .townshipReviewed: .township
        case .countyReviewed: .county
        default: nil
        }
    }
}

/// What somebody does with a case.
public enum CaseAction: String, CaseIterable, Codable, Termed {
    case submit, approve, returnForCorrection, refuse, withdraw, file, release, reopen, end
    case archive

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .submit: Phrase(zh: "提交", en: "submit")
        case .approve: Phrase(zh: "通过", en: "approve")
        case .returnForCorrection: Phrase(zh: "退回补正", en: "return for correction")
        case .refuse: Phrase(zh: "判为不符合", en: "find not entitled")
        case .withdraw: Phrase(zh: "撤回", en: "withdraw")
        case .file: Phrase(zh: "备案", en: "file")
        case .release: Phrase(zh: "转入发放", en: "release for payment")
        case .reopen: Phrase(zh: "重新申报", en: "reopen")
        case .end: Phrase(zh: "终止", en: "end")
        case .archive: Phrase(zh: "归档", en: "archive")
        }
    }

    /// Whether it needs a reason in words that the family is told.
    public var needsReason: Bool {
        switch self {
        case .returnForCorrection, .refuse, .withdraw, .reopen, .end: true
        case .submit, .approve, .file, .release, .archive: false
        }
    }
}

/// The moves that a case can make: the whole state machine, as a table.
public enum CaseTable {
    /// A legal move.
    public struct Move: Hashable, Sendable {
        /// Where from.
        public let from: CaseState
        /// What is done.
        public let action: CaseAction
        /// Where to.
        public let to: CaseState
        /// The level that does it, where it is a review.
        public let level: Level?
    }

    /// Every legal move.
    public static let moves: [Move] = {
        var moves: [Move] = []
        func add(
            _ from: [CaseState], _ action: CaseAction, _ to: CaseState, at level: Level? = nil
        ) {
            moves += from.map { Move(from: $0, action: action, to: to, level: level) }
        }
        add([.draft, .correction], .submit, .submitted)
        let reviews: [(CaseState, Level, CaseState)] = [
            (.submitted, .village, .villageReviewed),
            (.villageReviewed, .township, .townshipReviewed),
            (.townshipReviewed, .county, .countyReviewed),
        ]
        for (from, level, to) in reviews {
            add([from], .approve, to, at: level)
            add([from], .returnForCorrection, .correction, at: level)
            add([from], .refuse, .refused, at: level)
        }
        add([.countyReviewed], .file, .filed)
        add([.filed], .release, .ready)
        add(
            [
                .draft, .correction, .submitted, .villageReviewed, .townshipReviewed,
                .countyReviewed, .filed,
            ], .withdraw, .withdrawn)
        add([.refused, .withdrawn], .reopen, .draft)
        add([.ready], .end, .ended)
        add([.withdrawn, .refused, .ended], .archive, .archived)
        return moves
    }()

    private static let index: [CaseState: [CaseAction: Move]] = {
        var index: [CaseState: [CaseAction: Move]] = [:]
        for move in moves { index[move.from, default: [:]][move.action] = move }
        return index
    }()

    /// The move that an action makes from a state; nil if it is not legal there.
    public static func move(from state: CaseState, by action: CaseAction) -> Move? {
        index[state]?[action]
    }

    /// The level that reviews a case in a state next.
    public static func reviewer(of state: CaseState) -> Level? {
        move(from: state, by: .approve)?.level
    }
}
