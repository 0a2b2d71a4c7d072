import Domain
import Testing

@testable import Store

/// Corrections of several people to one record.
@Suite struct MergeTests {
    @Test func `different fields of one person are both kept`() throws {
        let township = try Township()
        let (one, two) = (try Clerk(township, as: "east"), try Clerk(township, as: "supervisor"))
        let person = try one.person("李梅", in: try one.household("1"))
        try one.correct(person) { $0.phone = "13800001234" }
        try two.correct(person) { $0.hukou = .agricultural }
        let now = try one.person(person.id).details
        #expect(now.phone == "13800001234")
        #expect(now.hukou == .agricultural)
    }

    @Test func `the same field changed by both is a question with both answers`() throws {
        let township = try Township()
        let (one, two) = (try Clerk(township, as: "east"), try Clerk(township, as: "admin"))
        let person = try one.person("李梅", in: try one.household("1"))
        try one.correct(person) { $0.phone = "13800001234" }
        let error = #expect(throws: RegistryError.self) {
            try two.correct(person) {
                $0.phone = "13900005678"
                $0.hukou = .agricultural
            }
        }
        guard case .changedMeanwhile(let fields)? = error else {
            Issue.record("no conflict: \(String(describing: error))")
            return
        }
        #expect(fields.map(\.field) == ["phone"])
        #expect(fields.map(\.mine.en) == ["13900005678"])
        #expect(fields.map(\.theirs.en) == ["13800001234"])
        #expect(try one.person(person.id).details.hukou == nil)
    }

    @Test func `a question between two persons gives their names`() throws {
        let township = try Township()
        let clerk = try Clerk(township, as: "east")
        let home = try clerk.household("1")
        let child = try clerk.person("王小宝", in: home, born: 20_000_101)
        let (one, two) = (try clerk.person("李梅", in: home), try clerk.person("赵兰", in: home))
        try clerk.correct(child) { $0.mother = one.id }
        let error = #expect(throws: RegistryError.self) {
            try clerk.correct(child) { $0.mother = two.id }
        }
        guard case .changedMeanwhile(let fields)? = error else {
            Issue.record("no conflict: \(String(describing: error))")
            return
        }
        #expect(fields.map(\.mine.zh) == ["赵兰"])
        #expect(fields.map(\.theirs.zh) == ["李梅"])
    }

    /// Clerks open a record at random, change one field each and save at random; whatever is
    /// accepted must be there until somebody who had seen it changes it.
    @Test(arguments: 1...20) func `no order of corrections loses a field`(seed: UInt64) throws {
        var random = Random(seed: seed)
        let township = try Township()
        let admin = try Clerk(township)
        let id = try admin.household("1").id
        let fields: [WritableKeyPath<HouseholdDetails, String?>] = [\.address, \.phone]
        var open: [Int: (seen: Household, wanted: HouseholdDetails, field: Int)] = [:]
        var expected: [String?] = [nil, nil]
        for step in 0..<60 {
            let clerk = random.next(below: 4)
            if let form = open.removeValue(forKey: clerk) {
                let path = fields[form.field]
                let isFresh = form.seen.details[keyPath: path] == expected[form.field]
                let command = CorrectHousehold(
                    household: id, seen: form.seen.details, wanted: form.wanted)
                if save(command, by: admin) {
                    #expect(isFresh)
                    expected[form.field] = form.wanted[keyPath: path]
                } else {
                    #expect(!isFresh)
                }
            } else {
                let seen = try admin.household(id)
                let field = random.next(below: 2)
                var wanted = seen.details
                wanted[keyPath: fields[field]] = "\(step)"
                open[clerk] = (seen, wanted, field)
            }
            let now = try admin.household(id).details
            #expect(fields.map { now[keyPath: $0] } == expected)
        }
    }

    /// Whether it was saved; if not, somebody changed the same field.
    private func save(_ command: CorrectHousehold, by clerk: Clerk) -> Bool {
        do {
            try clerk.commit(.correctHousehold(command))
            return true
        } catch {
            if case .changedMeanwhile = error { return false }
            Issue.record(error)
            return false
        }
    }
}

/// Random numbers that are the same on every run.
struct Random {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15
    }

    mutating func next(below limit: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state % UInt64(limit))
    }
}
