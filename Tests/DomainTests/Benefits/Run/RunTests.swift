import Domain
import Testing

/// What a run finds of one person, and what it would write.
@Suite struct RunTests {
    private static let entry = ServiceEntry(
        at: Instant(milliseconds: 1_322_000_000_000), by: Account.ID(rawValue: 9))

    private func run(
        _ dossier: Dossier, _ standing: RunStanding = RunStanding(),
        _ programme: Programme = Scheme.reward(), in text: String = "2011"
    ) -> RunDecision {
        programme.runLines(
            for: dossier, standing: standing,
            query: RunQuery(area: .everywhere, period: period(text)), entry: Self.entry)
    }

    private func aCase(_ details: CaseDetails) -> BenefitCase {
        BenefitCase(id: BenefitCase.ID(rawValue: 7), details: details)
    }

    private func review(_ outcome: ReviewOutcome) -> AnnualReview {
        AnnualReview(
            id: AnnualReview.ID(rawValue: 1), person: Kin.id(1), year: 2011, outcome: outcome,
            day: day(20_110_301), note: nil, entry: Self.entry)
    }

    private func certified(_ child: Person = Kin.girl(20_000_615)) -> Dossier {
        Kin.couple(born: 19_720_101, children: [child]) {
            $0.onlyChildCertificate = OnlyChildCertificate(number: "0099")
        }
    }

    @Test func `somebody entitled without a case is new, and is handed in with the findings`() {
        let found = run(Kin.couple())
        #expect(found.lines.map(\.kind) == [.new])
        #expect(found.lines.map(\.amount) == [Money(yuan: 960)])
        #expect(found.opens?.state == .submitted)
        #expect(found.opens?.origin == .run)
        #expect(found.opens?.starts == day(20_110_101))
        #expect(found.opens?.findings.count == 6)
        #expect(found.payments == [])
    }

    @Test func `where months are counted a new case starts on the birthday`() {
        let found = run(
            Kin.couple(born: 19_510_615), RunStanding(), Scheme.reward(proration: .months))
        #expect(found.opens?.starts == day(20_110_615))
        #expect(found.lines.map(\.amount) == [Money(yuan: 560)])
    }

    @Test func `what is only missing or unclear is said and not written`() {
        let papers = run(Kin.couple(papers: []))
        #expect(papers.lines.map(\.kind) == [.lacksPapers])
        #expect(papers.lines.first?.why == Phrase("declaration"))
        let unclear = run(Kin.couple { $0.hukou = nil })
        #expect(unclear.lines.map(\.kind) == [.unclear])
        #expect(papers.opens == nil && unclear.opens == nil)
        #expect(run(Kin.couple(born: 19_600_101)).lines == [])
    }

    @Test func `a ready case is paid, with name, account, rule and layers as they are`() throws {
        let found = run(Kin.couple(), RunStanding(current: aCase(Scheme.ready())))
        #expect(found.lines.map(\.kind) == [.payment])
        let payment = try #require(found.payments.first)
        #expect(payment.status == .due)
        #expect(payment.benefitCase == BenefitCase.ID(rawValue: 7))
        #expect(payment.payee?.name == "李凤英")
        #expect(payment.account != nil)
        #expect(payment.rule == "奖扶-2004.1")
        #expect(payment.layers.sum == payment.amount)
    }

    @Test func `a case of the year before goes on, and waits for the annual review`() {
        let standing = RunStanding(before: aCase(Scheme.ready(year: 2010)))
        let found = run(Kin.couple(), standing)
        #expect(found.lines.map(\.kind) == [.continued, .payment])
        #expect(found.opens?.state == .ready)
        #expect(found.opens?.origin == .continued)
        #expect(found.payments.map(\.reason) == [.reviewNotDone])
        #expect(found.payments.map(\.benefitCase) == [nil])
    }

