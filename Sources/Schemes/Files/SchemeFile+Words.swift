import Domain

extension SchemeFile {
    /// What the file holds, for people.
    var holds: Phrase {
        switch self {
        case .screenings: Phrase(zh: "筛查种类和项目", en: "kinds of screening and their items")
        case .schedules: Phrase(zh: "服务时间表", en: "when services fall due")
        case .visits: Phrase(zh: "访视目的、内容和服务", en: "reasons for visits, topics, services")
        case .programmes: Phrase(zh: "奖励和扶助项目", en: "rewards and assistance")
        case .programmesHelp: Phrase(zh: "其他惠民项目", en: "all other benefit programmes")
        case .funds: Phrase(zh: "资金来源", en: "where money comes from")
        case .casePhrases: Phrase(zh: "审核常用语", en: "what reviewers usually say")
        case .grievances: Phrase(zh: "维权事项和时限", en: "kinds of grievance and their times")
        case .calendar: Phrase(zh: "节假日和调休", en: "holidays and worked weekends")
        case .timeLimits: Phrase(zh: "申报各环节的时限", en: "how long cases may wait at each step")
        }
    }

    /// What the example of national rates holds.
    static let exampleHolds = Phrase(
        zh: "仅国家标准的项目（样例，可代替 programmes.toml）",
        en: "the national rates alone (example, for programmes.toml)")
}
