import Domain

/// Commands about records of one's own area (`own`) that name a record of some other key as well.
enum ElsewhereCommands {
    static func naming(_ other: Int64, besides own: Int64) -> [Command] {
        people(other, own) + benefits(other, own) + accounts(other, own)
    }

    private static let day = Township.now.day

    private static func people(_ other: Int64, _ own: Int64) -> [Command] {
        let (person, home) = (Person.ID(rawValue: own), Household.ID(rawValue: own))
        let stranger = Person.ID(rawValue: other)
        let details = PersonDetails(
            household: home, name: "新人", sex: .female, birth: RecordedDate(day))
        func with(_ edit: (inout PersonDetails) -> Void) -> PersonDetails {
            var copy = details
            edit(&copy)
            return copy
        }
        let house = HouseholdDetails(village: Township.east, number: "9")
        var headed = house
        headed.head = stranger
        return [
            .registerPerson(RegisterPerson(details: with { $0.mother = stranger })),
            .registerPerson(RegisterPerson(details: with { $0.father = stranger })),
            .registerPerson(RegisterPerson(details: with { $0.spouse = stranger })),
            .registerPerson(
                RegisterPerson(details: with { $0.household = Household.ID(rawValue: other) })),
            .correctPerson(
                CorrectPerson(
                    person: person, seen: details,
                    wanted: with { $0.household = Household.ID(rawValue: other) })),
            .correctHousehold(CorrectHousehold(household: home, seen: house, wanted: headed)),
            .logVisit(
                LogVisit(
                    details: VisitDetails(
                        household: home, person: stranger, day: day, purpose: "care"))),
            .logScreening(
                LogScreening(
                    details: ScreeningDetails(
                        kind: "preconception", person: person, partner: stranger, day: day))),
            .revealNumbers(RevealNumbers(of: .person(stranger), reason: "核对号码")),
            .revealNumbers(
                RevealNumbers(
                    of: .household(Household.ID(rawValue: other)), reason: "核对号码")),
        ]
    }

    private static func benefits(_ other: Int64, _ own: Int64) -> [Command] {
        let (mine, strange) = (BenefitCase.ID(rawValue: own), BenefitCase.ID(rawValue: other))
        return [
            .giveMandates(
                GiveMandates(
                    cases: [mine], level: .village, reviewer: Account.ID(rawValue: other))),
            .moveCases(MoveCases(cases: [mine, strange], action: .withdraw, reason: "撤回")),
            .raiseObjection(
                RaiseObjection(
                    posting: Posting.ID(rawValue: own), benefitCase: strange, raisedOn: day,
                    raisedBy: nil, text: "不符")),
            .openGrievance(
                OpenGrievance(
                    village: Township.east, person: Person.ID(rawValue: own), kind: "x",
                    text: "诉求", benefitCase: strange, receivedOn: day)),
            .moveBatch(
                MoveBatch(
                    batch: Batch.ID(rawValue: own),
                    step: .dropLine(BatchLine.ID(rawValue: other)))),
            .settlePayments(
                SettlePayments(
                    payments: [
                        Entitlement.ID(rawValue: own), Entitlement.ID(rawValue: other),
                    ], settlement: .tryAgain)),
            .sayOnCase(SayOnCase(benefitCase: strange, text: "请问")),
        ]
    }

    private static func accounts(_ other: Int64, _ own: Int64) -> [Command] {
        let account = Account.ID(rawValue: own)
        var details = AccountDetails(
            login: "fresh", name: "新员", role: .auditor, area: Township.east)
        details.person = Person.ID(rawValue: other)
        return [
            .addAccount(AddAccount(details: details)),
            .handOver(
                HandOver(from: account, to: Account.ID(rawValue: other), reason: "交接工作")),
            .closeAccount(
                CloseAccount(
                    account: Account.ID(rawValue: other), isClosed: true, reason: "离任停用")),
        ]
    }
}
