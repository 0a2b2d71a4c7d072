import Domain
import GRDB
import Testing

@testable import Store

/// Whatever is done with money, in whatever order: none is lost, none is paid twice.
@Suite struct BatchLawTests {
    @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
    func `random steps keep every invariant`(seed: UInt64) throws {
        var walk = try MoneyWalk(seed: seed)
        for step in 0..<80 {
            let name = try walk.step()
            let findings = try walk.findings()
            #expect(findings == [], "seed \(seed), step \(step): \(name)")
            #expect(try walk.total() == walk.owed, "seed \(seed), step \(step): \(name)")
            #expect(try walk.paidTwice() == 0, "seed \(seed), step \(step): \(name)")
            guard findings == [] else { return }
        }
        #expect(try walk.till.findings() == [])
        #expect(walk.done.isSuperset(of: ["make", "seal", "send", "answer", "correct"]))
    }
}

/// A walk through everything that can be done with money.
struct MoneyWalk {
    let till: Till
    let owed: Int64
    private(set) var done: Set<String> = []
    private var random: SplitMix
    private var files = 0
    private var accounts = 1_000

    init(seed: UInt64) throws {
        till = try Till()
        random = SplitMix(state: seed)
        for number in 1...6 {
            let village = number % 2 == 0 ? Township.east : Township.other
            let person = try till.person("王\(number)", "\(number)", in: village)
            try till.owe(person)
            try till.owe(person, "child", ["201109", "201110", "201111"])
        }
        owed = 6 * (960 + 120) * 100
    }

    /// What is wrong with money and with the counts of the first screen.
    func findings() throws -> [Phrase] {
        try till.township.file.read { database in
            let subject = FileCheck.Subject(
                database: database, definitions: Till.definitions, today: Township.now.day)
            return try (FileCheck.money + FileCheck.tallies).flatMap { try $0.run(subject) }
        }
    }

    func total() throws -> Int64? {
        let rows = try till.store.paymentReport(
            ReportQuery(
                area: Township.county, period: try #require(Period("2011")),
                grouping: .programme))
        return rows.reduce(0) { sum, row in
            sum + (row.paid + row.pending + row.returned + row.cancelled + row.recovered).fen
        }
    }

    func paidTwice() throws -> Int? {
        try till.township.file.read {
            try Int.fetchOne(
                $0,
                sql: """
                    SELECT count(*) FROM (SELECT 1 FROM batch_item AS i
                        JOIN batch_line AS l ON l.id = i.line WHERE l.outcome = 'paid'
                        GROUP BY i.entitlement HAVING count(*) > 1)
                    """)
        }
    }

    /// Tries something; most of it is refused where it does not fit.
    mutating func step() throws -> String {
        let names = [
            "make", "make", "drop", "seal", "seal", "send", "send", "answer", "answer", "answer",
            "correct", "correct", "cancel", "close", "again", "cancelPayment", "recover",
        ]
        let name = pick(2) == 0 ? try next() : names[pick(names.count)]
        do throws(RegistryError) {
            try attempt(name)
            done.insert(name)
        } catch {
            switch error {
            case .rejected, .notFound: break
            default: throw error
            }
        }
        return name
    }

    /// What brings the latest batch on, or money into the next one.
    private mutating func next() throws -> String {
        let rows = try till.store.batches(in: Township.county, .first(limit: 1)).rows
        return switch rows.first?.batch.details.state {
        case .made: "seal"
        case .sealed: "send"
        case .sent: "answer"
        case .reconciled where pick(2) == 0: "correct"
        default: "make"
        }
    }

    private mutating func attempt(_ name: String) throws(RegistryError) {
        let batch = try batch()
        switch name {
        case "make":
            guard let period = Period(["2011", "201110", "201111"][pick(3)]) else { return }
            let programmes = [[], ["reward"], ["child"]][pick(3)]
            let area = [Township.county, Township.east][pick(2)]
            try till.clerk.commit(
                .makeBatch(MakeBatch(area: area, period: period, programmes: programmes)))
        case "drop":
            guard let line = try lines(batch).randomElement(using: &random) else { return }
            try till.move(batch, .dropLine(line.id))
        case "seal": try till.move(batch, .seal)
        case "send":
            try till.move(batch, .send(.oneCard, files: [SHA256.hex(of: "\(batch)")]))
        case "answer": try answer(batch)
        case "cancel": try till.move(batch, .cancel(reason: "重做"))
        case "close": try till.move(batch, .close(reason: "重做"))
        case "correct": try correct()
        case "again":
            try till.settle(try payments("sent", of: batch), .tryAgain)
        case "cancelPayment":
            guard let one = try payments("returned").first else { return }
            try till.settle([one], .cancel(reason: "重做"))
        default:
            guard let one = try payments("paid").randomElement(using: &random) else { return }
            try till.clerk.commit(
                .openRecovery(
                    OpenRecovery(payment: one, amount: Money(yuan: 40), reason: "重做")))
        }
    }

    private mutating func answer(_ batch: Batch.ID) throws(RegistryError) {
        files += 1
        var rows: [BankAnswerRow] = []
        for line in try lines(batch) {
            switch pick(6) {
            case 0: rows.append(line.returned(.accountClosed))
            case 1: rows.append(line.paid(Money(yuan: 1)))
            case 2: rows += [line.paid(), line.returned(.died)]
            case 3: break
            default: rows.append(line.paid())
            }
        }
        // Now and then a file that was entered before.
        try till.enter(batch, "file \(pick(4) == 0 ? pick(files) : files)", rows)
    }

    private mutating func correct() throws(RegistryError) {
        guard let person = try? till.clerk.person(Person.ID(rawValue: Int64(pick(6) + 1))) else {
            return
        }
        accounts += 1
        let account = try? Till.account(accounts)
        let name = pick(2) == 0 ? person.details.name + "改" : person.details.name
        try till.clerk.correct(person) {
            $0.account = account
            $0.name = name
        }
    }

    private mutating func batch() throws(RegistryError) -> Batch.ID {
        let rows = try till.store.batches(in: Township.county, .first(limit: 3)).rows
        return rows.randomElement(using: &random)?.batch.id ?? Batch.ID(rawValue: 1)
    }

    private func lines(_ batch: Batch.ID) throws(RegistryError) -> [BatchLine] {
        let query = BatchLineQuery(batch: batch)
        return try till.store.batchLines(query, .first(limit: 10_000)).rows.map(\.line)
    }

    private func payments(
        _ status: String, of batch: Batch.ID? = nil
    ) throws(RegistryError) -> [Entitlement.ID] {
        try till.store.read { database in
            try Int64.fetchAll(
                database,
                sql: """
                    SELECT id FROM entitlement WHERE status = ?1 AND (?2 IS NULL OR id IN (
                        SELECT i.entitlement FROM batch_item AS i
                        JOIN batch_line AS l ON l.id = i.line
                        WHERE l.batch = ?2 AND l.outcome = 'amountDiffers')) ORDER BY id
                    """, arguments: [status, batch?.rawValue]
            ).map { Entitlement.ID(rawValue: $0) }
        }
    }

    private mutating func pick(_ count: Int) -> Int {
        Int(random.next() % UInt64(count))
    }
}
