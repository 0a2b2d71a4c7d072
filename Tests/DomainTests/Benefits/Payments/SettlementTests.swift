import Testing

@testable import Domain

/// What may be done with a payment that is stopped, and what a corrected file mends.
@Suite struct SettlementTests {
    private static let today = Day(daysSince1970: 15_300)

    private static func account(_ end: Int, holder: String? = nil) -> BankAccount? {
        try? BankAccount(bank: "", number: "621700000000000\(end)", holder: holder)
    }

    private static func person(
        _ edit: (inout PersonDetails) -> Void = { _ in }
    ) -> PersonDetails {
        var details = PersonDetails(
            household: Household.ID(rawValue: 1), name: "王梅", sex: .female)
        details.account = account(1)
        edit(&details)
        return details
    }

    private static func payment(
        _ status: PaymentStatus, _ reason: PaymentReason? = nil
    ) throws -> EntitlementDetails {
        EntitlementDetails(
            person: Person.ID(rawValue: 1), programme: "reward",
            period: try #require(Period("2011")), amount: Money(yuan: 960), status: status,
            reason: reason, account: account(1))
    }

    private static func gate(
        _ status: PaymentStatus, _ reason: PaymentReason? = nil, kind: BenefitKind = .cash,
        person: PersonDetails = person()
    ) throws -> PaymentGate {
        PaymentGate(
            payment: Entitlement(
                id: Entitlement.ID(rawValue: 1), details: try payment(status, reason)),
            programme: Programme(
                code: "reward", term: Phrase(zh: "", en: ""), kind: kind, rhythm: .yearly),
            person: person, line: nil)
    }

    private static func settled(
        _ settlement: SettlePayments.Settlement, _ gate: PaymentGate
    ) -> PaymentStatus? {
        try? SettlePayments(payments: [], settlement: settlement)
            .decide(on: gate, today: today).details.status
    }

    @Test(arguments: PaymentStatus.allCases)
    func `each state allows its own settlements`(status: PaymentStatus) throws {
        let reason: PaymentReason? = status.needsReason ? .accountFrozen : nil
        let isStopped = status.needsReason
        // What is sent without a line was on its way on paper.
        let isOnPaper = status == .sent || status == .batched
        let gate = try Self.gate(status, reason)
        #expect((Self.settled(.tryAgain, gate) == .due) == (isStopped || isOnPaper))
        #expect(
            (Self.settled(.cancel(reason: "重做"), gate) == .cancelled)
                == (isStopped || isOnPaper || status == .due))
        #expect((Self.settled(.delivered(Self.today), gate) == .paid) == isOnPaper)
        let grain = try Self.gate(status, reason, kind: .inKind)
        #expect(
            (Self.settled(.delivered(Self.today), grain) == .paid)
                == (isOnPaper || status == .due))
    }

    @Test func `a review and a posting are waited for`() throws {
        var gate = try Self.gate(.blocked, .reviewNotDone)
        #expect(Self.settled(.tryAgain, gate) == nil)
        gate.isReviewed = true
        #expect(Self.settled(.tryAgain, gate) == .due)
        gate = try Self.gate(.blocked, .postingRunning)
        gate.isPosted = true
        #expect(Self.settled(.tryAgain, gate) == nil)
        gate.isPosted = false
        #expect(Self.settled(.tryAgain, gate) == .due)
    }

    @Test func `the family is paid when the death is on file, into an account with a name`() throws
    {
        let heir = try #require(Self.account(9, holder: "王小宝"))
        let nameless = try #require(Self.account(9))
        #expect(Self.settled(.toHeir(heir), try Self.gate(.returned, .died)) == nil)
        let dead = Self.person { $0.death = Day(year: 2011, month: 3, day: 1) }
        let gate = try Self.gate(.returned, .died, person: dead)
        #expect(Self.settled(.tryAgain, gate) == nil)
        #expect(Self.settled(.toHeir(nameless), gate) == nil)
        #expect(Self.settled(.toHeir(heir), gate) == .due)
        let long = Self.person { $0.death = Day(year: 2010, month: 12, day: 31) }
        #expect(Self.settled(.toHeir(heir), try Self.gate(.due, person: long)) == nil)
    }

    @Test(arguments: [
        (PaymentReason.accountWrong, [true, false, false]),
        (.accountClosed, [true, false, false]), (.accountFrozen, [true, false, false]),
        (.nameMismatch, [true, true, true]), (.idMismatch, [true, true, true]),
        (.died, [false, false, false]),
    ])
    func `another account, name or number mends what came back for it`(
        reason: PaymentReason, expected: [Bool]
    ) throws {
        let old = Self.person()
        let corrections: [(inout PersonDetails) -> Void] = [
            { $0.account = Self.account(2) }, { $0.name = "王海" },
            { $0.residentID = ResidentID(areaPrefix: 990_823, birthDay: Self.today, sequence: 1) },
        ]
        let payment = try Self.payment(.returned, reason)
        for (correct, isMended) in zip(corrections, expected) {
            let new = Self.person(correct)
            let mended = payment.mended(by: new, instead: old)
            #expect((mended != nil) == isMended)
            if let mended {
                #expect(mended.status == .due && mended.reason == nil)
                #expect(mended.account == new.account && mended.payee?.name == new.name)
            }
        }
        #expect(payment.mended(by: old, instead: old) == nil)
    }

    @Test func `an account mends what had none; the dead and what is on its way are left alone`()
        throws
    {
        let old = Self.person { $0.account = nil }
        let blocked = try Self.payment(.blocked, .noAccount)
        #expect(blocked.mended(by: Self.person(), instead: old)?.status == .due)
        let dead = Self.person { $0.death = Self.today }
        #expect(blocked.mended(by: dead, instead: old) == nil)
        for status in [PaymentStatus.batched, .sent, .paid, .recovered, .cancelled] {
            #expect(try Self.payment(status).mended(by: Self.person(), instead: old) == nil)
        }
        #expect(
            try Self.payment(.blocked, .reviewNotDone).mended(by: Self.person(), instead: old)
                == nil)
    }
}
