extension CommandKind {
    /// What an account must be allowed to do, one of these, for a command of this kind.
    ///
    /// In the order of the permissions; empty for what no account asks for by a command.
    /// The command itself says which (``Command/permission``): who approves for a village needs
    /// another than who approves for a county.
    public var permissions: [Permission] {
        switch self {
        case .logVisit, .logScreening: [.logServices]
        case .registerHousehold, .correctHousehold, .registerPerson, .correctPerson:
            [.correctRecords]
        case .openCase, .recordPaper, .recordReview: [.enterCases]
        case .moveCases:
            [.enterCases, .reviewVillage, .reviewTownship, .reviewCounty, .runBenefits]
        case .giveMandates: [.giveMandates]
        case .openPosting, .raiseObjection, .closeObjection: [.keepPostings]
        case .confirmRun: [.runBenefits]
        case .makeBatch, .moveBatch, .writeBatchAgain, .enterAnswer, .openRecovery,
            .updateRecovery:
            [.payBenefits]
        case .settlePayments: [.enterCases, .payBenefits]
        case .openGrievance, .updateGrievance: [.hearGrievances]
        case .addAccount, .changeAccount, .closeAccount, .setAccountKeys, .handOver:
            [.manageAccounts]
        case .revealNumbers: [.revealNumbers]
        case .breakGlass, .endEmergency: [.breakGlass]
        case .noteExport: [.exportFiles]
        case .announce, .withdrawAnnouncement: [.announce]
        case .sayOnCase: [.writeMessages]
        case .undo: [.read]
        case .importFile: [.importFiles]
        case .foundRegister, .lookedInEmergency: []
        }
    }

    /// Whether such an entry is a record of the village, which `undoOthers` alone takes back.
    ///
    /// An entry of any other kind decides on money, reviews, lists, accounts or files: who only
    /// reads such a kind does not take it back.
    public var isVillageRecord: Bool {
        switch self {
        case .registerHousehold, .correctHousehold, .registerPerson, .correctPerson, .logVisit,
            .logScreening:
            true
        case .openCase, .recordPaper, .moveCases, .giveMandates, .openPosting, .raiseObjection,
            .closeObjection, .confirmRun, .makeBatch, .moveBatch, .writeBatchAgain, .enterAnswer,
            .settlePayments, .openRecovery, .updateRecovery, .recordReview, .openGrievance,
            .updateGrievance, .addAccount, .changeAccount, .closeAccount, .setAccountKeys,
            .handOver, .revealNumbers, .breakGlass, .endEmergency, .lookedInEmergency, .noteExport,
            .announce,
            .withdrawAnnouncement, .sayOnCase, .undo, .importFile, .foundRegister:
            false
        }
    }

    /// Whether such an entry lets its account do something for a time.
    public var opensForATime: Bool {
        switch self {
        case .revealNumbers, .breakGlass, .noteExport, .writeBatchAgain: true
        default: false
        }
    }
}

extension Permission {
    /// The kinds of command that it allows, in the order of the kinds.
    public var commands: [CommandKind] {
        CommandKind.allCases.filter { $0.permissions.contains(self) }
    }

    /// The kinds of file that it allows to read in, for whoever may read in files at all.
    public var imports: [ImportKind] {
        ImportKind.allCases.filter { $0.permission == self }
    }

    /// The kinds of entry of somebody else that it takes back by itself.
    public var undoes: [CommandKind] {
        self == .undoOthers ? CommandKind.allCases.filter(\.isVillageRecord) : []
    }

    /// What people read that it allows: its commands, then the kinds of file, then what it takes
    /// back.
    public var allowed: [Phrase] {
        commands.map(\.term)
            + imports.map { kind in
                Phrase(zh: "导入\(kind.term.zh)", en: "\(kind.term.en) from a file")
            }
            + undoes.map { kind in
                Phrase(zh: "撤销“\(kind.term.zh)”", en: "\(kind.term.en), undone")
            }
    }
}
