import Domain
import GRDB

@testable import Store

/// A walk through what is done to files and cases; what is refused is left.
struct FileWalk {
    enum Step: CaseIterable {
        case household, person, correct, move, marry, visit, undo, importFile
        case open, declare, mandate, advance, post, review
    }

    let place: CaseTownship
    private(set) var done: Set<Step> = []
    private var random: SplitMix
    private var count = 0
    private var receipts: [Receipt] = []

    init(seed: UInt64) throws {
        place = try CaseTownship()
        random = SplitMix(state: seed)
        for number in 1...4 { _ = try place.person("王\(number)", "\(number)") }
        // One case that is to be posted: by chance few come so far.
        let reviewed = [try place.open(try place.admin.person(Person.ID(rawValue: 1)))]
        try place.declare(try place.admin.person(Person.ID(rawValue: 1)))
        try place.mandateAll(reviewed)
        try place.move(reviewed, .submit, by: place.clerk)
        try place.move(reviewed, .approve, .village, by: place.village)
        try place.move(reviewed, .approve, .township, by: place.supervisor)
    }

    mutating func step() {
        count += 1
        let step = Step.allCases[pick(Step.allCases.count)]
        do {
            try attempt(step)
            done.insert(step)
        } catch {
            // Refused: nothing was written.
        }
    }

    private mutating func attempt(_ step: Step) throws {
        let admin = place.admin
        switch step {
        case .household: _ = try admin.household("新\(count)", in: village())
        case .person:
            let mother = try person()
            _ = try admin.person("赵\(count)", in: try household(), born: 20_050_101) {
                $0.mother = mother.id
            }
        case .correct:
            let number = 13_800_000_000 + count
            receipts.append(
                try admin.correct(try person()) {
                    $0.phone = "\(number)"
                    $0.name = "改\(number % 7)"
                })
        case .move:
            let target = village()
            receipts.append(try admin.correct(try household()) { $0.village = target })
        case .marry:
            let other = try person()
            receipts.append(try admin.correct(try person()) { $0.spouse = other.id })
        case .visit:
            receipts.append(
                try admin.visit(try person(), "care", on: 20_111_101) {
                    $0.nextVisit = Township.day(20_111_220)
                })
        case .undo:
            guard !receipts.isEmpty else { throw Clerk.Missing() }
            try admin.undo(receipts.remove(at: pick(receipts.count)))
        case .importFile: try importFile()
        default: try attemptCase(step)
        }
    }

    private mutating func attemptCase(_ step: Step) throws {
        let ids = try place.township.file.read { database in
            try Int64.fetchAll(database, sql: "SELECT id FROM benefit_case ORDER BY id")
                .map { BenefitCase.ID(rawValue: $0) }
        }
        switch step {
        case .open: try place.open(try person())
        case .declare: receipts.append(try place.declare(try person()))
        case .mandate: try place.mandateAll(ids)
        case .post:
            let reviewed = try ids.filter { try place.state($0) == .townshipReviewed }
            guard !reviewed.isEmpty else { throw Clerk.Missing() }
            try place.post(reviewed)
        case .review:
            let person = try person()
            try place.admin.commit(
                .recordReview(
                    RecordReview(
                        person: person.id, year: 2011, outcome: .notMet, day: Township.now.day)))
        default:
            let one = Array(ids.shuffled(using: &random).prefix(1))
            let wanted = place.nextAction(of: one)
            let level = wanted.isReview ? place.nextLevel(of: one) : nil
            try place.move(
                one, wanted, level, by: place.usual(wanted, level), reason: "原因",
                day: Township.day(20_111_231), at: CaseTownship.later)
        }
    }

    /// Rows that change households and add them, of which the journal keeps no images.
    private func importFile() throws {
        let session = try place.admin.store.beginImport(
            ImportHeader(kind: .households, fileName: "a.csv", at: Township.now))
        var row = HouseholdImport(village: Township.east, number: "1")
        row.phone = .set("1380000\(1_000 + count)")
        _ = try session.add([
            .household(row),
            .household(HouseholdImport(village: Township.west, number: "入\(count)")),
        ])
        _ = try session.finish()
    }

    private mutating func village() -> AreaCode { [Township.east, Township.west][pick(2)] }

    private mutating func person() throws -> Person {
        let ids = try place.township.file.read {
            try Int64.fetchAll($0, sql: "SELECT id FROM person")
        }
        return try place.admin.person(Person.ID(rawValue: ids[pick(ids.count)]))
    }

    private mutating func household() throws -> Household {
        let ids = try place.township.file.read {
            try Int64.fetchAll($0, sql: "SELECT id FROM household")
        }
        return try place.admin.household(Household.ID(rawValue: ids[pick(ids.count)]))
    }

    private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
}
