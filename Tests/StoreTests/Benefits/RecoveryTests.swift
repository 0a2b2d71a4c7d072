import Domain
import Testing

@testable import Store

/// Payments that should not have been made.
@Suite struct RecoveryTests {
    private let till: Till
    private let paid: Entitlement.ID

    init() throws {
        till = try Till()
        paid = try till.owe(try till.person("王一", "1"), "reward", ["2011"], .paid)[0]
    }

    private func open(_ yuan: Int64) throws -> Recovery.ID {
        let receipt = try till.clerk.commit(
            .openRecovery(
                OpenRecovery(payment: paid, amount: Money(yuan: yuan), reason: "重复享受")))
        guard case .recovery(let id)? = receipt.records.first else { throw Clerk.Missing() }
        return id
    }

    private func update(_ id: Recovery.ID, _ yuan: Int64, _ outcome: String? = nil) throws {
        try till.clerk.commit(
            .updateRecovery(
                UpdateRecovery(recovery: id, received: Money(yuan: yuan), outcome: outcome)))
    }

    @Test func `only what was paid is had back, at most its amount, one at a time`() throws {
        let due = try till.owe(try till.person("王二", "2"))[0]
        #expect(throws: RegistryError.self) {
            try till.clerk.commit(
                .openRecovery(
                    OpenRecovery(payment: due, amount: Money(yuan: 1), reason: "重做")))
        }
        #expect(throws: RegistryError.self) { try open(961) }
        #expect(throws: RegistryError.self) { try open(0) }
        _ = try open(960)
        #expect(throws: RegistryError.self) { try open(1) }
    }

    @Test func `when all of it came back the payment is recovered, in however many parts`() throws {
        let id = try open(960)
        try update(id, 500)
        #expect(try till.status(paid) == .paid)
        #expect(throws: RegistryError.self) { try update(id, 461) }
        #expect(throws: RegistryError.self) { try update(id, 0) }
        try update(id, 460, "全部收回")
        #expect(try till.status(paid) == .recovered)
        #expect(throws: RegistryError.self) { try update(id, 0, "再结一次") }
        let rows = try till.store.recoveries(in: Township.county)
        #expect(rows.map(\.recovery.received) == [Money(yuan: 960)])
        #expect(rows.first?.person.name == "王一")
        #expect(try till.findings() == [])
    }

    @Test func `a part that came back leaves the rest paid, and can be followed by another`() throws
    {
        let first = try open(400)
        try update(first, 400, "收回多发部分")
        #expect(try till.status(paid) == .paid)
        #expect(throws: RegistryError.self) { try open(561) }
        let second = try open(560)
        #expect(try till.store.recoveries(in: Township.east).map(\.recovery.id) == [second, first])
        try update(second, 560)
        #expect(try till.status(paid) == .recovered)
        #expect(try till.findings() == [])
    }
}
