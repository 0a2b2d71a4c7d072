extension Announce {
    /// How long a text may be, in characters.
    public static let longest = 500
    /// How many days ahead the last day may lie.
    public static let longestShown = 366

    /// The announcement to keep, or what is wrong.
    ///
    /// - Parameters:
    ///   - account: who announces; within their own area alone.
    ///   - id: the key under which it is kept.
    public func decide(
        by account: Account, at moment: Instant, as id: Announcement.ID
    ) throws(Rejection) -> Announcement {
        let today = moment.day
        var check = Checks()
        check.refuse(
            "area", if: !account.area.contains(area),
            zh: "这个地方不在您的辖区内。请从列表中选择。",
            en: "The place lies outside your area. Choose one from the list.")
        check.checkLength(of: text)
        check.refuse(
            "until", if: until < today,
            zh: "最后一天已经过去。请填今天或以后的日期。",
            en: "The last day is over. Enter today or a later day.")
        check.refuse(
            "until", if: until - today > Self.longestShown,
            zh: "通知最多张挂一年。请填一年以内的日期。",
            en: "An announcement stands for a year at the most. Enter a day within a year.")
        try check.finish()
        return Announcement(
            id: id, area: area, text: text.tidied, until: until, at: moment, by: account.id,
            byName: account.name)
    }
}

extension WithdrawAnnouncement {
    /// The announcement as it is kept from now on, or what is wrong.
    ///
    /// Whoever made it takes it down, or whoever looks after the whole area of whoever made it: a
    /// successor, or the level above; never the level below.
    public func decide(
        on current: Announcement, of author: Account, by account: Account
    ) throws(Rejection) -> Announcement {
        var check = Checks()
        check.refuse(
            "announcement",
            if: current.by != account.id && !account.area.contains(author.area),
            zh: "这条通知由\(author.name)发布，只能由本人或上级撤下。",
            en: "\(author.name) made this announcement: they take it down, or the level above.")
        check.refuse(
            "announcement", if: current.isWithdrawn,
            zh: "这条通知已经撤下。", en: "This announcement was withdrawn already.")
        try check.finish()
        var changed = current
        changed.isWithdrawn = true
        return changed
    }
}

extension SayOnCase {
    /// The text to keep, or what is wrong with it.
    public func decide() throws(Rejection) -> String {
        var check = Checks()
        check.checkLength(of: text)
        try check.finish()
        return text.tidied
    }
}

extension Checks {
    /// A text says something, and no more than one reads in passing.
    fileprivate mutating func checkLength(of text: String) {
        let kept = text.tidied
        refuse(
            "text", if: kept.isEmpty,
            zh: "请写明内容。", en: "Say something.")
        refuse(
            "text", if: kept.count > Announce.longest,
            zh: "最多 \(Announce.longest) 个字，现有 \(kept.count) 个。请写短些。",
            en: "At most \(Announce.longest) characters, and there are \(kept.count). Say it "
                + "shorter.")
    }
}
