/// A change that somebody asks for: the only form in which the register is written.
public enum Command: Hashable, Sendable, Codable {
    case registerHousehold(RegisterHousehold)
    case correctHousehold(CorrectHousehold)
    case registerPerson(RegisterPerson)
    case correctPerson(CorrectPerson)
    case logVisit(LogVisit)
    case logScreening(LogScreening)
    case undo(UndoEntry)

    /// What an account must be allowed to do.
    public var permission: Permission {
        switch self {
        case .logVisit, .logScreening: .logServices
        case .registerHousehold, .correctHousehold, .registerPerson, .correctPerson:
            .correctRecords
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
        case .undo: .undo
        }
    }
}

/// A kind of change, as the journal keeps it and people read it.
public enum CommandKind: String, CaseIterable, Codable, Termed {
    case registerHousehold, correctHousehold, registerPerson, correctPerson
    case logVisit, logScreening, undo, importFile, foundRegister

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .registerHousehold: Phrase(zh: "登记家庭", en: "household registered")
        case .correctHousehold: Phrase(zh: "更正家庭", en: "household corrected")
        case .registerPerson: Phrase(zh: "登记人员", en: "person registered")
        case .correctPerson: Phrase(zh: "更正人员", en: "person corrected")
        case .logVisit: Phrase(zh: "登记访视", en: "visit logged")
        case .logScreening: Phrase(zh: "登记筛查", en: "screening logged")
        case .undo: Phrase(zh: "撤销", en: "undone")
        case .importFile: Phrase(zh: "导入文件", en: "file imported")
        case .foundRegister: Phrase(zh: "建立登记册", en: "register founded")
        }
    }
}
