/// Asks to keep a screening.
public struct LogScreening: Hashable, Sendable, Codable {
    /// What the form held.
    public var details: ScreeningDetails

    /// Makes the command.
    public init(details: ScreeningDetails) {
        self.details = details
    }

    /// The screening to keep, or what is wrong with it.
    ///
    /// A field of a result is named `subject.item`, as `person.hb`.
    /// - Parameters:
    ///   - person: whom it is about, as the register holds them.
    ///   - partner: the husband, where he came.
    ///   - definitions: the county's kinds and items.
    ///   - today: no screening lies after it.
    public func decide(
        about person: PersonDetails, partner: PersonDetails?, by definitions: Definitions,
        on today: Day
    ) throws(Rejection) -> ScreeningDetails {
        var check = Checks()
        check.happened(details.day, by: today, birthday: person.birthday, death: person.death)
        check.refuse(
            "nextVisit", if: details.nextVisit.map { $0 <= details.day } ?? false,
            zh: "下次日期应在本次之后。", en: "The next date lies after this one.")
        guard let kind = definitions.screeningKind(details.kind) else {
            check.refuse(
                "kind", if: true,
                zh: "请从列表中选筛查种类。", en: "Choose the kind of screening from the list.")
            try check.finish()
            return details
        }
        check.refuse(
            "partner", if: details.partner != nil && !kind.isForCouple,
            zh: "“\(kind.term.zh)”只登记一个人。", en: "A \(kind.term.en) is of one person.")
        check.refuse(
            "partner", if: details.partner == details.person,
            zh: "丈夫和妻子应是两个人。", en: "Husband and wife are two persons.")
        check.refuse(
            "results", if: details.consent != .agreed && !details.results.isEmpty,
            zh: "没有同意就不应有结果。请改“知情选择”，或清空结果。",
            en: "Results need consent. Change the answer, or clear the results.")
        for result in details.results {
            check.result(result, of: kind, hasPartner: details.partner != nil)
        }
        try check.finish()
        var kept = details
        kept.provider = details.provider?.cleanedOrNil
        kept.note = details.note?.tidiedOrNil
        return kept
    }
}

extension Checks {
    /// A result has an item of the kind, a value that the item can have, and limits in order.
    fileprivate mutating func result(
        _ result: ScreeningResult, of kind: ScreeningKind, hasPartner: Bool
    ) {
        let field = "\(result.subject.rawValue).\(result.item)"
        guard let item = kind.item(result.item) else {
            refuse(
                field, if: true,
                zh: "“\(kind.term.zh)”没有项目 \(result.item)。",
                en: "A \(kind.term.en) has no item \(result.item).")
            return
        }
        refuse(
            field, if: result.subject == .partner && !hasPartner,
            zh: "先填丈夫，再填他的结果。", en: "Enter the husband before his results.")
        switch item.values {
        case .number:
            refuse(
                field, if: Quantity(result.value) == nil,
                zh: "“\(item.term.zh)”应是数字，如 12.5。",
                en: "\(item.term.en) is a number, such as 12.5.")
        case .choice(let choices):
            refuse(
                field, if: !choices.contains { $0.code == result.value },
                zh: "请从列表中选“\(item.term.zh)”的结果。",
                en: "Choose the result of \(item.term.en) from the list.")
        case .words:
            break
        }
        if let lower = result.lower, let upper = result.upper {
            refuse(
                field, if: lower > upper,
                zh: "“\(item.term.zh)”的下限大于上限。请照化验单填写。",
                en: "The lower limit of \(item.term.en) is above the upper. Copy both from "
                    + "the report.")
        }
    }
}
