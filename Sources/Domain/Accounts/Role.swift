/// What an account may do; one table says it for all of Huize.
public enum Role: String, CaseIterable, Codable, Termed {
    case villageManager, townshipTechnician, townshipSupervisor, countySupervisor
    case administrator, auditor

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .villageManager: Phrase(zh: "村级管理员", en: "village manager")
        case .townshipTechnician: Phrase(zh: "乡镇技术员", en: "township technician")
        case .townshipSupervisor: Phrase(zh: "乡镇审核员", en: "township supervisor")
        case .countySupervisor: Phrase(zh: "县级审核员", en: "county supervisor")
        case .administrator: Phrase(zh: "管理员", en: "administrator")
        case .auditor: Phrase(zh: "审计员", en: "auditor")
        }
    }

    /// What accounts of this role may do.
    public var permissions: Set<Permission> {
        switch self {
        case .villageManager: [.read, .logServices, .correctRecords, .importFiles, .exportFiles]
        case .townshipTechnician: [.read, .logServices, .importFiles, .exportFiles]
        case .townshipSupervisor: [.read, .correctRecords, .exportFiles, .undoOthers]
        case .countySupervisor: [.read, .exportFiles, .undoOthers]
        case .administrator: Set(Permission.allCases)
        case .auditor: [.read]
        }
    }
}

/// One thing that a role may allow.
public enum Permission: String, CaseIterable, Codable, Termed {
    case read, logServices, correctRecords, importFiles, exportFiles, undoOthers, manageRegister

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .read: Phrase(zh: "查看", en: "look")
        case .logServices: Phrase(zh: "登记服务", en: "log services")
        case .correctRecords: Phrase(zh: "登记和更正档案", en: "register and correct records")
        case .importFiles: Phrase(zh: "导入", en: "import")
        case .exportFiles: Phrase(zh: "导出", en: "export")
        case .undoOthers: Phrase(zh: "撤销他人的操作", en: "undo what others did")
        case .manageRegister: Phrase(zh: "管理登记册", en: "manage the register")
        }
    }
}
