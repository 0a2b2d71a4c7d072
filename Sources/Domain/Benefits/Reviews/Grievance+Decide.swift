extension OpenGrievance {
    /// The grievance to keep, or what is wrong.
    ///
    /// The days for an answer begin with the day after it came.
    public func decide(
        by definitions: Definitions, on today: Day
    ) throws(Rejection) -> GrievanceDetails {
        let kind = definitions.grievanceKind(kind)
        var check = Checks()
        check.refuse(
            "village", if: village.level != .village,
            zh: "请选择诉求所在的村。", en: "Choose the village that it is about.")
        check.refuse(
            "kind", if: kind == nil,
            zh: "请从列表中选诉求的类别。", en: "Choose the kind of grievance from the list.")
        check.refuse(
            "text", if: text.tidiedOrNil == nil,
            zh: "请写明诉求的内容。", en: "Say what the grievance is about.")
        check.refuse(
            "receivedOn", if: receivedOn > today,
            zh: "日期在今天之后。请填收到诉求的日期。",
            en: "The date lies after today. Enter the day on which it came.")
        try check.finish()
        let due = definitions.workingCalendar.last(
            of: kind?.days ?? 0, from: receivedOn + 1, kind?.counting ?? .calendar)
        return GrievanceDetails(
            village: village, person: person, kind: self.kind, text: text.tidied,
            benefitCase: benefitCase, receivedOn: receivedOn, due: due)
    }
}

extension UpdateGrievance {
    /// The grievance as it is kept from now on, or what is wrong.
    public func decide(
        on current: Grievance, by account: Account.ID, at moment: Instant
    ) throws(Rejection) -> Grievance {
        var check = Checks()
        check.refuse(
            "grievance", if: current.closedOn != nil,
            zh: "这件诉求已经办结。需要再办的请另登记一件。",
            en: "This grievance is closed. Record another if there is more to do.")
        var changed = current
        switch step {
        case .note(let text):
            check.refuse(
                "note", if: text.tidiedOrNil == nil,
                zh: "请写明做了什么。", en: "Say what was done.")
            changed.steps.append(GrievanceStep(at: moment, by: account, text: text.tidied))
        case .close(let outcome, let toldHow):
            check.refuse(
                "outcome", if: outcome.tidiedOrNil == nil,
                zh: "请写明办理结果。", en: "Say what came of it.")
            check.refuse(
                "toldHow", if: current.details.person != nil && toldHow?.tidiedOrNil == nil,
                zh: "请写明怎样告知了本人，如“入户当面告知”。",
                en: "Say how the person was told, such as at home in person.")
            changed.outcome = outcome.tidied
            changed.toldHow = toldHow?.tidiedOrNil
            changed.closedOn = max(moment.day, current.details.receivedOn)
        }
        try check.finish()
        return changed
    }
}
