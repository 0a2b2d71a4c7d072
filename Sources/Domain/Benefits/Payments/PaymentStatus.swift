/// How far a payment 发放 has come.
public enum PaymentStatus: String, CaseIterable, Codable, Termed {
    case due, blocked, batched, sent, paid, returned, recovered, cancelled

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .due: Phrase(zh: "待发", en: "due")
        case .blocked: Phrase(zh: "受阻", en: "blocked")
        case .batched: Phrase(zh: "已入批", en: "batched")
        case .sent: Phrase(zh: "已报送", en: "sent")
        case .paid: Phrase(zh: "已发放", en: "paid")
        case .returned: Phrase(zh: "退回", en: "returned")
        case .recovered: Phrase(zh: "追回", en: "recovered")
        case .cancelled: Phrase(zh: "取消", en: "cancelled")
        }
    }

    /// Whether the family still waits for the money.
    public var isPending: Bool {
        switch self {
        case .due, .blocked, .batched, .sent, .returned: true
        case .paid, .recovered, .cancelled: false
        }
    }

    /// Whether a reason belongs to it.
    public var needsReason: Bool { self == .blocked || self == .returned }
}

/// Why a payment is blocked, or came back.
public enum PaymentReason: String, CaseIterable, Codable, Termed {
    case noAccount, reviewNotDone, postingRunning, personMoved
    case accountWrong, accountClosed, accountFrozen, nameMismatch, idMismatch, died

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .noAccount: Phrase(zh: "没有账户", en: "no account")
        case .reviewNotDone: Phrase(zh: "年审未做", en: "annual review not done")
        case .postingRunning: Phrase(zh: "公示未满", en: "posting still running")
        case .personMoved: Phrase(zh: "人已迁出", en: "person moved")
        case .accountWrong: Phrase(zh: "账号错误", en: "account number wrong")
        case .accountClosed: Phrase(zh: "账户已销", en: "account closed")
        case .accountFrozen: Phrase(zh: "账户冻结", en: "account frozen")
        case .nameMismatch: Phrase(zh: "户名不符", en: "holder's name differs")
        case .idMismatch: Phrase(zh: "证号不符", en: "ID number differs")
        case .died: Phrase(zh: "人已去世", en: "person died")
        }
    }

    /// What the village does about it, in plain words.
    public var advice: Phrase {
        switch self {
        case .noAccount:
            Phrase(zh: "登记一个本人的账户。", en: "Enter an account in the person's own name.")
        case .reviewNotDone:
            Phrase(zh: "见到本人后做年审。", en: "Meet the person and do the annual review.")
        case .postingRunning:
            Phrase(zh: "等公示期满，无需办理。", en: "Wait for the posting to end; nothing to do.")
        case .personMoved:
            Phrase(
                zh: "核实现住地，联系当地办理转接。",
                en: "Find out where they live now and arrange the transfer with that place.")
        case .accountWrong, .accountClosed:
            Phrase(
                zh: "请本人出示存折或卡，更正账号。",
                en: "Ask to see the passbook or card and correct the number.")
        case .accountFrozen:
            Phrase(
                zh: "请本人到银行解冻，或换一个账户。",
                en: "Ask the person to have the bank unfreeze it, or enter another account.")
        case .nameMismatch, .idMismatch:
            Phrase(
                zh: "对照身份证和存折，更正姓名或证号。",
                en: "Compare identity card and passbook and correct name or number.")
        case .died:
            Phrase(
                zh: "核实去世日期；应发到去世当月的部分转给家属。",
                en: "Confirm the date of death; what was due until then goes to the family.")
        }
    }
}
