import Domain
import Testing

@testable import Store

/// Who is paid into an account that sent the last payment back is told where a batch is made.
@Suite struct ComingBackTests {
    private let till: Till
    private let wang: Person
    private let first: [Entitlement.ID]

    /// A payment of last year that came back, and one of this year that is due.
    init() throws {
        till = try Till()
        wang = try till.person("王一", "1")
        first = try till.owe(wang, "reward", ["2010"])
        try till.owe(try till.person("王二", "2"), "reward", ["2010", "2011"])
        let batch = try till.make("2010")
        try till.send(batch)
        let lines = try till.lines(batch)
        try till.enter(batch, "one", [lines[0].returned(.accountClosed), lines[1].paid()])
        try till.owe(wang, "reward", ["2011"])
    }

    private func preview() throws -> BatchPreview {
        try till.store.batchPreview(
            MakeBatch(area: Township.county, period: try #require(Period("2011"))))
    }

    /// What is due to a person, with why it may come back.
    private func due() throws -> [PaymentReason?] {
        try till.store.payments(
            PaymentQuery(subject: .person(wang.id), statuses: [.due]), .first(limit: 9)
        ).rows.map(\.cameBack)
    }

    @Test func `it is told before the batch is made, in it, and of the payment; and not blocked`()
        throws
    {
        let shown = try preview()
        #expect(
            shown.comingBack == [
                BatchSum(group: "accountClosed", lines: 1, amount: Money(yuan: 960))
            ])
        #expect(shown.programmes.map(\.lines) == [2])
        #expect(try due() == [.accountClosed])
        let row = try #require(
            try till.store.payments(
                PaymentQuery(subject: .person(wang.id), statuses: [.due]), .first(limit: 9)
            ).rows.first)
        #expect(try till.store.payment(row.id).cameBack == .accountClosed)
        #expect(try till.store.payment(first[0]).cameBack == nil)
        let batch = try till.make("2011")
        let query = BatchLineQuery(batch: batch)
        func cameBack() throws -> [PaymentReason?] {
            try till.store.batchLines(query, .first(limit: 9)).rows.map(\.cameBack)
        }
        #expect(try cameBack() == [.accountClosed, nil])
        try till.send(batch)
        #expect(try cameBack() == [nil, nil])
    }

    @Test func `another account mends it`() throws {
        try till.clerk.correct(wang) { $0.account = try? Till.account(77) }
        #expect(try preview().comingBack == [])
        #expect(try due() == [nil, nil])
    }

    @Test func `who lets the same payment go again has looked at it`() throws {
        try till.settle(first, .tryAgain)
        #expect(try preview().comingBack == [])
    }

    @Test func `to give the old payment up mends nothing`() throws {
        try till.settle(first, .cancel(reason: "不再享受"))
        #expect(try preview().comingBack.map(\.group) == ["accountClosed"])
    }

    @Test func `what the bank paid since is no reason to warn`() throws {
        let batch = try till.make("2011")
        try till.send(batch)
        let lines = try till.lines(batch)
        try till.enter(batch, "two", lines.map { $0.paid() })
        try till.owe(wang, "child", ["201110"])
        #expect(try preview().comingBack == [])
    }

    @Test func `what came back before there were batches counts, too`() throws {
        let li = try till.person("李一", "3")
        try till.owe(li, "reward", ["2010"], .returned, .accountFrozen)
        try till.owe(li, "reward", ["2011"])
        #expect(try preview().comingBack.map(\.group) == ["accountClosed", "accountFrozen"])
    }
}
