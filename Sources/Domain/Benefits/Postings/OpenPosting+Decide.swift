/// A case that its level has reviewed, as far as a posting asks.
public struct ReviewedCase: Hashable, Sendable {
    /// The case.
    public var id: BenefitCase.ID
    /// The version of the rule by which it is judged.
    public var rule: String?
    /// The day of the review.
    public var reviewedOn: Day

    /// Makes one.
    public init(id: BenefitCase.ID, rule: String?, reviewedOn: Day) {
        self.id = id
        self.rule = rule
        self.reviewedOn = reviewedOn
    }
}

extension OpenPosting {
    /// How many days ago a list may have been put up: it is often entered after a holiday week.
    public static let daysInThePast = 10
    /// How many days ahead a list may be entered: cases wait for it.
    public static let daysAhead = 31

    /// The posting to keep and the cases that it lists, or what is wrong.
    ///
    /// The last day is the latest that the rules of its cases ask for.
    /// - Parameter waiting: the cases of the list that the level has reviewed and that stand in no
    ///   posting of it yet.
    public func decide(
        of waiting: [ReviewedCase], by definitions: Definitions, on today: Day
    ) throws(Rejection) -> (details: PostingDetails, cases: [BenefitCase.ID]) {
        let listed = cases.map { wanted in waiting.filter { wanted.contains($0.id) } } ?? waiting
        let last = last(of: listed, by: definitions)
        var check = Checks()
        checkPlace(&check, definitions)
        check.refuse(
            "first", if: first < today - Self.daysInThePast,
            zh: "张榜日期早于 \(Self.daysInThePast) 天前。请填实际张榜的日期；漏贴的请今天张榜。",
            en: "The first day lies more than \(Self.daysInThePast) days back. Enter the day on "
                + "which the list was put up, or put it up today.")
        check.refuse(
            "first", if: first > today + Self.daysAhead,
            zh: "张榜日期晚于 \(Self.daysAhead) 天后。请到张榜前再登记。",
            en: "The first day lies more than \(Self.daysAhead) days ahead. Enter it when the list "
                + "is about to be put up.")
        check.refuse(
            "cases", if: cases.map { Set($0).count != listed.count } ?? false,
            zh: "所选申报中有的已公示或已退回。请刷新名单后重选。",
            en: "Some of the chosen cases are posted already or were returned. Look at the list "
                + "again and choose anew.")
        check.refuse(
            "cases", if: listed.isEmpty,
            zh: "没有等待公示的申报。请先完成\(level.term.zh)级审核。",
            en: "No case waits to be posted. Finish the \(level.term.en)'s reviews first.")
        check.refuse(
            "cases", if: !listed.isEmpty && last == nil,
            zh: "规则没有规定\(level.term.zh)级公示，无需张榜。",
            en: "The rule asks for no posting by the \(level.term.en): there is nothing to put up.")
        check.refuse(
            "first",
            if: listed.contains { reviewed in last.map { $0 < reviewed.reviewedOn } ?? false },
            zh: "有的申报在公示期满之后才审核。请把张榜日期改到审核之后。",
            en: "Some cases were reviewed after this posting would have ended. Let it begin after "
                + "the reviews.")
        try check.finish()
        let details = PostingDetails(
            level: level, area: area, programme: programme, year: year, place: place.tidied,
            first: first, last: last ?? first)
        return (details, listed.map(\.id))
    }

    private func checkPlace(_ check: inout Checks, _ definitions: Definitions) {
        check.refuse(
            "programme", if: definitions.programme(programme) == nil,
            zh: "没有这个项目。请从列表中选择。", en: "There is no such programme. Choose from the list.")
        check.refuse(
            "area", if: area.level != level.areaLevel,
            zh: "公示范围应是一个\(level.term.zh)。请选择对应的地方。",
            en: "The list is about one \(level.term.en). Choose the place.")
        check.refuse(
            "place", if: place.tidiedOrNil == nil,
            zh: "请写明张贴地点，如“村委会公示栏”。",
            en: "Say where it hangs, such as the village's notice board.")
    }

    private func last(of listed: [ReviewedCase], by definitions: Definitions) -> Day? {
        guard let programme = definitions.programme(programme) else { return nil }
        return listed.compactMap { programme.posting(at: level, by: $0.rule, on: first) }
            .map {
                definitions.workingCalendar.last(of: $0.postingDays, from: first, $0.counting)
            }.max()
    }
}

extension Programme {
    /// The review after which a level posts, by a version of the rule; nil if it does not post.
    ///
    /// A version that is not defined any more gives way to the rule in force on `day`.
    public func posting(at level: Level, by version: String?, on day: Day) -> ReviewStep? {
        let rule = version.flatMap { self.rule($0) } ?? self.rule(on: day)
        return rule?.reviews.first { $0.level == level && $0.postingDays > 0 }
    }
}

extension Level {
    /// The level of the areas that it governs.
    public var areaLevel: AreaCode.Level {
        switch self {
        case .national: .country
        case .province: .province
        case .city: .city
        case .county: .county
        case .township: .township
        case .village: .village
        }
    }

    /// The state of the cases that it posts; nil for a level that does not review.
    public var postedState: CaseState? {
        CaseState.allCases.first { $0.postedLevel == self }
    }
}
