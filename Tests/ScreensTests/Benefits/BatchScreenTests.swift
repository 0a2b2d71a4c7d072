import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The screens of batches on the real register of the invented village, by keys alone.
struct BatchScreenTests {
    private let file: RegisterFile
    private let registry: RegistryStore

    init() throws {
        file = try TestRegister.village()
        registry = try file.registry(as: "qian")
    }

    private func robot(
        _ screen: any Screen, _ size: Size = Size(columns: 80, rows: 24),
        _ language: Language = .zh
    ) throws -> Robot {
        Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area),
            size: size, opening: screen)
    }

    private func batch() throws -> Batch {
        try #require(
            try registry.batches(in: registry.account.area, .first(limit: 1)).rows.first
        ).batch
    }

    @Test func `what is due becomes a batch only after its sums were shown and confirmed`() throws {
        let before = try registry.batches(in: registry.account.area, .first(limit: 9)).rows.count
        let robot = try robot(BatchesScreen()).type("n")
        #expect(robot.text.contains("编成一批"))
        #expect(
            try registry.batches(in: registry.account.area, .first(limit: 9)).rows.count
                == before)
        robot.press(.enter)
        let made = try batch()
        #expect(made.details.state == .made)
        #expect(robot.text.contains(made.number))
        #expect(robot.text.contains(made.details.total.description))
    }

    @Test func `a sealed batch keeps its lines, one that is not gives one back`() throws {
        let robot = try robot(BatchesScreen()).type("n").press(.enter)
        let made = try batch()
        robot.press(.enter).type("d")
        #expect(try batch().details.lines == made.details.lines - 1)
        robot.press(.escape).type("b").press(.enter)
        #expect(try batch().details.state == .sealed)
        robot.press(.enter).type("d")
        #expect(try batch().details.lines == made.details.lines - 1)
        #expect(robot.text.contains("已封存"))
    }

    @Test func `the files of a batch that was sent are written again for a reason, no others`()
        throws
    {
        let robot = try robot(BatchesScreen()).type("n").press(.enter)
        robot.type("w").expect(contains: "还没有报送")
        let made = try batch()
        robot.type("b").press(.enter)
        try send(made.id)
        // Somebody else sent it meanwhile: the screen looks anew with the next key.
        robot.press(.tab).type("w")
        #expect(robot.screen == "batch-again", "\(robot.text)")
        robot.expect(contains: made.number + "/").expect(contains: "记入批次的记录")
        robot.type("银行说文件损坏").press(.tab).type("x").expect(contains: made.number + "/x")
        robot.expect(contains: "银行说文件损坏").press(.enter).expect(contains: "测试里没有文件")
        #expect(robot.screen == "batch-again")
        try move(made.id, .close(reason: "银行没有收到"))
        robot.press(.escape).press(.tab).type("w").expect(contains: "这一批已经办完")
        #expect(robot.screen == "batch")
    }

    @Test func `a narrow screen shows every count of a bank's answer`() throws {
        let context = try context()
        var screen = BatchAnswerScreen(Batch.ID(rawValue: 1))
        let answer = BankAnswer(digest: "", batchNumber: "", rows: [])
        _ = screen.receive(.compared(answer, []), in: context)
        var frame = Frame(size: Size(columns: 60, rows: 18), glyphs: .unicode)
        screen.draw(into: &frame, in: context)
        for finding in AnswerFinding.allCases {
            #expect(frame.text.contains("\(finding.term.zh) 0"), "\(frame.text)")
        }
    }

    /// Notes a sealed batch as sent, without any file.
    private func send(_ batch: Batch.ID) throws {
        try move(batch, .send(.bankCSV, files: [String(repeating: "0", count: 64)]))
    }

    private func move(_ batch: Batch.ID, _ step: MoveBatch.Step) throws {
        _ = try registry.commit(
            Submission(
                id: SubmissionID(high: 8, low: .random(in: 1 ... .max)), by: registry.account.id,
                at: TestClock(on: TestRegister.today).now,
                command: .moveBatch(MoveBatch(batch: batch, step: step))))
    }

    @Test func `a batch is given up only with a reason, and its payments are due again`() throws {
        var query = PaymentQuery(subject: .area(registry.account.area), statuses: [.due])
        let due = try registry.payments(query, .first(limit: 1)).total
        let robot = try robot(BatchesScreen()).type("n").press(.enter).type("d").press(.enter)
        #expect(try batch().details.state == .made)
        robot.type("多编了").press(.enter)
        #expect(try batch().details.state == .cancelled)
        query.statuses = [.due]
        #expect(try registry.payments(query, .first(limit: 1)).total == due)
    }

    @Test func `the sums of a year and the arrears open the payments behind them`() throws {
        let report = try robot(PaymentReportScreen(in: try context()))
        #expect(report.text.contains("合计"))
        report.press(.enter)
        #expect(report.text.contains("待发补助"))
        let arrears = try robot(ArrearsScreen())
        #expect(arrears.text.contains("东营村"))
        arrears.press(.enter)
        #expect(arrears.text.contains("待发补助"))
    }

    private func context() throws -> Context {
        Context(
            account: registry.account, language: .zh, today: TestRegister.today,
            glyphs: .unicode, size: Size(columns: 80, rows: 20), definitions: file.definitions,
            path: [], now: { Instant(milliseconds: 0) },
            makeID: { SubmissionID(high: 0, low: 1) })
    }
}
