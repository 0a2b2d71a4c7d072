import Demo
import Domain
import Testing

struct SamenessTests {
    private func fingerprint(_ register: DemoRegister) -> [String] {
        register.villages.map { "\($0)" }
    }

    @Test func `the same size, seed and day give the same records`() {
        let first = DemoRegister(size: .village, seed: 5, today: Given.today)
        let again = DemoRegister(size: .village, seed: 5, today: Given.today)
        #expect(fingerprint(first) == fingerprint(again))
    }

    @Test func `another seed gives other people`() {
        let one = DemoRegister(size: .village, seed: 5, today: Given.today)
        let other = DemoRegister(size: .village, seed: 6, today: Given.today)
        #expect(fingerprint(one) != fingerprint(other))
    }

    @Test func `a village alone is the first village of its township`() throws {
        let alone = DemoRegister(size: .village, seed: 7, today: Given.today)
        let first = try #require(Given.township.first)
        #expect(fingerprint(alone) == ["\(first)"])
    }

    @Test func `keys count up from 1 over all villages, services by day`() {
        let persons = Given.township.flatMap(\.persons).map(\.id.rawValue)
        #expect(persons == Array(1...Int64(persons.count)))
        let households = Given.township.flatMap(\.households).map(\.id.rawValue)
        #expect(households == Array(1...Int64(households.count)))
        let visits = Given.township.flatMap(\.visits).map(\.id.rawValue)
        #expect(visits == Array(1...Int64(visits.count)))
        let screenings = Given.township.flatMap(\.screenings).map(\.id.rawValue)
        #expect(screenings == Array(1...Int64(screenings.count)))
        let entitlements = Given.township.flatMap(\.entitlements).map(\.id.rawValue)
        #expect(entitlements == Array(1...Int64(entitlements.count)))
        for village in Given.township {
            let days = village.visits.map(\.details.day)
            #expect(days == days.sorted())
        }
    }

    @Test func `the accounts stand for each role in its own place`() throws {
        let accounts = DemoRegister(size: .county, seed: 1, today: Given.today).accounts
        #expect(
            accounts.prefix(8).map(\.role) == [
                .administrator, .villageManager, .townshipTechnician, .townshipSupervisor,
                .countySupervisor, .villageReviewer, .benefitsOfficer, .countySupervisor,
            ])
        #expect(
            accounts.prefix(8).map(\.area.level) == [
                .county, .village, .township, .township, .county, .township, .county, .county,
            ])
        // Every township has somebody who reviews for its villages, and a supervisor.
        #expect(accounts.count { $0.role == .villageReviewer } == 15)
        #expect(accounts.count { $0.role == .townshipSupervisor } == 15)
        #expect(Set(accounts.map(\.login)).count == accounts.count)
        #expect(accounts.map(\.id.rawValue) == Array(1...Int64(accounts.count)))
        #expect(accounts[1].login == "liu")
        let ids = Set(accounts.map(\.id))
        for village in Given.township {
            #expect(village.visits.allSatisfy { ids.contains($0.entry.by) })
        }
    }
}
