import Domain
import GRDB
import Testing

@testable import Store

/// Whatever anybody asks in whatever order, cases only take legal steps, by three persons.
@Suite struct CaseLawTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func `no sequence of requests breaks the rules`(seed: UInt64) throws {
        let place = try CaseTownship()
        var random = SplitMix(state: seed)
        let clerks = [
            place.admin, place.clerk, place.village, place.supervisor, place.county,
            place.officer,
        ]
        let persons = [try place.person("张桂兰", "1"), try place.person("李凤英", "2")]
        var ids: [BenefitCase.ID] = []
        for person in persons {
            try place.declare(person)
            ids.append(try place.open(person))
        }
        try place.mandateAll(ids)
        var day = Township.now
        var moved = 0
        for _ in 0..<200 {
            day = day.moved(to: day.day + Int(random.next() % 3))
            let clerk = clerks[Int(random.next() % UInt64(clerks.count))]
            let some = ids.filter { _ in random.next() % 3 > 0 }
            let level = [Level.village, .township, .county][Int(random.next() % 3)]
            let before = try place.states()
            do throws(RegistryError) {
                switch random.next() % 8 {
                case 0:
                    let reviewer = clerks[Int(random.next() % UInt64(clerks.count))]
                    try place.mandate(some, level, to: reviewer, by: clerk)
                case 1:
                    try clerk.commit(
                        .openPosting(
                            OpenPosting(
                                level: .township, area: Township.first, programme: "reward",
                                year: 2011, place: "公示栏", first: day.day, cases: some)),
                        at: day)
                default:
                    let all = CaseAction.allCases
                    let action = all[Int(random.next() % UInt64(all.count))]
                    // What goes forward is asked more often, or no case would come to its end.
                    let isStraight = random.next() % 3 > 0
                    let wanted = isStraight ? place.nextAction(of: some) : action
                    let next = wanted.isReview ? place.nextLevel(of: some) ?? level : nil
                    try place.move(
                        isStraight ? Array(some.prefix(1)) : some, wanted, next,
                        by: isStraight ? place.usual(wanted, next) : clerk, reason: "原因",
                        day: Township.day(20_111_231), at: day)
                    moved += 1
                }
            } catch {
                // Nothing of what was refused is left behind.
                #expect(try place.states() == before, "\(error)")
            }
        }
        #expect(moved > 10, "too few moves to tell anything")
        try place.expectLawful(ids)
        let checks = try place.township.file.check(on: day.day)
        #expect(checks.findings == [])
    }
}

extension CaseTownship {
    /// The states of all cases.
    func states() throws -> [String] {
        try township.file.read {
            try String.fetchAll($0, sql: "SELECT id || state FROM benefit_case ORDER BY id")
        }
    }

    /// What would bring the first of some cases forward.
    func nextAction(of ids: [BenefitCase.ID]) -> CaseAction {
        guard let id = ids.first, let state = try? state(id) else { return .submit }
        switch state {
        case .draft, .correction: return .submit
        case .countyReviewed: return .file
        case .filed: return .release
        case .ready: return .end
        case .refused, .withdrawn: return .reopen
        default: return .approve
        }
    }

    /// Who usually does it.
    func usual(_ action: CaseAction, _ level: Level?) -> Clerk {
        switch level {
        case .village: village
        case .township: supervisor
        case .county: county
        default: [.file, .release, .end].contains(action) ? officer : clerk
        }
    }

    func nextLevel(of ids: [BenefitCase.ID]) -> Level? {
        guard let id = ids.first, let state = try? state(id) else { return nil }
        return CaseTable.reviewer(of: state)
    }

    /// The replay of every case's moves ends where it stands, and no review breaks the rule of the
    /// three persons; told from the moves alone, not from the table or the gate.
    func expectLawful(_ ids: [BenefitCase.ID]) throws {
        let after: [CaseState: Set<CaseState>] = [
            .draft: [.submitted, .withdrawn], .correction: [.submitted, .withdrawn],
            .submitted: [.villageReviewed, .correction, .refused, .withdrawn],
            .villageReviewed: [.townshipReviewed, .correction, .refused, .withdrawn],
            .townshipReviewed: [.countyReviewed, .correction, .refused, .withdrawn],
            .countyReviewed: [.filed, .withdrawn], .filed: [.ready, .withdrawn],
            .refused: [.draft, .archived], .withdrawn: [.draft, .archived], .ready: [.ended],
            .ended: [.archived],
        ]
        for id in ids {
            let file = try file(id)
            var state: CaseState?
            for move in file.moves {
                #expect(move.from == state)
                if let state { #expect(after[state]?.contains(move.to) ?? false) }
                state = move.to
            }
            #expect(state == file.benefitCase.details.state)
            let reviews = file.moves.filter { $0.level != nil }
            let entered = file.benefitCase.details.enteredBy
            #expect(!reviews.contains { $0.by == entered })
            let levels = Dictionary(grouping: reviews, by: \.by)
            #expect(levels.values.allSatisfy { Set($0.map(\.level)).count == 1 })
            for review in reviews {
                let mandate = file.mandates.first { $0.level == review.level }
                #expect(mandate?.reviewer == review.by)
                #expect(mandate?.givenBy != review.by)
            }
        }
    }
}
