extension RegistryError {
    /// What happened and what to do, in one or two sentences.
    public var sentence: Phrase {
        switch self {
        case .notFound:
            Phrase(
                zh: "您的辖区内没有这条记录。请返回列表重新查找。",
                en: "There is no such record in your area. Go back and search again.")
        case .notAllowed(let permission):
            Phrase(
                zh: "您的角色不能“\(permission.term.zh)”。请找有此权限的同事。",
                en: "Your role may not \(permission.term.en). Ask a colleague who may.")
        case .accountClosed, .accountEnded, .accountChanged: accountSentence
        case .rejected(let problems):
            problems.first?.sentence
                ?? Phrase(zh: "有栏目需要更正。", en: "Some fields need correcting.")
        case .changedMeanwhile:
            Phrase(
                zh: "您打开之后，别人改过同样的栏目。两个值都列出了，请选定后再保存。",
                en: "Somebody changed the same fields since you opened this. Both values are "
                    + "shown: choose, then save again.")
        case .identityTaken(let person):
            Phrase(
                zh: "这个身份证号已登记给\(person.name)。请打开那份档案核对。",
                en: "This identity number already belongs to \(person.name). Open that file "
                    + "and compare.")
        case .possibleDuplicates(let persons):
            Phrase(
                zh: "可能已经登记过（\(persons.count) 人相似）。请核对；确实不是同一人再保存。",
                en: "\(persons.count) similar person(s) are already here. Compare, and save "
                    + "again if it is somebody else.")
        case .submissionReused:
            Phrase(
                zh: "这张表已经用别的内容提交过。请重新打开表单。",
                en: "This form was already submitted with other contents. Open a new form.")
        case .cannotUndo(let why): why
        case .busy, .readOnly, .diskFull, .damaged, .altered, .unusable, .failed:
            fileSentence
        }
    }

    private var accountSentence: Phrase {
        switch self {
        case .accountClosed:
            Phrase(
                zh: "您的账号已停用，没有写入任何内容；草稿没有丢，移交了的在接手人那里。请退出，并联系管理员。",
                en: "Your account was closed and nothing was written; drafts are kept, by whoever "
                    + "took over if they were handed over. Leave, and ask your administrator.")
        case .accountEnded(let day):
            Phrase(
                zh: "您的账号有效期到 \(day) 为止，已经过了；草稿都留着。请退出，并请管理员延长。",
                en: "Your account ended with \(day); drafts are kept. Leave, and ask your "
                    + "administrator to prolong it.")
        default:
            Phrase(
                zh: "您的角色或辖区刚刚改过，没有写入任何内容；草稿都留着。请退出后重新进入。",
                en: "Your role or area was just changed and nothing was written; drafts are kept. "
                    + "Leave and come in again.")
        }
    }

    private var fileSentence: Phrase {
        switch self {
        case .busy:
            Phrase(
                zh: "别人正在写入登记册。您的内容已留在草稿里，稍候再保存一次。",
                en: "Somebody else is writing to the register. Your entries are kept as a "
                    + "draft: save again in a moment.")
        case .readOnly:
            Phrase(
                zh: "登记册文件是只读的。请检查文件和文件夹的写权限。",
                en: "The register file is read-only. Check that you may write the file and "
                    + "its folder.")
        case .diskFull:
            Phrase(
                zh: "磁盘已满，没有写入任何内容。请腾出空间后再保存。",
                en: "The disk is full and nothing was written. Free some space, then save again.")
        case .damaged(let detail):
            Phrase(
                zh: "登记册文件已损坏（\(detail)）。请用 huize restore 恢复最近的备份。",
                en: "The register file is damaged (\(detail)). Restore the last backup with "
                    + "huize restore.")
        case .altered(let why), .unusable(let why): why
        case .failed(let detail):
            Phrase(
                zh: "操作没有完成（\(detail)）。没有写入任何内容，请再试一次。",
                en: "This was not done (\(detail)). Nothing was written: try again.")
        default: Phrase(zh: "", en: "")
        }
    }
}
