extension EndEmergency {
    /// The access as it is from now on; or why it is not ended.
    public func decide(
        on access: EmergencyAccess, by account: Account, at now: Instant
    ) throws(Rejection) -> EmergencyAccess {
        var check = Checks()
        check.refuse(
            "access", if: access.by != account.id,
            zh: "只有申请的人能提前结束紧急查看。",
            en: "Only whoever asked for an emergency look ends it before its time.")
        check.refuse(
            "access", if: access.by == account.id && access.until <= now,
            zh: "这次紧急查看已经结束。", en: "This emergency look is over already.")
        try check.finish()
        var ended = access
        // Not before it began, by whatever clock: it lasted for a moment at least.
        ended.until = max(Instant(milliseconds: access.from.milliseconds + 1), now)
        return ended
    }
}