    @Test(
        arguments: [
            (ReviewOutcome.unchanged, nil), (.notMet, nil), (.moved, .personMoved),
        ] as [(ReviewOutcome, PaymentReason?)])
    func `once reviewed it is paid, also to somebody who was not met`(
        outcome: ReviewOutcome, reason: PaymentReason?
    ) {
        var standing = RunStanding(before: aCase(Scheme.ready(year: 2010)))
        standing.review = review(outcome)
        let found = run(Kin.couple(), standing)
        #expect(found.payments.map(\.reason) == [reason])
        #expect(found.payments.map(\.status) == [reason == nil ? .due : .blocked])
    }

    @Test func `without an account, moved away or dead a payment is made and says why it waits`() {
        let standing = RunStanding(current: aCase(Scheme.ready()))
        var moved = Kin.couple()
        moved.household.details.status = .moved
        let cases: [(Dossier, PaymentReason)] = [
            (Kin.couple { $0.account = nil }, .noAccount), (moved, .personMoved),
            (Kin.couple(died: 20_110_310), .died),
        ]
        for (dossier, reason) in cases {
            #expect(run(dossier, standing).payments.map(\.reason) == [reason])
        }
    }

    @Test func `who is no longer entitled ends, with the reason, and nothing is written`() {
        let dossier = Kin.couple(children: [Kin.girl(19_750_601), Kin.boy(20_101_001)])
        for standing in [
            RunStanding(before: aCase(Scheme.ready(year: 2010))),
            RunStanding(current: aCase(Scheme.ready())),
        ] {
            let found = run(dossier, standing)
            #expect(found.lines.map(\.kind) == [.ended])
            #expect(found.lines.first?.why?.zh.contains("张丽 1975 年生") == true)
            #expect(found.opens == nil && found.payments == [])
        }
        let dead = run(
            Kin.couple(died: 20_101_101),
            RunStanding(before: aCase(Scheme.ready(year: 2010))))
        #expect(dead.lines.map(\.kind) == [.ended])
    }

    @Test func `a case ended in the year is paid until that day, by whatever conditions`() {
        let dossier = Kin.couple(children: [Kin.girl(19_750_601), Kin.boy(20_110_301)])
        let last = Scheme.ready(year: 2010, ends: day(20_110_301), state: .ended)
        let found = run(
            dossier, RunStanding(before: aCase(last)), Scheme.reward(proration: .months))
        #expect(found.opens?.ends == day(20_110_301))
        #expect(found.payments.map(\.amount) == [Money(yuan: 240)])
    }

    @Test func `the days of the year before a death are owed, also if the review came first`() {
        let last = Scheme.ready(year: 2010, ends: day(20_101_231), state: .ended)
        let standing = RunStanding(before: aCase(last))
        let dead = Kin.couple(died: 20_110_305)
        let found = run(dead, standing, Scheme.reward(proration: .months))
        #expect(found.payments.map(\.amount) == [Money(yuan: 240)])
        #expect(found.payments.map(\.reason) == [.died])
        #expect(run(dead, RunStanding()).opens == nil)
        #expect(run(Kin.couple(), standing).opens?.origin == .run)
    }

    @Test func `a child who turns eighteen ends the months after, and the line says so`() {
        let standing = RunStanding(
            current: aCase(Scheme.ready(programme: "only-child")))
        let found = run(certified(Kin.girl(19_930_615)), standing, Scheme.onlyChild())
        #expect(found.payments.map(\.period.index) == [1, 2, 3, 4, 5])
        #expect(found.lines.map(\.kind) == [.payment, .ended])
    }

    @Test func `an amount that is another than last time is said`() {
        var standing = RunStanding(before: aCase(Scheme.ready(year: 2010)))
        standing.amountsBefore = [period("2010"): Money(yuan: 720)]
        let changed = run(Kin.couple(), standing).lines.last
        #expect(changed?.kind == .amountChanged)
        #expect(changed?.before == Money(yuan: 720))
        #expect(changed?.amount == Money(yuan: 960))
        standing.amountsBefore = [period("2010"): Money(yuan: 960)]
        #expect(run(Kin.couple(), standing).lines.map(\.kind) == [.continued, .payment])
    }

