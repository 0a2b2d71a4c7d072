/// A change that somebody asks for: the only form in which the register is written.
public enum Command: Hashable, Sendable, Codable {
    case registerHousehold(RegisterHousehold)
    case correctHousehold(CorrectHousehold)
    case registerPerson(RegisterPerson)
    case correctPerson(CorrectPerson)
    case logVisit(LogVisit)
    case logScreening(LogScreening)
    case openCase(OpenCase)
    case recordPaper(RecordPaper)
    case moveCases(MoveCases)
    case giveMandates(GiveMandates)
    case openPosting(OpenPosting)
    case raiseObjection(RaiseObjection)
    case closeObjection(CloseObjection)
    case confirmRun(ConfirmRun)
    case makeBatch(MakeBatch)
    case moveBatch(MoveBatch)
    case writeBatchAgain(WriteBatchAgain)
    case enterAnswer(EnterAnswer)
    case settlePayments(SettlePayments)
    case openRecovery(OpenRecovery)
    case updateRecovery(UpdateRecovery)
    case recordReview(RecordReview)
    case openGrievance(OpenGrievance)
    case updateGrievance(UpdateGrievance)
    case addAccount(AddAccount)
    case changeAccount(ChangeAccount)
    case closeAccount(CloseAccount)
    case setAccountKeys(SetAccountKeys)
    case handOver(HandOver)
    case revealNumbers(RevealNumbers)
    case breakGlass(BreakGlass)
    case endEmergency(EndEmergency)
    case noteExport(NoteExport)
    case announce(Announce)
    case withdrawAnnouncement(WithdrawAnnouncement)
    case sayOnCase(SayOnCase)
    case undo(UndoEntry)

    /// What an account must be allowed to do.
    public var permission: Permission {
        switch self {
        case .logVisit, .logScreening: .logServices
        case .registerHousehold, .correctHousehold, .registerPerson, .correctPerson:
            .correctRecords
        case .openCase, .recordPaper, .recordReview: .enterCases
        case .giveMandates: .giveMandates
        case .openPosting, .raiseObjection, .closeObjection: .keepPostings
        case .confirmRun: .runBenefits
        case .makeBatch, .moveBatch, .writeBatchAgain, .enterAnswer, .openRecovery,
            .updateRecovery:
            .payBenefits
        case .openGrievance, .updateGrievance: .hearGrievances
        case .moveCases(let command): command.permission
        case .settlePayments(let command): command.permission
        case .addAccount, .changeAccount, .closeAccount, .setAccountKeys, .handOver:
            .manageAccounts
        case .revealNumbers: .revealNumbers
        case .breakGlass, .endEmergency: .breakGlass
        case .noteExport: .exportFiles
        case .announce, .withdrawAnnouncement: .announce
        case .sayOnCase: .writeMessages
        case .undo: .read
        }
    }

    /// The kind of change, as the journal keeps it.
    public var kind: CommandKind {
        switch self {
        case .registerHousehold: .registerHousehold
        case .correctHousehold: .correctHousehold
        case .registerPerson: .registerPerson
        case .correctPerson: .correctPerson
        case .logVisit: .logVisit
        case .logScreening: .logScreening
        case .openCase: .openCase
        case .recordPaper: .recordPaper
        case .moveCases: .moveCases
        case .giveMandates: .giveMandates
        case .openPosting: .openPosting
        case .raiseObjection: .raiseObjection
        case .closeObjection: .closeObjection
        case .confirmRun: .confirmRun
        case .makeBatch: .makeBatch
        case .moveBatch: .moveBatch
        case .writeBatchAgain: .writeBatchAgain
        case .enterAnswer: .enterAnswer
        case .settlePayments: .settlePayments
        case .openRecovery: .openRecovery
        case .updateRecovery: .updateRecovery
        case .recordReview: .recordReview
        case .openGrievance: .openGrievance
        case .updateGrievance: .updateGrievance
        case .addAccount: .addAccount
        case .changeAccount: .changeAccount
        case .closeAccount: .closeAccount
        case .setAccountKeys: .setAccountKeys
        case .handOver: .handOver
        case .revealNumbers: .revealNumbers
        case .breakGlass: .breakGlass
        case .endEmergency: .endEmergency
        case .noteExport: .noteExport
        case .announce: .announce
        case .withdrawAnnouncement: .withdrawAnnouncement
        case .sayOnCase: .sayOnCase
        case .undo: .undo
        }
    }
}

