import Domain
import GRDB
import Testing

@testable import Store

/// Batches on their way to the bank.
@Suite struct BatchTests {
    private let till: Till

    init() throws {
        till = try Till()
    }

    @Test func `a line is one transfer to a person under a programme, for all periods due`() throws
    {
        let wang = try till.person("王梅", "2")
        let li = try till.person("李秀英", "1")
        let far = try till.person("张桂兰", "1", in: Township.other)
        let months = try till.owe(wang, "child", ["201109", "201110", "201111"])
        try till.owe(far, "child", ["201110"])
        let year = try till.owe(li)
        let later = try till.owe(wang, "child", ["201112"])
        let batch = try till.make("201111")
        let lines = try till.lines(batch)
        #expect(lines.map(\.programme) == ["child", "child"])
        #expect(lines.map(\.name) == ["王梅", "张桂兰"])
        #expect(lines.map(\.position) == [1, 2])
        #expect(lines.map(\.amount) == [Money(yuan: 120), Money(yuan: 40)])
        #expect(try months.map(till.status) == [.batched, .batched, .batched])
        #expect(try later.map(till.status) + year.map(till.status) == [.due, .due])
        let file = try till.store.batch(batch)
        #expect(file.batch.details.lines == 2 && file.batch.details.total == Money(yuan: 160))
        #expect(file.villages.map(\.name) == ["东营村", "北营村"])
        #expect(file.funds == [BatchSum(group: "city", lines: 2, amount: Money(yuan: 160))])
        #expect(file.areaName == "示范县" && file.madeByName == "王建国")
        #expect(try till.findings() == [])
    }

    @Test func `lines stand in walking order under each programme, from number 1`() throws {
        for (name, number) in [("王三", "3"), ("王一", "1"), ("王二", "2")] {
            let person = try till.person(name, number)
            try till.owe(person)
            try till.owe(person, "child", ["201110"])
        }
        let lines = try till.lines(try till.make())
        #expect(lines.map(\.name) == ["王一", "王二", "王三", "王一", "王二", "王三"])
        #expect(lines.map(\.position) == Array(1...6))
        let page = try till.store.batchLines(
            BatchLineQuery(batch: Batch.ID(rawValue: 1)), .first(limit: 4))
        #expect(page.rows.map(\.line.position) == [1, 2, 3, 4] && page.hasAfter)
        let next = try till.store.batchLines(
            BatchLineQuery(batch: Batch.ID(rawValue: 1)), .after(page.rows[3].key, limit: 4))
        #expect(next.rows.map(\.line.position) == [5, 6] && !next.hasAfter)
        var query = BatchLineQuery(batch: Batch.ID(rawValue: 1))
        query.words = "wys"
        #expect(try till.store.batchLines(query, .first(limit: 4)).rows.isEmpty)
        query.words = "王三"
        #expect(try till.store.batchLines(query, .first(limit: 4)).rows.count == 2)
    }