    @Test func `a closed programme opens nothing and pays what it owes`() {
        let closed = Scheme.reward(isClosed: true)
        #expect(run(Kin.couple(), RunStanding(), closed) == RunDecision())
        let before = RunStanding(before: aCase(Scheme.ready(year: 2010)))
        #expect(run(Kin.couple(), before, closed).opens == nil)
        let ready = RunStanding(current: aCase(Scheme.ready()))
        #expect(run(Kin.couple(), ready, closed).payments.count == 1)
    }

    @Test(arguments: CaseState.allCases.filter { $0 != .ready && $0 != .ended })
    func `a case that is not ready is left to those who decide`(state: CaseState) {
        let standing = RunStanding(current: aCase(Scheme.ready(state: state)))
        #expect(run(Kin.couple(), standing) == RunDecision())
    }

    @Test func `who withdrew last year is asked, not handed in again`() {
        let standing = RunStanding(before: aCase(Scheme.ready(year: 2010, state: .withdrawn)))
        let found = run(Kin.couple(), standing)
        #expect(found.lines.map(\.kind) == [.unclear])
        #expect(found.opens == nil)
    }

    @Test func `of a couple the wife receives, of a household its head`() {
        func programme(_ recipient: Recipient) -> Programme {
            let reward = Scheme.reward()
            return Programme(
                code: "x", term: reward.term, rhythm: .once, recipient: recipient,
                rates: reward.rates, rules: reward.rules)
        }
        let (wife, husband) = (Kin.couple(), Kin.couple(husband: true))
        for recipient in [Recipient.couple, .household] {
            let once = programme(recipient)
            #expect(run(wife, RunStanding(), once).opens != nil)
            #expect(run(husband, RunStanding(), once).opens == nil)
            #expect(run(wife, RunStanding(isShared: true), once).opens == nil)
        }
        #expect(run(husband, RunStanding(), programme(.person)).opens != nil)
        let paid = RunStanding(before: aCase(Scheme.ready(year: 2009)))
        #expect(run(wife, paid, programme(.couple)).opens == nil)
    }

    @Test func `a second run over what the first wrote finds nothing to write`() {
        let dossiers = [
            Kin.couple(), Kin.couple { $0.account = nil }, Kin.couple(papers: []),
            Kin.couple(died: 20_110_310), Kin.couple(born: 19_511_231), certified(),
            certified(Kin.girl(19_930_615)), Kin.couple(children: []),
        ]
        let states: [CaseState?] = [nil, .ready, .ended, .withdrawn, .submitted, .archived]
        let programmes = [
            Scheme.reward(), Scheme.reward(uplifts: [Scheme.uplift(100)], proration: .months),
            Scheme.onlyChild(),
        ]
        var written = 0
        for dossier in dossiers {
            for programme in programmes {
                for before in states {
                    for text in ["2011", "201103"] {
                        written += again(dossier, programme, before, text)
                    }
                }
            }
        }
        #expect(written > 50)
    }

    /// Runs twice and answers how much the first run wrote.
    private func again(
        _ dossier: Dossier, _ programme: Programme, _ before: CaseState?, _ text: String
    ) -> Int {
        var standing = RunStanding(
            before: before.map { aCase(Scheme.ready(year: 2010, state: $0)) })
        let first = run(dossier, standing, programme, in: text)
        standing.current = first.opens.map { aCase($0) }
        for payment in first.payments {
            #expect(standing.payments[payment.period] == nil)
            #expect(payment.layers.sum == payment.amount)
            standing.payments[payment.period] = RunStanding.Payment(
                amount: payment.amount, status: payment.status)
        }
        let second = run(dossier, standing, programme, in: text)
        #expect(second.opens == nil)
        #expect(second.payments == [])
        #expect(!second.lines.contains { $0.kind.isWritten })
        return (first.opens == nil ? 0 : 1) + first.payments.count
    }
}
