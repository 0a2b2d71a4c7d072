import Domain
import GRDB
import Testing

@testable import Store

/// Who stands how is asked of the present and of the clock, whatever is looked at or told.
@Suite struct ClockTests {
    private let place: CaseTownship

    init() throws {
        place = try CaseTownship()
    }

    private func set(_ change: String, of login: String) throws {
        try place.township.file.write {
            try $0.execute(sql: "UPDATE account SET \(change) WHERE login = '\(login)'")
        }
    }

    @Test func `a session as of a day ends with its account`() throws {
        let past = place.county.store.looking(
            at: try place.township.file.asOf(Township.now.day))
        _ = try past.accounts(in: Township.county)
        try set("is_closed = 1", of: "county")
        #expect(throws: RegistryError.accountClosed) { try past.accounts(in: Township.county) }
    }

    @Test func `a closed account takes no case and gives none back`() throws {
        let id = try place.reviewable("张桂兰", "1")
        let until = CaseClaim.end(from: Township.now)
        _ = try place.supervisor.store.claim(id, at: Township.now, until: until)
        try set("is_closed = 1", of: "supervisor")
        #expect(throws: RegistryError.accountClosed) {
            try place.supervisor.store.claim(id, at: Township.now, until: until)
        }
        #expect(throws: RegistryError.accountClosed) { try place.supervisor.store.release(id) }
    }

    @Test func `a claim runs by the clock of the register, not by a day that is told`() throws {
        let id = try place.reviewable("张桂兰", "1")
        let told = Township.now.moved(to: Township.now.day + 30)
        let store = try place.township.file.registry(
            as: "supervisor", through: Entrance(now: { Township.now }))
        let claim = try store.claim(id, at: told, until: CaseClaim.end(from: told))
        #expect(claim.until == CaseClaim.end(from: Township.now))
    }

    @Test func `nothing is entered or read in under a day to come`() throws {
        let clerk = try Clerk(
            place.township, as: "east", through: Entrance(now: { Township.now }))
        let tomorrow = Township.now.moved(to: Township.now.day + 1)
        let refusal = RegistryError.unusable(HandlerWords.dayToCome(tomorrow.day))
        let command = Command.registerHousehold(
            RegisterHousehold(details: HouseholdDetails(village: Township.east, number: "5")))
        #expect(throws: refusal) { try clerk.commit(command, at: tomorrow) }
        #expect(throws: refusal) {
            try clerk.store.beginImport(
                ImportHeader(kind: .households, fileName: "a.csv", at: tomorrow))
        }
        try clerk.commit(command, at: Township.now.moved(to: Township.now.day - 1))
    }

    @Test func `a reason is dated by the clock that ends it`() throws {
        let person = try place.person("李梅", "1")
        let auditor = try Clerk(
            place.township, as: "auditor", through: Entrance(now: { Township.now }))
        let receipt = try auditor.commit(
            .revealNumbers(RevealNumbers(of: .person(person.id), reason: "核对银行退回")),
            at: Township.now.moved(to: Township.now.day - 9))
        _ = try auditor.store.numbers(of: .person(person.id), revealedBy: receipt.entry)
        #expect(try auditor.store.looks(at: .person(person.id)).map(\.at) == [Township.now])
    }

    @Test func `a mandate goes to an account that is open here, and nothing is told of others`()
        throws
    {
        let id = try place.open(try place.person("张桂兰", "1"))
        _ = try place.township.file.addAccount(
            login: "far", name: "郑远方", role: .townshipSupervisor,
            area: Township.village("999901002"))
        let far = try Clerk(place.township, as: "far")
        let officer = place.officer.store
        func names() throws -> [String] {
            try officer.reviewers(at: .township, in: Township.east).map(\.login)
        }
        #expect(try names() == ["admin", "supervisor"])
        let elsewhere = place.refusal { () throws(RegistryError) in
            try place.mandate([id], .township, to: far)
        }
        let yesterday = (Township.now.day - 1).number
        for change in ["until = \(yesterday)", "until = NULL, is_closed = 1"] {
            try set(change, of: "supervisor")
            let refusal = place.refusal { () throws(RegistryError) in
                try place.mandate([id], .township, to: place.supervisor)
            }
            #expect(
                refusal == "This account does not review here for the township. "
                    + "Choose from the list.")
            #expect(elsewhere.hasSuffix(refusal) && !elsewhere.contains("郑远方"))
        }
        #expect(try names() == ["admin"])
    }
}
