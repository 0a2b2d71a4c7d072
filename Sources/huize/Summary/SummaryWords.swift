import Domain

/// The words of the summary in text.
enum SummaryWords {
    static let name = Phrase(zh: "惠泽", en: "Huize")

    /// One line for each figure that matters in the morning.
    static func lines(_ summary: HomeSummary) -> [Phrase] {
        [
            Phrase(
                zh: "今日  \(summary.due) 项可做，\(summary.late) 项逾期",
                en: "Today       \(summary.due) to do, \(summary.late) late"),
            Phrase(
                zh: "家庭  \(summary.households) 户，\(summary.persons) 人；"
                    + "流出 \(summary.away)，流入 \(summary.incoming)",
                en: "Households  \(summary.households), \(summary.persons) persons; "
                    + "\(summary.away) away, \(summary.incoming) from elsewhere"),
            Phrase(
                zh: "服务  本月访视 \(summary.visitsThisMonth)，筛查 \(summary.screeningsThisMonth)",
                en: "Services    this month \(summary.visitsThisMonth) visits, "
                    + "\(summary.screeningsThisMonth) screenings"),
            Phrase(
                zh: "待发  \(summary.pendingPersons) 人，\(summary.pendingAmount)；"
                    + "退回 \(summary.returned)，受阻 \(summary.blocked)",
                en: "Pending     \(summary.pendingPersons) persons, \(summary.pendingAmount); "
                    + "\(summary.returned) returned, \(summary.blocked) blocked"),
        ]
    }

    static func looking(until: Instant) -> Phrase {
        Phrase(
            zh: "紧急查看  至 \(until.day) \(until.clock)，只能看",
            en: "EMERGENCY   until \(until.day) \(until.clock), read-only")
    }

    static func looked(_ access: EmergencyAccess, at now: Instant) -> Phrase {
        let (from, until) = (access.from, access.until)
        return Phrase(
            zh: "紧急查看  \(access.byName) \(from.day) \(from.clock) 至 \(until.day) "
                + "\(until.clock)\(until > now ? "" : "（已结束）")：\(access.reason)",
            en: "Emergency   \(access.byName) \(from.day) \(from.clock) to \(until.day) "
                + "\(until.clock)\(until > now ? "" : " (over)"): \(access.reason)")
    }
}
