import Domain

/// The steps of the story, each written for itself: only their days bring them into order.
struct Script: Sendable {
    /// How many days the story takes.
    static let length = 80

    let cast: Cast
    private var written: [Step] = []

    init(cast: Cast) {
        self.cast = cast
        tellElders()
        tellBereaved()
        tellParents()
        tellBatches()
        tellRecovery()
        tellReviews()
        tellGrievances()
    }

    /// Every step, the earliest first; on the same day as they were written.
    var steps: [Step] {
        written.indices.sorted { (-written[$0].ago, $0) < (-written[$1].ago, $1) }
            .map { written[$0] }
    }

    /// Adds a step.
    mutating func on(
        _ ago: Int, _ by: Actor, as name: String? = nil,
        _ command: @escaping @Sendable (Scene) throws(RegistryError) -> Command?
    ) {
        written.append(Step(ago, by, as: name, command))
    }

    // MARK: People and papers

    /// The child of a couple is entered: grown and living elsewhere, or no more alive.
    mutating func enterChild(
        _ given: String, _ sex: Sex, of couple: Cast.Couple, ago: Int, died: Int? = nil
    ) {
        on(ago, .liu) { scene in
            guard let born = couple.wife.details.birthday?.adding(months: 12 * 24) else {
                return nil
            }
            let surname = String(couple.husband.details.name.prefix(1))
            var child = PersonDetails(
                household: couple.husband.details.household, name: surname + given, sex: sex,
                birth: RecordedDate(born))
            child.mother = couple.wife.id
            child.father = couple.husband.id
            child.hukou = .agricultural
            child.residence = .away
            child.death = died.map { scene.today - $0 }
            return .registerPerson(RegisterPerson(details: child, isKnownToDiffer: true))
        }
    }

    /// The only-child certificate of a person is entered, as it was shown.
    mutating func enterCertificate(_ number: String, of person: Person, ago: Int) {
        on(ago, .liu) { scene throws(RegistryError) in
            guard let seen = try scene.registries[.liu]?.person(person.id).person.details else {
                return nil
            }
            var wanted = seen
            wanted.onlyChildCertificate = OnlyChildCertificate(
                number: number, issued: scene.today.adding(months: -24))
            return .correctPerson(
                CorrectPerson(person: person.id, seen: seen, wanted: wanted))
        }
    }

    mutating func show(_ papers: [String], by person: Person, ago: Int) {
        for paper in papers {
            on(ago, .liu) { scene in
                .recordPaper(
                    RecordPaper(
                        details: PaperDetails(
                            person: person.id, kind: paper, shownOn: scene.day(ago))))
            }
        }
    }

    // MARK: Cases

    /// Opens a case under a name.
    mutating func open(_ name: String, _ programme: String, for person: Person, ago: Int) {
        on(ago, .liu, as: name) { scene in
            .openCase(
                OpenCase(person: person.id, programme: programme, year: scene.today.year))
        }
    }

    /// Everything up to the handing in, and the mandates of the three who review.
    mutating func handIn(
        _ name: String, _ programme: String, _ papers: [String], for person: Person, ago: Int
    ) {
        show(papers, by: person, ago: ago)
        open(name, programme, for: person, ago: ago)
        move([name], .submit, by: .liu, ago: ago)
        let reviewers: [(Level, Actor)] = [
            (.village, .zhao), (.township, .zhang), (.county, .chen),
        ]
        for (level, reviewer) in reviewers {
            on(ago, .qian) { scene in
                guard let id = scene.benefitCase(name),
                    let account = scene.registries[reviewer]?.account.id
                else { return nil }
                return .giveMandates(
                    GiveMandates(cases: [id], level: level, reviewer: account))
            }
        }
    }

    mutating func move(
        _ names: [String], _ action: CaseAction, at level: Level? = nil, by actor: Actor,
        ago: Int, phrase: String? = nil, reason: String? = nil
    ) {
        on(ago, actor) { scene in
            let cases = names.compactMap(scene.benefitCase)
            guard !cases.isEmpty else { return nil }
            return .moveCases(
                MoveCases(
                    cases: cases, action: action, level: level, phrase: phrase,
                    reason: reason))
        }
    }

    /// A level says yes, and puts up the list on the day after.
    mutating func approve(
        _ names: [String], at level: Level, ago: Int, posted: Int, _ programme: String,
        as posting: String
    ) {
        let hands: (review: Actor, post: Actor, place: String)
        switch level {
        case .village: hands = (.zhao, .liu, "村委会公示栏")
        case .township: hands = (.zhang, .zhang, "乡政府公示栏")
        default: hands = (.chen, .qian, "县服务大厅公示栏")
        }
        move(names, .approve, at: level, by: hands.review, ago: ago)
        on(posted, hands.post, as: posting) { scene in
            let cases = names.compactMap(scene.benefitCase)
            guard !cases.isEmpty else { return nil }
            return .openPosting(
                OpenPosting(
                    level: level, area: scene.village.cut(to: level.areaLevel),
                    programme: programme, year: scene.today.year, place: hands.place,
                    first: scene.day(posted), cases: cases))
        }
    }
}