    @Test func `what cannot be paid stays behind, and the preview says why`() throws {
        try till.owe(try till.person("王一", "1"))
        try till.owe(try till.person("王二", "2", account: nil))
        try till.owe(try till.person("王三", "3"), "reward", ["2011"], .blocked, .reviewNotDone)
        try till.owe(try till.person("王四", "4"), "reward", ["2011"], .returned, .accountClosed)
        try till.owe(try till.person("王五", "5") { $0.death = Township.day(20_111_001) })
        try till.owe(try till.person("王六", "6"), "grain")
        let command = MakeBatch(
            area: Township.county, period: try #require(Period("2011")))
        let preview = try till.store.batchPreview(command)
        #expect(preview.payments == 1)
        #expect(
            preview.programmes == [
                BatchSum(group: "reward", lines: 1, amount: Money(yuan: 960))
            ])
        #expect(
            preview.behind.map { "\($0.group) \($0.lines) \($0.amount)" } == [
                "accountClosed 1 ¥960.00", "died 1 ¥960.00", "noAccount 1 ¥960.00",
                "reviewNotDone 1 ¥960.00",
            ])
        #expect(try till.lines(try till.make()).map(\.name) == ["王一"])
    }

    @Test func `two accounts of one person are two lines`() throws {
        let wang = try till.person("王梅", "1")
        try till.owe(wang, "child", ["201109"])
        try till.owe(wang, "child", ["201110", "201111"], account: try Till.account(77))
        let lines = try till.lines(try till.make())
        #expect(lines.map(\.amount) == [Money(yuan: 40), Money(yuan: 80)])
        #expect(Set(lines.map(\.account.number)).count == 2)
    }

    @Test func `a batch without lines, or of a programme not paid by bank, is refused`() throws {
        #expect(throws: RegistryError.self) { try till.make() }
        try till.owe(try till.person("王一", "1"), "grain")
        #expect(throws: RegistryError.self) { try till.make("2011", ["grain"]) }
        #expect(throws: RegistryError.self) { try till.make("2011", ["nothing"]) }
        #expect(try till.store.batches(in: Township.county, .first(limit: 9)).rows.isEmpty)
    }

    @Test func `a line that is taken out is due again, and those behind it move up`() throws {
        var ids: [Entitlement.ID] = []
        for number in 1...4 {
            ids += try till.owe(try till.person("王\(number)", "\(number)"))
        }
        let batch = try till.make()
        try till.move(batch, .dropLine(try till.lines(batch)[1].id))
        let lines = try till.lines(batch)
        #expect(lines.map(\.name) == ["王1", "王3", "王4"] && lines.map(\.position) == [1, 2, 3])
        #expect(try ids.map(till.status) == [.batched, .due, .batched, .batched])
        #expect(try till.store.batch(batch).batch.details.total == Money(yuan: 2_880))
        #expect(try till.findings() == [])
        #expect(try till.lines(try till.make()).map(\.name) == ["王2"])
        #expect(try till.findings() == [])
    }

    @Test func `a sealed batch keeps its lines, whoever tries`() throws {
        try till.owe(try till.person("王一", "1"))
        try till.owe(try till.person("王二", "2"))
        let batch = try till.make()
        let line = try till.lines(batch)[0].id
        try till.move(batch, .seal)
        let digest = try till.store.batch(batch).batch.details.digest
        #expect(digest?.count == 64)
        #expect(throws: RegistryError.self) { try till.move(batch, .dropLine(line)) }
        for sql in [
            "UPDATE batch_line SET amount_fen = 1", "DELETE FROM batch_line",
            "UPDATE batch_line SET account_number = '6217000000000009'",
        ] {
            #expect(throws: RegistryError.self) {
                try till.township.file.write { try $0.execute(sql: sql) }
            }
        }
        #expect(try till.findings() == [])
    }

    @Test func `a batch that is given up keeps its lines, and its payments go where the file says`()
        throws
    {
        let wang = try till.person("王一", "1")
        let ids = try till.owe(wang)
        let batch = try till.make()
        try till.move(batch, .seal)
        try till.clerk.correct(wang) { $0.account = try? Till.account(500) }
        #expect(try till.payment(ids[0]).account == (try Till.account(1)))
        try till.move(batch, .cancel(reason: "日期不对"))
        #expect(try till.state(batch) == .cancelled)
        #expect(try till.lines(batch).count == 1)
        #expect(try till.status(ids[0]) == .due)
        #expect(try till.payment(ids[0]).account == (try Till.account(500)))
        #expect(try till.findings() == [])
        let next = try till.make()
        #expect(try till.lines(next).map(\.account.number) == [try Till.account(500).number])
        let rows = try till.store.batches(in: Township.county, .first(limit: 9)).rows
        #expect(rows.map(\.batch.id) == [next, batch] && rows.map(\.open) == [1, 0])
        #expect(
            try till.store.attempts(of: ids[0]).map(\.batchState) == [.made, .cancelled])
        #expect(try till.findings() == [])
    }

    @Test func `who may not see the whole area sees no batch, but their own lines and attempts`()
        throws
    {
        let ids = try till.owe(try till.person("王一", "1"))
        try till.owe(try till.person("张二", "1", in: Township.other))
        let batch = try till.make()
        let east = try Clerk(till.township, as: "east")
        #expect(throws: RegistryError.notFound) { try east.store.batch(batch) }
        #expect(try east.store.batches(in: Township.county, .first(limit: 9)).rows.isEmpty)
        let lines = try east.store.batchLines(BatchLineQuery(batch: batch), .first(limit: 9))
        #expect(lines.rows.map(\.line.name) == ["王一"])
        #expect(try east.store.attempts(of: ids[0]).count == 1)
        #expect(throws: RegistryError.notAllowed(.payBenefits)) {
            try east.commit(
                .moveBatch(MoveBatch(batch: batch, step: .seal)))
        }
    }

    @Test func `the journal tells of a batch by its number`() throws {
        try till.owe(try till.person("王一", "1"))
        let batch = try till.make()
        try till.move(batch, .cancel(reason: "重做"))
        let rows = try till.store.journal(of: .batch(batch), .first(limit: 9)).rows
        #expect(rows.map(\.kind) == [.moveBatch, .makeBatch])
        #expect(rows.map(\.subject) == ["HZ-000001", "HZ-000001"])
        #expect(rows.first?.reason == "重做")
    }
}
