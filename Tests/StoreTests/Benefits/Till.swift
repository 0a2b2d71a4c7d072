import Domain
import GRDB
import Testing

@testable import Store

/// A township in which persons are owed money, and an officer who pays it.
struct Till {
    let township: Township
    let clerk: Clerk

    init() throws {
        township = try Township(definitions: Self.definitions)
        clerk = try Clerk(township)
    }

    var store: RegistryStore { clerk.store }

    static var definitions: Definitions {
        let year = Township.day(20_110_101)
        return Definitions(
            screeningKinds: [], visitPurposes: Township.definitions.visitPurposes, topics: [],
            services: [], schedules: [],
            programmes: [
                Programme(
                    code: "reward", term: Phrase(zh: "奖励扶助", en: "reward assistance"),
                    rhythm: .yearly,
                    rates: [
                        Rate(layer: .province, fund: "prov", amount: Money(yuan: 840), from: year),
                        Rate(layer: .city, fund: "city", amount: Money(yuan: 120), from: year),
                    ]),
                Programme(
                    code: "child", term: Phrase(zh: "独生子女", en: "only child"),
                    rhythm: .monthly,
                    rates: [
                        Rate(layer: .city, fund: "city", amount: Money(yuan: 40), from: year)
                    ]),
                Programme(
                    code: "grain", term: Phrase(zh: "慰问品", en: "grain"), kind: .inKind,
                    rhythm: .yearly),
            ])
    }

    /// A person of a household of their own, with an account unless told otherwise.
    func person(
        _ name: String, _ number: String, in village: AreaCode = Township.east,
        account: Int? = 1, _ edit: (inout PersonDetails) -> Void = { _ in }
    ) throws -> Person {
        let home = try clerk.household(number, in: village)
        let own = try account.map { _ in try Self.account(Int(number) ?? 0) }
        return try clerk.person(name, in: home, born: 19_500_101) {
            $0.account = own
            $0.relation = .head
            edit(&$0)
        }
    }

    static func account(_ number: Int, holder: String? = nil) throws -> BankAccount {
        try BankAccount(bank: "信用社", number: "\(6_217_000_000_000_000 + number)", holder: holder)
    }

    /// Owes somebody payments as a file would: for the amount of the programme's rates.
    @discardableResult
    func owe(
        _ person: Person, _ programme: String = "reward", _ periods: [String] = ["2011"],
        _ status: PaymentStatus = .due, _ reason: PaymentReason? = nil, yuan: Int64? = nil,
        account: BankAccount? = nil
    ) throws -> [Entitlement.ID] {
        let home = try clerk.household(person.details.household)
        let session = try store.beginImport(
            ImportHeader(kind: .entitlements, fileName: "发放.csv", at: Township.now))
        let rows = try periods.map { period -> ImportRow in
            var row = EntitlementImport(
                village: home.details.village, household: home.details.number,
                person: .name(person.details.name), programme: programme,
                period: try #require(Period(period)))
            row.amount = .set(Money(yuan: yuan ?? (programme == "child" ? 40 : 960)))
            row.status = .set(status)
            row.reason = Entry(reason)
            row.account = Entry(account ?? person.details.account)
            return .entitlement(row)
        }
        #expect(try session.add(rows).allSatisfy { $0 == .inserted })
        _ = try session.finish()
        return try periods.map { period in
            try township.file.read { database in
                let id = try Int64.fetchOne(
                    database,
                    sql: """
                        SELECT id FROM entitlement
                        WHERE person = ? AND programme = ? AND period = ?
                        """, arguments: [person.id.rawValue, programme, period])
                return Entitlement.ID(rawValue: try #require(id))
            }
        }
    }

    @discardableResult
    func make(
        _ period: String = "2011", _ programmes: [String] = [],
        in area: AreaCode = Township.county
    ) throws -> Batch.ID {
        let receipt = try clerk.commit(
            .makeBatch(
                MakeBatch(
                    area: area, period: try #require(Period(period)), programmes: programmes)))
        guard case .batch(let id)? = receipt.records.first else { throw Clerk.Missing() }
        return id
    }

    func move(_ batch: Batch.ID, _ step: MoveBatch.Step) throws(RegistryError) {
        try clerk.commit(.moveBatch(MoveBatch(batch: batch, step: step)))
    }

    func send(_ batch: Batch.ID) throws {
        try move(batch, .seal)
        try move(batch, .send(.bankCSV, files: [SHA256.hex(of: "file")]))
    }

    func lines(_ batch: Batch.ID) throws -> [BatchLine] {
        try store.batchLines(BatchLineQuery(batch: batch), .first(limit: 10_000)).rows.map(\.line)
    }

    func answer(
        _ batch: Batch.ID, _ digest: String, _ rows: [BankAnswerRow], number: String? = nil
    ) -> EnterAnswer {
        EnterAnswer(
            batch: batch,
            answer: BankAnswer(
                digest: SHA256.hex(of: digest), batchNumber: number ?? batch.number, rows: rows))
    }

    @discardableResult
    func enter(
        _ batch: Batch.ID, _ digest: String, _ rows: [BankAnswerRow], number: String? = nil
    ) throws(RegistryError) -> Receipt {
        try clerk.commit(.enterAnswer(answer(batch, digest, rows, number: number)))
    }

    @discardableResult
    func settle(
        _ payments: [Entitlement.ID], _ settlement: SettlePayments.Settlement,
        as other: Clerk? = nil
    ) throws(RegistryError) -> Receipt {
        try (other ?? clerk).commit(
            .settlePayments(SettlePayments(payments: payments, settlement: settlement)))
    }

    func payment(_ id: Entitlement.ID) throws -> EntitlementDetails {
        try store.payment(id).entitlement.details
    }

    func status(_ id: Entitlement.ID) throws -> PaymentStatus { try payment(id).status }

    func state(_ batch: Batch.ID) throws -> BatchState {
        try store.batch(batch).batch.details.state
    }

    func findings() throws -> [String] {
        try township.file.check(on: Township.now.day).findings.map(\.sentence.en)
    }
}

extension BatchLine {
    /// What a bank says that paid the line, or another amount.
    func paid(_ amount: Money? = nil, file line: Int = 1) -> BankAnswerRow {
        BankAnswerRow(
            line: line, position: position, accountNumber: account.number, name: name,
            amount: amount ?? self.amount, day: Township.day(20_111_120), isPaid: true,
            reason: nil)
    }

    /// What a bank says that gave the line back.
    func returned(_ reason: PaymentReason?, file line: Int = 1) -> BankAnswerRow {
        BankAnswerRow(
            line: line, position: position, accountNumber: account.number, name: name,
            amount: amount, day: Township.day(20_111_121), isPaid: false, reason: reason)
    }
}
