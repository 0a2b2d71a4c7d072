import Domain

/// Commands of every kind, about records that are not there: only the permission decides.
enum CommandSamples {
    private static let person = Person.ID(rawValue: 7_001)
    private static let household = Household.ID(rawValue: 7_001)
    private static let payment = Entitlement.ID(rawValue: 7_001)
    private static let batch = Batch.ID(rawValue: 7_001)
    private static let benefitCase = BenefitCase.ID(rawValue: 7_001)
    private static let posting = Posting.ID(rawValue: 7_001)
    private static let account = Account.ID(rawValue: 7_001)
    private static let area = Township.east
    private static let day = Township.now.day
    private static let fen = Money(fen: 1)

    /// One command for every permission that a kind may need; none for what no command does.
    ///
    /// A new kind does not compile until it has its samples here.
    static func commands(of kind: CommandKind) throws -> [Command] {
        switch kind {
        case .registerHousehold, .correctHousehold, .registerPerson, .correctPerson, .logVisit,
            .logScreening, .undo:
            try [record(kind)]
        case .openCase, .recordPaper, .moveCases, .giveMandates, .openPosting, .raiseObjection,
            .closeObjection, .recordReview, .openGrievance, .updateGrievance:
            try cases(kind)
        case .confirmRun, .makeBatch, .moveBatch, .writeBatchAgain, .enterAnswer, .settlePayments,
            .openRecovery, .updateRecovery:
            try payments(kind)
        case .addAccount, .changeAccount, .closeAccount, .setAccountKeys, .handOver,
            .revealNumbers, .breakGlass, .endEmergency, .noteExport, .announce,
            .withdrawAnnouncement, .sayOnCase:
            try [account(kind)]
        case .lookedInEmergency, .importFile, .foundRegister: []
        }
    }

    private static func record(_ kind: CommandKind) throws -> Command {
        let home = HouseholdDetails(village: area, number: "")
        let details = PersonDetails(household: household, name: "王", sex: .male)
        switch kind {
        case .registerHousehold: return .registerHousehold(RegisterHousehold(details: home))
        case .correctHousehold:
            return .correctHousehold(
                CorrectHousehold(household: household, seen: home, wanted: home))
        case .registerPerson: return .registerPerson(RegisterPerson(details: details))
        case .correctPerson:
            return .correctPerson(CorrectPerson(person: person, seen: details, wanted: details))
        case .logVisit:
            return .logVisit(
                LogVisit(
                    details: VisitDetails(
                        household: household, person: person, day: day, purpose: "care")))
        case .logScreening:
            return .logScreening(
                LogScreening(
                    details: ScreeningDetails(kind: "breast", person: person, day: day)))
        case .undo:
            return .undo(UndoEntry(entry: JournalEntryID(rawValue: 7_001), reason: "x"))
        default: throw Clerk.Missing()
        }
    }

    private static func cases(_ kind: CommandKind) throws -> [Command] {
        switch kind {
        case .openCase:
            [.openCase(OpenCase(person: person, programme: "reward", year: 2011))]
        case .recordPaper:
            [
                .recordPaper(
                    RecordPaper(
                        details: PaperDetails(person: person, kind: "declaration", shownOn: day)))
            ]
        case .moveCases:
            CaseAction.allCases.flatMap { action in
                Level.allCases.filter(\.reviews).map { level in
                    .moveCases(
                        MoveCases(
                            cases: [benefitCase], action: action, level: level, reason: "x"))
                }
            }
        case .giveMandates:
            [
                .giveMandates(
                    GiveMandates(cases: [benefitCase], level: .village, reviewer: account))
            ]
        case .openPosting:
            [
                .openPosting(
                    OpenPosting(
                        level: .village, area: area, programme: "reward", year: 2011, place: "x",
                        first: day))
            ]
        case .raiseObjection:
            [
                .raiseObjection(
                    RaiseObjection(
                        posting: posting, benefitCase: nil, raisedOn: day, raisedBy: nil,
                        text: "x"))
            ]
        case .closeObjection:
            [
                .closeObjection(
                    CloseObjection(
                        objection: Objection.ID(rawValue: 7_001), outcome: "x", isUpheld: true))
            ]
        case .recordReview:
            [
                .recordReview(
                    RecordReview(person: person, year: 2011, outcome: .unchanged, day: day))
            ]
        case .openGrievance:
            [
                .openGrievance(
                    OpenGrievance(
                        village: area, person: person, kind: "x", text: "x", receivedOn: day))
            ]
        case .updateGrievance:
            [
                .updateGrievance(
                    UpdateGrievance(
                        grievance: Grievance.ID(rawValue: 7_001), step: .note("x")))
            ]
        default: throw Clerk.Missing()
        }
    }

    private static func payments(_ kind: CommandKind) throws -> [Command] {
        let year = Period(.year, containing: day)
        switch kind {
        case .confirmRun:
            return [.confirmRun(ConfirmRun(query: RunQuery(area: area, period: year)))]
        case .makeBatch: return [.makeBatch(MakeBatch(area: area, period: year))]
        case .moveBatch: return [.moveBatch(MoveBatch(batch: batch, step: .seal))]
        case .writeBatchAgain:
            return [.writeBatchAgain(WriteBatchAgain(batch: batch, reason: "再写一次"))]
        case .enterAnswer:
            let answer = BankAnswer(digest: "x", batchNumber: "x", rows: [])
            return [.enterAnswer(EnterAnswer(batch: batch, answer: answer))]
        case .settlePayments:
            return [.tryAgain, .cancel(reason: "x"), .delivered(day)].map {
                .settlePayments(SettlePayments(payments: [payment], settlement: $0))
            }
        case .openRecovery:
            return [.openRecovery(OpenRecovery(payment: payment, amount: fen, reason: "x"))]
        case .updateRecovery:
            return [
                .updateRecovery(
                    UpdateRecovery(recovery: Recovery.ID(rawValue: 7_001), received: fen))
            ]
        default: throw Clerk.Missing()
        }
    }

    private static func account(_ kind: CommandKind) throws -> Command {
        let details = AccountDetails(login: "", name: "王", role: .auditor, area: area)
        switch kind {
        case .addAccount: return .addAccount(AddAccount(details: details))
        case .changeAccount:
            return .changeAccount(
                ChangeAccount(account: account, seen: details, wanted: details))
        case .closeAccount:
            return .closeAccount(CloseAccount(account: account, isClosed: true, reason: "x"))
        case .setAccountKeys:
            return .setAccountKeys(SetAccountKeys(account: account, added: [], removed: []))
        case .handOver:
            return .handOver(HandOver(from: account, to: account, reason: "x"))
        case .revealNumbers:
            return .revealNumbers(RevealNumbers(of: .person(person), reason: "x"))
        case .breakGlass: return .breakGlass(BreakGlass(area: area, reason: "", hours: 0))
        case .endEmergency:
            return .endEmergency(EndEmergency(access: EmergencyAccess.ID(rawValue: 7_001)))
        case .noteExport:
            return .noteExport(NoteExport(kind: .persons, area: area, purpose: ""))
        case .announce: return .announce(Announce(area: area, text: "", until: day))
        case .withdrawAnnouncement:
            return .withdrawAnnouncement(
                WithdrawAnnouncement(announcement: Announcement.ID(rawValue: 7_001)))
        case .sayOnCase: return .sayOnCase(SayOnCase(benefitCase: benefitCase, text: "x"))
        default: throw Clerk.Missing()
        }
    }
}
