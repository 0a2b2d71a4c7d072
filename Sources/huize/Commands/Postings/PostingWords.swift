import Domain

/// The words of `huize posting` and `huize poster`.
enum PostingWords {
    static func opened(_ file: PostingFile) -> Phrase {
        let details = file.posting.details
        return Phrase(
            zh: "已张榜：\(file.areaName)，\(file.rows.count) 人，公示到 \(details.last)。",
            en: "Posted: \(file.areaName), \(file.rows.count) persons, until \(details.last).")
    }

    static func state(_ file: PostingFile, isRunning: Bool) -> Phrase {
        let details = file.posting.details
        let open = file.objections.count(where: \.isOpen)
        return Phrase(
            zh: "\(file.areaName) \(details.first) 至 \(details.last)"
                + "\(isRunning ? "，公示中" : "")；未处理的异议 \(open) 条。",
            en: "\(file.areaName), \(details.first) to \(details.last)"
                + "\(isRunning ? ", still up" : ""); open objections: \(open).")
    }

    static let objected = Phrase(
        zh: "异议已登记。处理之前，相关申报不能进入下一步。",
        en: "The objection is noted. Until it is closed the cases do not move on.")
    static let closed = Phrase(zh: "异议已处理。", en: "The objection is closed.")

    static func written(_ path: String, _ persons: Int) -> Phrase {
        Phrase(zh: "已写出 \(path)，\(persons) 人。", en: "Wrote \(path), \(persons) persons.")
    }
}
