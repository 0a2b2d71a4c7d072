/// What an account may do; one table says it for all of Huize.
public enum Role: String, CaseIterable, Codable, Termed {
    case villageManager, villageReviewer, townshipTechnician, townshipSupervisor
    case countySupervisor, benefitsOfficer, administrator, auditor

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .villageManager: Phrase(zh: "村级管理员", en: "village manager")
        case .villageReviewer: Phrase(zh: "村级评议员", en: "village reviewer")
        case .townshipTechnician: Phrase(zh: "乡镇技术员", en: "township technician")
        case .townshipSupervisor: Phrase(zh: "乡镇审核员", en: "township supervisor")
        case .countySupervisor: Phrase(zh: "县级审核员", en: "county supervisor")
        case .benefitsOfficer: Phrase(zh: "发放专干", en: "benefits officer")
        case .administrator: Phrase(zh: "管理员", en: "administrator")
        case .auditor: Phrase(zh: "审计员", en: "auditor")
        }
    }

    /// What accounts of this role may do.
    public var permissions: Set<Permission> {
        switch self {
        case .villageManager:
            [
                .read, .seeIdentity, .seeAccounts, .seePhones, .logServices, .correctRecords,
                .importFiles, .exportFiles, .enterCases, .keepPostings, .hearGrievances,
                .writeMessages,
            ]
        case .villageReviewer: [.read, .reviewVillage, .writeMessages]
        case .townshipTechnician:
            [
                .read, .seePhones, .revealNumbers, .logServices, .importFiles, .exportFiles,
                .hearGrievances, .writeMessages, .breakGlass,
            ]
        case .townshipSupervisor:
            [
                .read, .revealNumbers, .correctRecords, .exportFiles, .undoOthers,
                .reviewTownship, .giveMandates, .keepPostings, .hearGrievances, .writeMessages,
                .announce, .breakGlass,
            ]
        case .countySupervisor:
            [
                .read, .revealNumbers, .exportFiles, .undoOthers, .reviewCounty, .giveMandates,
                .keepPostings, .hearGrievances, .writeMessages, .announce, .breakGlass,
            ]
        case .benefitsOfficer:
            [
                .read, .seeIdentity, .seeAccounts, .revealNumbers, .importFiles, .exportFiles,
                .enterCases, .runBenefits, .payBenefits, .giveMandates, .keepPostings,
                .writeMessages,
            ]
        case .administrator: Set(Permission.allCases)
        case .auditor: [.read, .revealNumbers]
        }
    }
}

/// One thing that a role may allow.
public enum Permission: String, CaseIterable, Codable, Termed {
    case read, seeIdentity, seeAccounts, seePhones, revealNumbers, breakGlass
    case logServices, correctRecords, importFiles, exportFiles, undoOthers
    case enterCases, reviewVillage, reviewTownship, reviewCounty, giveMandates, keepPostings
    case runBenefits, payBenefits, hearGrievances, writeMessages, announce
    case manageAccounts, manageRegister

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .read: Phrase(zh: "查看", en: "look")
        case .seeIdentity: Phrase(zh: "看全身份证号", en: "see identity numbers in full")
        case .seeAccounts: Phrase(zh: "看全银行账号", en: "see bank accounts in full")
        case .seePhones: Phrase(zh: "看全电话", en: "see telephones in full")
        case .revealNumbers: Phrase(zh: "说明原因后看全号码", en: "reveal numbers for a reason")
        case .breakGlass: Phrase(zh: "紧急查看辖区以外", en: "look beyond the area in an emergency")
        case .logServices: Phrase(zh: "登记服务", en: "log services")
        case .correctRecords: Phrase(zh: "登记和更正档案", en: "register and correct records")
        case .importFiles: Phrase(zh: "导入", en: "import")
        case .exportFiles: Phrase(zh: "导出", en: "export")
        case .undoOthers: Phrase(zh: "撤销他人的操作", en: "undo what others did")
        case .enterCases: Phrase(zh: "登记申报和年审", en: "enter cases and annual reviews")
        case .reviewVillage: Phrase(zh: "村级评议", en: "review for the village")
        case .reviewTownship: Phrase(zh: "乡镇初审", en: "review for the township")
        case .reviewCounty: Phrase(zh: "县级审核", en: "review for the county")
        case .giveMandates: Phrase(zh: "出具委托书", en: "give mandates to review")
        case .keepPostings: Phrase(zh: "办理公示", en: "keep postings")
        case .runBenefits: Phrase(zh: "核算补助", en: "run benefits")
        case .payBenefits: Phrase(zh: "发放补助", en: "pay benefits")
        case .hearGrievances: Phrase(zh: "受理诉求", en: "hear grievances")
        case .writeMessages: Phrase(zh: "就申报留言", en: "leave messages on cases")
        case .announce: Phrase(zh: "发布通知", en: "make announcements")
        case .manageAccounts: Phrase(zh: "管理账号", en: "manage accounts")
        case .manageRegister: Phrase(zh: "管理登记册", en: "manage the register")
        }
    }
}
