import Domain
import Testing

@Suite struct RecordReviewTests {
    private let today = Day(daysSince1970: 15_301)

    private func review(_ outcome: ReviewOutcome, year: Int = 2011, day: Day? = nil) -> RecordReview
    {
        RecordReview(
            person: Person.ID(rawValue: 1), year: year, outcome: outcome, day: day ?? today)
    }

    private func payment(
        _ period: String, _ status: PaymentStatus, _ reason: PaymentReason? = nil,
        hasAccount: Bool = true
    ) throws -> EntitlementDetails {
        EntitlementDetails(
            person: Person.ID(rawValue: 1), programme: "reward",
            period: try #require(Period(period)), amount: Money(yuan: 960), status: status,
            reason: reason,
            account: hasAccount
                ? try BankAccount(bank: "信用社", number: "6229990000000000018", holder: nil) : nil)
    }

    private func after(
        _ outcome: ReviewOutcome, _ payment: EntitlementDetails, day: Day? = nil,
        before: ReviewOutcome? = nil
    ) -> String {
        let changed = review(outcome, day: day)
            .payment(payment, isPaidByBank: true, after: before)
        return "\(changed.status)" + (changed.reason.map { " \($0)" } ?? "")
    }

    @Test(arguments: [ReviewOutcome.unchanged, .notMet])
    func `meeting somebody, or not, lets money go that waited for the review`(
        outcome: ReviewOutcome
    ) throws {
        #expect(after(outcome, try payment("2011", .blocked, .reviewNotDone)) == "due")
        #expect(after(outcome, try payment("2010", .blocked, .reviewNotDone)) == "due")
        #expect(
            after(outcome, try payment("2012", .blocked, .reviewNotDone))
                == "blocked reviewNotDone")
        #expect(
            after(outcome, try payment("2011", .blocked, .reviewNotDone, hasAccount: false))
                == "blocked noAccount")
        #expect(after(outcome, try payment("2011", .blocked, .noAccount)) == "blocked noAccount")
    }

    @Test func `not having met somebody stops no payment`() throws {
        for status in PaymentStatus.allCases {
            let reason: PaymentReason? = status.needsReason ? .accountWrong : nil
            let payment = try payment("2011", status, reason)
            #expect(review(.notMet).payment(payment, isPaidByBank: true, after: nil) == payment)
        }
    }

    @Test func `a death stops what is owed until then, and takes away what is not`() throws {
        let day = try #require(Day(number: 20_111_105))
        #expect(after(.died, try payment("2011", .due), day: day) == "blocked died")
        #expect(
            after(.died, try payment("2011-11", .returned, .accountWrong), day: day)
                == "blocked died")
        #expect(after(.died, try payment("2011-12", .due), day: day) == "cancelled died")
        #expect(
            after(.died, try payment("2012", .blocked, .noAccount), day: day) == "cancelled died")
        for status in [PaymentStatus.batched, .sent, .paid] {
            #expect(after(.died, try payment("2011-12", status), day: day) == "\(status)")
        }
    }

    @Test func `a move stops what is due, and finding the person unchanged lets it go`() throws {
        #expect(after(.moved, try payment("2011", .due)) == "blocked personMoved")
        #expect(
            after(.moved, try payment("2011", .returned, .accountWrong)) == "returned accountWrong")
        let stopped = try payment("2011", .blocked, .personMoved)
        #expect(after(.unchanged, stopped, before: .moved) == "due")
        #expect(after(.unchanged, stopped) == "blocked personMoved")
    }

    @Test func `another account asks for its number, a birth lets go what waited for the review`()
        throws
    {
        let waiting = try payment("2011", .blocked, .reviewNotDone)
        #expect(after(.accountChanged, waiting) == "blocked accountWrong")
        #expect(after(.accountChanged, try payment("2011", .due)) == "due")
        #expect(after(.birthOrAdoption, waiting) == "due")
        for reason in [PaymentReason.personMoved, .noAccount, .died] {
            let blocked = try payment("2011", .blocked, reason)
            #expect(after(.birthOrAdoption, blocked, before: .moved) == "blocked \(reason)")
        }
    }

    @Test func `days and years that cannot be are refused`() throws {
        var person = PersonDetails(
            household: Household.ID(rawValue: 1), name: "张桂兰", sex: .female,
            birth: RecordedDate(today - 25_000))
        #expect(throws: Rejection.self) {
            try review(.unchanged, day: today + 1).decide(on: person, today: today)
        }
        #expect(throws: Rejection.self) {
            try review(.unchanged, year: 2013).decide(on: person, today: today)
        }
        person.death = today - 3
        #expect(throws: Rejection.self) { try review(.unchanged).decide(on: person, today: today) }
        #expect(throws: Rejection.self) { try review(.died).decide(on: person, today: today) }
        let again = try review(.died, day: today - 3).decide(on: person, today: today)
        #expect(again.outcome == .died)
    }
}