/// A kind of change, as the journal keeps it and people read it.
public enum CommandKind: String, CaseIterable, Codable, Termed {
    case registerHousehold, correctHousehold, registerPerson, correctPerson
    case logVisit, logScreening
    case openCase, recordPaper, moveCases, giveMandates
    case openPosting, raiseObjection, closeObjection
    case confirmRun, makeBatch, moveBatch, writeBatchAgain, enterAnswer, settlePayments
    case openRecovery, updateRecovery, recordReview, openGrievance, updateGrievance
    case addAccount, changeAccount, closeAccount, setAccountKeys, handOver
    case revealNumbers, breakGlass, lookedInEmergency, endEmergency, noteExport
    case announce, withdrawAnnouncement, sayOnCase
    case undo, importFile, foundRegister

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .registerHousehold: Phrase(zh: "登记家庭", en: "household registered")
        case .correctHousehold: Phrase(zh: "更正家庭", en: "household corrected")
        case .registerPerson: Phrase(zh: "登记人员", en: "person registered")
        case .correctPerson: Phrase(zh: "更正人员", en: "person corrected")
        case .logVisit: Phrase(zh: "登记访视", en: "visit logged")
        case .logScreening: Phrase(zh: "登记筛查", en: "screening logged")
        case .openCase: Phrase(zh: "登记申报", en: "case opened")
        case .recordPaper: Phrase(zh: "登记材料", en: "paper noted")
        case .moveCases: Phrase(zh: "办理申报", en: "cases moved")
        case .giveMandates: Phrase(zh: "出具委托", en: "mandates given")
        case .openPosting: Phrase(zh: "张榜公示", en: "list posted")
        case .raiseObjection: Phrase(zh: "登记异议", en: "objection noted")
        case .closeObjection: Phrase(zh: "处理异议", en: "objection closed")
        case .confirmRun: Phrase(zh: "核算入账", en: "run confirmed")
        case .makeBatch: Phrase(zh: "生成批次", en: "batch made")
        case .moveBatch: Phrase(zh: "办理批次", en: "batch moved")
        case .writeBatchAgain: Phrase(zh: "再写银行文件", en: "bank file written again")
        case .enterAnswer: Phrase(zh: "银行对账", en: "bank answer entered")
        case .settlePayments: Phrase(zh: "处理补助", en: "payments settled")
        case .openRecovery: Phrase(zh: "登记追回", en: "recovery opened")
        case .updateRecovery: Phrase(zh: "办理追回", en: "recovery noted")
        case .recordReview: Phrase(zh: "年审", en: "annual review noted")
        case .openGrievance: Phrase(zh: "登记诉求", en: "grievance recorded")
        case .updateGrievance: Phrase(zh: "办理诉求", en: "grievance noted")
        case .addAccount: Phrase(zh: "开设账号", en: "account added")
        case .changeAccount: Phrase(zh: "更改账号", en: "account changed")
        case .closeAccount: Phrase(zh: "停用或恢复账号", en: "account closed or opened")
        case .setAccountKeys: Phrase(zh: "更换钥匙", en: "keys changed")
        case .handOver: Phrase(zh: "交接", en: "handed over")
        case .revealNumbers: Phrase(zh: "看全号码", en: "numbers revealed")
        case .breakGlass: Phrase(zh: "紧急查看", en: "emergency access")
        case .lookedInEmergency: Phrase(zh: "紧急打开档案", en: "file opened in an emergency")
        case .endEmergency: Phrase(zh: "结束紧急查看", en: "emergency access ended")
        case .noteExport: Phrase(zh: "导出文件", en: "file exported")
        case .announce: Phrase(zh: "发布通知", en: "announced")
        case .withdrawAnnouncement: Phrase(zh: "撤下通知", en: "announcement withdrawn")
        case .sayOnCase: Phrase(zh: "留言", en: "message left")
        case .undo: Phrase(zh: "撤销", en: "undo")
        case .importFile: Phrase(zh: "导入文件", en: "file imported")
        case .foundRegister: Phrase(zh: "建立登记册", en: "register founded")
        }
    }
}
