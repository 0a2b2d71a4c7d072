extension RaiseObjection {
    /// What is to be kept, but for its key; or what is wrong.
    ///
    /// - Parameters:
    ///   - details: the posting.
    ///   - isListed: whether the case that it names stands in the posting.
    public func decide(
        on details: PostingDetails, isListed: Bool, today: Day
    ) throws(Rejection) -> RaiseObjection {
        var check = Checks()
        check.refuse(
            "benefitCase", if: benefitCase != nil && !isListed,
            zh: "这份申报不在本榜名单上。请从名单中选择，或对整榜提出。",
            en: "The case is not on this list. Choose one that is, or object to the whole list.")
        check.refuse(
            "raisedOn", if: raisedOn > today,
            zh: "日期在今天之后。请填收到异议的日期。",
            en: "The date lies after today. Enter the day on which the objection came.")
        check.refuse(
            "raisedOn", if: raisedOn < details.first,
            zh: "日期早于张榜日 \(details.first)。请核对日期。",
            en: "The date lies before the first day of the posting, \(details.first). Check it.")
        check.refuse(
            "text", if: text.tidiedOrNil == nil,
            zh: "请写明异议的内容。", en: "Say what the objection is.")
        try check.finish()
        return RaiseObjection(
            posting: posting, benefitCase: benefitCase, raisedOn: raisedOn,
            raisedBy: raisedBy?.cleanedOrNil, text: text.tidied)
    }
}

extension CloseObjection {
    /// The objection as it is kept from now on, or what is wrong.
    public func decide(on current: Objection, today: Day) throws(Rejection) -> Objection {
        var check = Checks()
        check.refuse(
            "objection", if: !current.isOpen,
            zh: "这条异议已经处理过。", en: "This objection is closed already.")
        check.refuse(
            "outcome", if: outcome.tidiedOrNil == nil,
            zh: "请写明核实的情况和处理结果。",
            en: "Say what was found out and what was decided.")
        try check.finish()
        var closed = current
        closed.outcome = outcome.tidied
        closed.isUpheld = isUpheld
        closed.closedOn = max(today, current.raisedOn)
        return closed
    }
}
