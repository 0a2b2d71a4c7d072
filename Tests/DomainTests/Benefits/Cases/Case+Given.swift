import Domain

/// Cases as tests need them.
enum Given {
    static let clerk = account(1, .villageManager)
    static let village = account(2, .villageReviewer)
    static let township = account(3, .townshipSupervisor)
    static let county = account(4, .countySupervisor)
    static let officer = account(5, .benefitsOfficer)

    static let east = AreaCode("999901001001") ?? .everywhere
    static let today = Day(number: 20_111_123) ?? Day(daysSince1970: 0)
    static let home = Household.ID(rawValue: 7)

    static func account(_ id: Int64, _ role: Role, in area: AreaCode = .everywhere) -> Account {
        Account(
            id: Account.ID(rawValue: id), login: "a\(id)", name: "账户\(id)", role: role, area: area)
    }

    static let reviews = [Level.village, .township, .county].map {
        ReviewStep(level: $0, postingDays: 7, counting: .calendar)
    }

    /// What a rule of one condition and one paper finds.
    static func explanation(
        _ truth: Truth = .yes, isPaperShown: Bool = true, isConfirmed: Bool = true
    ) -> Explanation {
        let person = Person.ID(rawValue: 1)
        let paper = Paper(
            id: Paper.ID(rawValue: 1),
            details: PaperDetails(
                person: person, kind: "declaration", shownOn: today, isConfirmed: isConfirmed),
            entry: ServiceEntry(at: instant(today), by: clerk.id))
        return Explanation(
            person: person, programme: "reward", period: Period(.year, containing: today),
            rule: "2011.1", ruleSource: nil, judgedOn: today,
            findings: [
                ConditionFinding(
                    condition: "hukou", term: Phrase(zh: "本人农业户口", en: "agricultural"),
                    truth: truth, sources: [])
            ],
            papers: [
                PaperFinding(
                    kind: "declaration", term: Phrase(zh: "生育情况声明", en: "declaration"),
                    isRequired: true, paper: isPaperShown ? paper : nil)
            ],
            layers: [], verdict: truth, missing: [], applyUntil: nil, meetsOn: nil)
    }

    static func instant(_ day: Day) -> Instant {
        Instant(milliseconds: Int64(day.daysSince1970) * 86_400_000)
    }

    /// A case in a state, with the mandates of three reviewers.
    static func gate(
        _ state: CaseState, rule: String? = "2011.1", _ edit: (inout CaseGate) -> Void = { _ in }
    ) -> CaseGate {
        var details = CaseDetails(
            person: Person.ID(rawValue: 1), programme: "reward", year: 2011, state: state,
            origin: rule == nil ? .takenOver : .application, rule: rule, enteredBy: clerk.id,
            enteredAt: instant(today - 40), starts: Period(.year, containing: today).start)
        details.waitingSince = instant(today - 20)
        var gate = CaseGate(
            benefitCase: BenefitCase(id: BenefitCase.ID(rawValue: 123), details: details),
            name: "张桂兰", moves: moves(to: state), mandates: mandates,
            explanation: explanation(), reviews: reviews,
            postings: [posting(.village), posting(.township), posting(.county)],
            household: home)
        edit(&gate)
        return gate
    }

    static let mandates = [(Level.village, village), (.township, township), (.county, county)].map {
        Mandate(
            number: "999901-2011-000123-\($0.0.term.zh)", level: $0.0, reviewer: $0.1.id,
            givenBy: officer.id, givenOn: today - 30)
    }

    /// The straight way to a state: each review twenty days ago, by its own reviewer.
    static func moves(to state: CaseState) -> [CaseMove] {
        let at = instant(today - 20)
        let steps: [(CaseState, CaseAction, Level?, Account)] = [
            (.submitted, .submit, nil, clerk), (.villageReviewed, .approve, .village, village),
            (.townshipReviewed, .approve, .township, township),
            (.countyReviewed, .approve, .county, county), (.filed, .file, nil, officer),
            (.ready, .release, nil, officer),
        ]
        var moves = [
            CaseMove(number: 1, at: at, by: clerk.id, from: nil, to: .draft, action: nil)
        ]
        guard let length = steps.firstIndex(where: { $0.0 == state }) else { return moves }
        for (to, action, level, account) in steps.prefix(length + 1) {
            moves.append(
                CaseMove(
                    number: moves.count + 1, at: at, by: account.id, from: moves.last?.to, to: to,
                    action: action, level: level))
        }
        return moves
    }

    /// A list that hung for a week and came down the day before yesterday.
    static func posting(_ level: Level, last: Day = today - 2) -> Posting {
        Posting(
            id: Posting.ID(rawValue: 1),
            details: PostingDetails(
                level: level, area: east, programme: "reward", year: 2011, place: "公示栏",
                first: last - 6, last: last))
    }

    static func request(
        _ action: CaseAction, _ level: Level? = nil, reason: String? = nil, day: Day? = nil
    ) -> MoveCases {
        MoveCases(
            cases: [BenefitCase.ID(rawValue: 123)], action: action, level: level, reason: reason,
            day: day)
    }
}

extension CaseGate {
    /// The sentence of what keeps the case from moving so; empty if it may.
    func answer(
        _ request: MoveCases, by account: Account, of own: Household.ID? = nil,
        on today: Day = Given.today
    ) -> String {
        do throws(CaseObstacle) {
            _ = try decide(request, by: account, of: own, on: today)
            return ""
        } catch {
            return error.sentence.en
        }
    }
}
