import Domain

/// The words of whose turn it is with a case.
enum CaseTurnWords {
    static func waits(_ state: CaseState, _ level: Level?, for reviewer: String?) -> Phrase {
        if let level { return review(at: level, by: reviewer) }
        return switch state {
        case .draft:
            Phrase(zh: "现在等村里提交。", en: "It waits for the village to hand it in.")
        case .correction:
            Phrase(
                zh: "现在等村里补正后重新提交。",
                en: "It waits for the village to correct it and hand it in anew.")
        case .countyReviewed:
            Phrase(zh: "现在等县级备案。", en: "It waits for the county to file it.")
        case .filed:
            Phrase(
                zh: "现在等县级转入发放。", en: "It waits for the county to release it for payment.")
        case .refused, .withdrawn:
            Phrase(
                zh: "要再申报的，由村里重新申报。", en: "If it shall go on, the village reopens it.")
        case .ready:
            Phrase(
                zh: "正在发放；要终止的，由县级办理。",
                en: "It is being paid; the county ends it if need be.")
        default: CasePageWords.finished
        }
    }

    private static func review(at level: Level, by reviewer: String?) -> Phrase {
        let zh = "现在等\(level.term.zh)级审核"
        let en = "It waits for the \(level.term.en)'s review"
        guard let reviewer else { return Phrase(zh: "\(zh)。", en: "\(en).") }
        return Phrase(zh: "\(zh)，已委托\(reviewer)。", en: "\(en), mandated to \(reviewer).")
    }

    static func isAtIt(_ claim: CaseClaim) -> Phrase {
        Phrase(
            zh: "\(claim.byName)正在审，到 \(claim.until.clock)。",
            en: "\(claim.byName) is reviewing it until \(claim.until.clock).")
    }
}
