extension BreakGlass {
    /// The fewest characters that say why.
    public static let shortestReason = 4

    /// What is to be kept; or what is wrong.
    ///
    /// - Parameters:
    ///   - account: who asks.
    ///   - isKnown: whether there is such a place.
    ///   - open: their look at that very place, if one is still open.
    public func decide(
        by account: Account, isKnown: Bool, open: EmergencyAccess? = nil
    ) throws(Rejection) -> BreakGlass {
        let why = reason.tidied
        var check = Checks()
        check.refuse(
            "area", if: !isKnown,
            zh: "区划表里没有这个地方。请核对代码，或按名称查找。",
            en: "The list of places has no such place. Check the code, or search by name.")
        check.refuse(
            "area", if: isKnown && account.area.contains(area),
            zh: "这里就在您的辖区内，直接打开档案即可。",
            en: "This lies in your own area: simply open the files.")
        check.refuse(
            "area", if: isKnown && !account.area.contains(area) && isTooWide(for: account),
            zh: "范围太大。请只选需要查看的乡镇或村。",
            en: "This is too wide. Choose the township or village that you need to see.")
        check.refuse(
            "reason", if: why.count < BreakGlass.shortestReason || !Reason.isGiven(in: why),
            zh: "请写明为什么要紧急查看（至少 \(BreakGlass.shortestReason) 个字），对方会看到。",
            en: "Say why, in \(BreakGlass.shortestReason) characters or more: the people there "
                + "will read it.")
        check.refuse(
            "hours", if: !(1...EmergencyAccess.mostHours).contains(hours),
            zh: "请填 1 到 \(EmergencyAccess.mostHours) 小时。",
            en: "Choose from 1 to \(EmergencyAccess.mostHours) hours.")
        let until = open?.until.clock ?? ""
        check.refuse(
            "area", if: open != nil,
            zh: "您对这里的紧急查看还没有结束（到 \(until)），可以再进去。要更久，请先结束它再申请。",
            en: "Your look at this place is still open, until \(until): enter it again. For more "
                + "time end it first, then ask anew.")
        try check.finish()
        return BreakGlass(area: area, reason: why, hours: hours)
    }

    /// An emergency is somewhere: nobody needs a whole county for it, or what holds their own.
    private func isTooWide(for account: Account) -> Bool {
        area.level < .township || area.contains(account.area)
    }
}
