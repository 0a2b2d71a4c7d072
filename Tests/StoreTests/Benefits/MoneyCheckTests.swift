import Domain
import GRDB
import Testing

@testable import Store

/// Money that was lost, made up or paid twice behind the program's back is found.
@Suite struct MoneyCheckTests {
    private let till: Till

    init() throws {
        till = try Till()
        for number in 1...3 {
            try till.owe(try till.person("王\(number)", "\(number)"), "child", ["201109", "201110"])
        }
        try till.owe(try till.person("王四", "4"), "reward", ["2011"], .paid)
        let batch = try till.make()
        try till.send(batch)
        let lines = try till.lines(batch)
        try till.enter(batch, "one", [lines[0].paid(), lines[1].returned(.accountClosed)])
        try till.clerk.commit(
            .openRecovery(
                OpenRecovery(
                    payment: Entitlement.ID(rawValue: 7), amount: Money(yuan: 960),
                    reason: "重复")))
    }

    @Test func `a sound register has no findings`() throws {
        #expect(try till.findings() == [])
    }

    @Test(arguments: [
        ("UPDATE payment_layer SET amount_fen = 1 WHERE entitlement = 1", "layers of payments"),
        ("DELETE FROM payment_layer WHERE entitlement = 2", "layers of payments"),
        ("UPDATE payment_layer SET amount_fen = 1 WHERE entitlement = 1", "money in and out"),
        ("UPDATE benefit_case SET state = 'refused' WHERE id = 1", "cases of payments"),
        ("UPDATE entitlement SET benefit_case = NULL WHERE id = 1", "cases of payments"),
        ("UPDATE entitlement SET benefit_case = 2 WHERE id = 1", "cases of payments"),
        ("UPDATE batch_item SET amount_fen = 1 WHERE entitlement = 1", "amounts of batch lines"),
        ("UPDATE batch SET total_fen = 1", "counts and sums of batches"),
        ("UPDATE batch SET lines = 2", "counts and sums of batches"),
        (
            "UPDATE batch_line SET outcome = 'amountDiffers' WHERE id = 3; "
                + "UPDATE batch SET state = 'reconciled'", "counts and sums of batches"
        ),
        ("UPDATE batch SET digest = 'x'", "digests of sealed batches"),
        (
            "DROP TRIGGER batch_line_sealed; UPDATE batch_line SET account_holder = '张三'",
            "digests of sealed batches"
        ),
        (
            "INSERT INTO batch_line SELECT 9, batch, 9, person, village, programme, name, "
                + "resident_id, account_bank, account_number, account_holder, amount_fen, 'paid', "
                + "NULL, NULL, NULL FROM batch_line WHERE id = 1; "
                + "INSERT INTO batch_item SELECT 9, entitlement, amount_fen FROM batch_item "
                + "WHERE line = 1", "payments made twice"
        ),
        ("UPDATE batch_line SET outcome = NULL WHERE id = 1", "states of payments"),
        ("UPDATE entitlement SET status = 'due' WHERE id = 5", "states of payments"),
        ("UPDATE entitlement SET status = 'paid' WHERE id = 3", "states of payments"),
        ("UPDATE entitlement SET status = 'due' WHERE id = 1", "money in and out"),
        ("UPDATE recovery SET received_fen = 96000", "amounts of recoveries"),
        ("UPDATE entitlement SET status = 'recovered' WHERE id = 7", "amounts of recoveries"),
        (
            "UPDATE benefit_case SET state = 'ended', ends = 20110930 WHERE id = 1; "
                + "INSERT INTO case_move VALUES "
                + "(1, 2, 0, 1, 'ready', 'ended', 'end', NULL, NULL, NULL)",
            "payments after the end"
        ),
    ])
    func `a change behind the program's back is found`(sql: String, check: String) throws {
        try till.township.file.queue.inDatabase { database in
            try database.execute(
                sql: "PRAGMA foreign_keys = OFF; DROP TRIGGER batch_line_late; \(sql)")
        }
        let findings = try till.township.file.check(on: Township.now.day).findings
        #expect(findings.map(\.check.en).contains(check))
    }

    @Test func `an end that became known after the batch was made is no finding`() throws {
        try till.township.file.write {
            try $0.execute(
                sql: """
                    UPDATE benefit_case SET state = 'ended', ends = 20110930 WHERE id = 1;
                    INSERT INTO case_move SELECT 1, 2, made_at + 1, 1, 'ready', 'ended', 'end',
                        NULL, NULL, NULL FROM batch
                    """)
        }
        #expect(try till.findings() == [])
    }
}
