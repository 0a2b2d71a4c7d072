import Domain

extension VillageBuilder {
    /// The year of today as a period.
    var year: Period { Period(.year, containing: today) }

    /// Papers that the village compared within half a year after a day.
    mutating func show(_ kinds: [String], by person: Int, since first: Day) {
        let day = min(first + (persons[person].birthday?.day ?? 1) * 5, newYear - 1)
        papers += kinds.map { PaperDetails(person: key(person), kind: $0, shownOn: day) }
    }

    /// A payment for the year.
    mutating func payOnce(_ programme: String, to person: Int, yuan: Int64) {
        let story = PaymentStory.pick(&dice, stage)
        let account = payee(person, story)
        let (status, reason) = story.open(isLast: false)
        add(
            programme, to: person, year, Money(yuan: yuan), status, reason, account,
            paidOn: status == .paid ? paymentDay(month: 9) : nil)
    }

    /// Payments for each month of the year so far: the last two or three are still open.
    mutating func payMonths(of programme: String, to person: Int, yuan: Int64, from first: Int) {
        let story = PaymentStory.pick(&dice, stage)
        let account = payee(person, story)
        let earlier = account ?? self.account(person)
        let lastPaid = max(0, today.month - 2)
        for month in min(first, today.month)...today.month {
            guard let period = Period(.month, year: today.year, index: month) else { continue }
            if month <= lastPaid {
                add(
                    programme, to: person, period, Money(yuan: yuan), .paid, nil, earlier,
                    paidOn: paymentDay(month: month))
            } else {
                let (status, reason) = story.open(isLast: month == today.month)
                add(
                    programme, to: person, period, Money(yuan: yuan), status, reason, account,
                    paidOn: status == .paid ? today - 1 : nil)
            }
        }
    }

    /// Writes one row.
    mutating func add(
        _ programme: String, to person: Int, _ period: Period, _ amount: Money,
        _ status: PaymentStatus, _ reason: PaymentReason?, _ account: BankAccount?, paidOn: Day?
    ) {
        guard stage == .underWay || DemoCodes.Programme.closed.contains(programme) else { return }
        entitlements.append(
            EntitlementDetails(
                person: key(person), programme: programme, period: period, amount: amount,
                status: status, reason: reason, account: account, paidOn: paidOn))
    }

    /// The person's account, opened if there is none; nil where the story has none.
    private mutating func payee(_ person: Int, _ story: PaymentStory) -> BankAccount? {
        if case .withoutAccount = story {
            persons[person].account = nil
            return nil
        }
        if case .blocked(.personMoved) = story { persons[person].residence = .away }
        let account = persons[person].account ?? account(person)
        persons[person].account = account
        return account
    }

    /// The day on which a month is paid: the 28th, or today if that is not past.
    private func paymentDay(month: Int) -> Day {
        min(Day(year: today.year, month: month, day: 28) ?? today, today)
    }
}
