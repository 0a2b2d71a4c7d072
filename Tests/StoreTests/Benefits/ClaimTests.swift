import Domain
import GRDB
import Testing

@testable import Store

/// A case is before one reviewer at a time, and before nobody for longer than they are there.
@Suite struct ClaimTests {
    private let place: CaseTownship
    private let second: Clerk
    private let id: BenefitCase.ID

    init() throws {
        place = try CaseTownship()
        _ = try place.township.file.addAccount(
            login: "second", name: "冯审核", role: .townshipSupervisor, area: Township.first)
        second = try Clerk(place.township, as: "second")
        id = try place.reviewable("张桂兰", "1")
    }

    private func minutes(_ count: Int) -> Instant {
        Instant(milliseconds: Township.now.milliseconds + Int64(count) * 60_000)
    }

    private func take(_ clerk: Clerk, at minute: Int = 0) throws(RegistryError) -> CaseClaim {
        try clerk.store.claim(id, at: minutes(minute), until: minutes(minute + 10))
    }

    @Test func `whoever comes second is told who has the case and until when`() throws {
        let supervisor = place.supervisor.store.account
        #expect(try take(place.supervisor).by == supervisor.id)
        let answer = try take(second, at: 3)
        #expect(answer == CaseClaim(by: supervisor.id, byName: "钱审核", until: minutes(10)))
        #expect(try second.store.claims(on: [id], at: minutes(3)) == [id: answer])
    }

    @Test func `a claim is free when its time is over, and lasts longer when renewed`() throws {
        _ = try take(place.supervisor)
        _ = try take(place.supervisor, at: 8)
        #expect(try take(second, at: 17).by == place.supervisor.store.account.id)
        #expect(try take(second, at: 18).by == second.store.account.id)
    }

    @Test func `nobody keeps a case for longer than the usual time`() throws {
        let claim = try second.store.claim(id, at: minutes(0), until: minutes(6_000))
        #expect(claim.until == minutes(CaseClaim.minutes))
    }

    @Test func `only who has it gives it back`() throws {
        _ = try take(place.supervisor)
        try second.store.release(id)
        #expect(try take(second).by == place.supervisor.store.account.id)
        try place.supervisor.store.release(id)
        #expect(try take(second).by == second.store.account.id)
    }

    @Test func `a case that another has is not moved, and the sentence says who has it`() throws {
        try place.mandate([id], .township, to: place.supervisor)
        _ = try take(place.supervisor)
        // The mandate was given to somebody else meanwhile.
        try place.township.file.write {
            try $0.execute(
                sql: "UPDATE case_claim SET account = ?",
                arguments: [second.store.account.id.rawValue])
        }
        let refusal = place.refusal { () throws(RegistryError) in
            try place.move([id], .approve, .township, by: place.supervisor, at: minutes(1))
        }
        #expect(refusal.contains("冯审核"))
        #expect(refusal.contains(minutes(10).clock))
        try place.move([id], .approve, .township, by: place.supervisor, at: minutes(10))
        #expect(try place.state(id) == .townshipReviewed)
    }

    @Test func `among many the one that another has is the exception`() throws {
        let other = try place.reviewable("李凤英", "2")
        try place.mandate([id, other], .township, to: place.supervisor)
        _ = try place.supervisor.store.claim(id, at: minutes(0), until: minutes(10))
        let move = MoveCases(cases: [id, other], action: .approve, level: .township)
        #expect(
            try place.supervisor.store.obstacles(to: move, on: Township.now.day) == [])
        try place.township.file.write {
            try $0.execute(
                sql: "UPDATE case_claim SET account = ?",
                arguments: [second.store.account.id.rawValue])
        }
        let kept = try place.supervisor.store.obstacles(to: move, on: Township.now.day)
        #expect(kept.map(\.benefitCase) == [id])
    }

    @Test func `a case that was decided is free for whoever reviews it next`() throws {
        try place.mandate([id], .township, to: place.supervisor)
        _ = try take(place.supervisor)
        try place.move([id], .approve, .township, by: place.supervisor)
        #expect(try place.county.store.claims(on: [id], at: minutes(0)) == [:])
        #expect(
            try place.county.store.claim(id, at: minutes(0), until: minutes(10)).by
                == place.county.store.account.id)
    }

    @Test func `a case out of sight is not there`() throws {
        _ = try place.township.file.addAccount(
            login: "far", name: "远审核", role: .townshipSupervisor,
            area: Township.village("999901002"))
        let far = try Clerk(place.township, as: "far")
        #expect(throws: RegistryError.notFound) { try take(far) }
        _ = try take(place.supervisor)
        #expect(try far.store.claims(on: [id], at: minutes(0)) == [:])
    }

    @Test(arguments: ["auditor", "county", "reviewer"])
    func `who does not review a case next keeps it from nobody`(login: String) throws {
        let clerk = try Clerk(place.township, as: login)
        #expect(throws: RegistryError.self) { try take(clerk) }
        #expect(try take(second).by == second.store.account.id)
    }

    @Test func `who has no mandate does not keep it from who has`() throws {
        try place.mandate([id], .township, to: place.supervisor)
        #expect(throws: RegistryError.self) { try take(second) }
    }

    @Test func `claims are not in the journal, and the queue shows them`() throws {
        let before = try place.township.file.counts().entries
        _ = try take(place.supervisor)
        #expect(try place.township.file.counts().entries == before)
        let query = CaseQuery(area: Township.first)
        let rows = try second.store.cases(query, .first(limit: 10)).rows
        #expect(rows.first?.claim(at: minutes(1))?.byName == "钱审核")
        #expect(rows.first?.claim(at: minutes(10)) == nil)
    }
}

extension CaseTownship {
    /// A case that the township reviews next; nobody has the mandate yet.
    func reviewable(_ name: String, _ number: String) throws -> BenefitCase.ID {
        let person = try person(name, number)
        try declare(person)
        let id = try open(person)
        try mandate([id], .village, to: village)
        try move([id], .submit, by: clerk)
        try move([id], .approve, .village, by: village)
        return id
    }
}
