/// What kinds of entries belong together, for a list that shows one sort at a time.
public enum JournalGroup: String, CaseIterable, Sendable, Termed {
    case all, records, cases, payments, access, files

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .all: Phrase(zh: "全部", en: "everything")
        case .records: Phrase(zh: "档案和服务", en: "files and services")
        case .cases: Phrase(zh: "申报和公示", en: "cases and postings")
        case .payments: Phrase(zh: "补助发放", en: "payments")
        case .access: Phrase(zh: "账号和查看", en: "accounts and access")
        case .files: Phrase(zh: "导入导出", en: "files in and out")
        }
    }

    /// The kinds of the group; none for all.
    public var kinds: Set<CommandKind> {
        self == .all ? [] : Set(CommandKind.allCases.filter { $0.group == self })
    }

    /// The group after this one, around.
    public var next: JournalGroup {
        let all = Self.allCases
        let index = all.firstIndex(of: self).map { ($0 + 1) % all.count } ?? 0
        return all[index]
    }
}

extension CommandKind {
    /// The group in which entries of this kind are listed.
    public var group: JournalGroup {
        switch self {
        case .registerHousehold, .correctHousehold, .registerPerson, .correctPerson, .logVisit,
            .logScreening, .undo:
            .records
        case .openCase, .recordPaper, .moveCases, .giveMandates, .openPosting, .raiseObjection,
            .closeObjection, .recordReview, .openGrievance, .updateGrievance, .sayOnCase:
            .cases
        case .confirmRun, .makeBatch, .moveBatch, .writeBatchAgain, .enterAnswer, .settlePayments,
            .openRecovery, .updateRecovery:
            .payments
        case .addAccount, .changeAccount, .closeAccount, .setAccountKeys, .handOver,
            .revealNumbers, .breakGlass, .lookedInEmergency, .endEmergency, .announce,
            .withdrawAnnouncement:
            .access
        case .noteExport, .importFile, .foundRegister: .files
        }
    }
}
