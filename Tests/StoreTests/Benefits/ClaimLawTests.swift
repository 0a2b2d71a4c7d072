import Domain
import Testing

@testable import Store

/// Whoever asks in whatever order, no case is before two reviewers, and none is before nobody for
/// ever.
@Suite struct ClaimLawTests {
    @Test(arguments: [(2, 1), (4, 2), (8, 3)] as [(Int, UInt64)])
    func `no case is ever given to two, and all are decided`(
        reviewers: Int, seed: UInt64
    ) throws {
        let scratch = try Scratch()
        let place = try CaseTownship(at: scratch.path("a.db"))
        let path = scratch.path("a.db")
        // A store, and a connection, for each of them.
        let stores = try (1...reviewers).map { number in
            _ = try place.township.file.addAccount(
                login: "r\(number)", name: "审核\(number)", role: .townshipSupervisor,
                area: Township.first)
            return try RegisterFile.open(at: path, definitions: CaseTownship.definitions)
                .registry(as: "r\(number)")
        }
        let ids = try (1...6).map { try place.reviewable("张\($0)", "\($0)") }
        var random = SplitMix(state: seed)
        var now = Township.now
        // Who has what by the answers alone.
        var had: [BenefitCase.ID: CaseClaim] = [:]
        var decided: [BenefitCase.ID: Account.ID] = [:]
        for _ in 0..<150 {
            now = Instant(milliseconds: now.milliseconds + Int64(random.next() % 120_000))
            let store = stores[Int(random.next() % UInt64(reviewers))]
            guard let id = ids[Int(random.next() % UInt64(ids.count))] as BenefitCase.ID?,
                decided[id] == nil
            else { continue }
            switch random.next() % 5 {
            case 0:
                try store.release(id)
                if had[id]?.by == store.account.id { had[id] = nil }
            case 1:
                let live = had[id].flatMap { $0.until > now ? $0 : nil }
                let isMine = live.map { $0.by == store.account.id } ?? true
                if isMine { try place.mandate(id, to: store.account) }
                let refusal = place.decide(id, by: store, at: now, random.next())
                #expect(isMine ? refusal.isEmpty : refusal.contains("is reviewing this case"))
                if refusal.isEmpty { decided[id] = store.account.id }
            default:
                let claim = try store.claim(id, at: now, until: CaseClaim.end(from: now))
                if let live = had[id], live.until > now { #expect(claim.by == live.by) }
                had[id] = claim
            }
        }
        // Nobody is blocked once everybody has left.
        let later = Instant(milliseconds: now.milliseconds + 11 * 60_000)
        for id in ids where decided[id] == nil {
            try place.mandate(id, to: stores[0].account)
            #expect(place.decide(id, by: stores[0], at: later, random.next()) == "")
        }
        for id in ids {
            let approvals = try place.file(id).moves.filter { $0.level == .township }
            #expect(approvals.count == 1)
            if let who = decided[id] { #expect(approvals.first?.by == who) }
        }
    }
}

extension CaseTownship {
    fileprivate func mandate(_ id: BenefitCase.ID, to account: Account) throws {
        try officer.commit(
            .giveMandates(
                GiveMandates(cases: [id], level: .township, reviewer: account.id)))
    }

    /// Returns a case for correction, which needs no posting; the sentence of the refusal, if any.
    fileprivate func decide(
        _ id: BenefitCase.ID, by store: RegistryStore, at now: Instant, _ key: UInt64
    ) -> String {
        refusal { () throws(RegistryError) in
            try store.commit(
                Submission(
                    id: SubmissionID(high: 77, low: key), by: store.account.id, at: now,
                    command: .moveCases(
                        MoveCases(
                            cases: [id], action: .returnForCorrection, level: .township,
                            reason: "请核实"))))
        }
    }
}
