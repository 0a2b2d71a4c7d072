import Domain

/// The words of accounts, their keys and their roles.
enum AccountWords {
    static let title = Phrase(zh: "账号", en: "Accounts")
    static let account = Phrase(zh: "账号", en: "Account")
    static let file = Phrase(zh: "账号档案", en: "File of an account")
    static let step = Phrase(
        zh: "停用、恢复账号，移除钥匙", en: "Closing or opening an account, removing a key")
    static let login = Phrase(zh: "账号", en: "Login")
    static let name = Phrase(zh: "姓名", en: "Name")
    static let role = Phrase(zh: "角色", en: "Role")
    static let area = Phrase(zh: "辖区", en: "Area")
    static let state = Phrase(zh: "状态", en: "State")
    static let keys = Phrase(zh: "钥匙", en: "Keys")
    static let lastEntry = Phrase(zh: "最近操作", en: "Last entry")
    static let until = Phrase(zh: "有效期至", en: "Until")
    static let language = Phrase(zh: "语言", en: "Language")
    static let owner = Phrase(zh: "本人档案", en: "Own file")
    static let inHand = Phrase(zh: "手头的事", en: "In hand")
    static let noEnd = Phrase(zh: "长期", en: "no end")
    static let languageOfTerminal = Phrase(zh: "随终端", en: "as the terminal")
    static let never = Phrase(zh: "还没有", en: "never")
    static let all = Phrase(zh: "全部账号", en: "All accounts")
    static let onlyOpen = Phrase(zh: "可用的", en: "Open ones")
    static let onlyClosed = Phrase(zh: "停用和过期的", en: "Closed and ended ones")

    static let add = Phrase(zh: "开设", en: "new")
    static let addHelp = Phrase(zh: "开设一个账号", en: "add an account")
    static let change = Phrase(zh: "更改", en: "change")
    static let changeHelp = Phrase(
        zh: "更改账号：姓名、角色、辖区、期限", en: "change the account: name, role, area, last day")
    static let filter = Phrase(zh: "筛选", en: "filter")
    static let filterHelp = Phrase(
        zh: "轮换：全部、可用的、停用的、各角色", en: "all, open, closed, each role in turn")
    static let filterBackHelp = Phrase(zh: "往回轮换", en: "the filter before")
    static let main = Phrase(zh: "资料和钥匙", en: "Account and keys")
    static let turn = Phrase(zh: "变更", en: "changes")
    static let turnHelp = Phrase(zh: "资料和钥匙，或变更", en: "the account and its keys, or its changes")
    static let openHelp = Phrase(zh: "打开选中的一条变更", en: "open the selected change")
    static let openFromHistory = Phrase(
        zh: "先按 Tab 看变更，再打开一条。", en: "Tab shows the changes; open one there.")
    static let noHistory = Phrase(
        zh: "建册时就有的账号，还没有改动过。",
        en: "It came with the register and was never changed.")
    static let noOwner = Phrase(
        zh: "没有写明是登记册里的哪个人。", en: "It does not say who of the register this is.")

    static let fingerprint = Phrase(zh: "指纹", en: "Fingerprint")
    static let kind = Phrase(zh: "种类", en: "Kind")
    static let comment = Phrase(zh: "钥匙", en: "Key")
    static let noKeys = Phrase(
        zh: "还没有钥匙，不能从别的机器进来。", en: "There is no key yet: nobody comes in from elsewhere.")
    static let keysFirst = Phrase(
        zh: "先按 Tab 回到钥匙，再选一把。", en: "Tab goes back to the keys; choose one there.")
    static let addKey = Phrase(zh: "加钥匙", en: "add key")
    static let addKeyHelp = Phrase(
        zh: "加一把钥匙：粘贴公钥的一行", en: "let the owner in by another key: paste its line")
    static let addKeyTitle = Phrase(zh: "加一把钥匙", en: "Another key")
    static let pasteHint = Phrase(
        zh: "粘贴 .pub 文件的一行（公钥），按 Enter 登记；指纹可与本人核对。",
        en: "Paste the line of the .pub file (the public key), then Enter; compare the "
            + "fingerprint with its owner.")
    static let keyAdded = Phrase(
        zh: "钥匙已登记。用钥匙文件的，请在主机上重新写出。",
        en: "Noted. If sshd reads a file of keys, write it anew.")
    static let removeKey = Phrase(zh: "移除钥匙", en: "remove key")
    static let removeKeyHelp = Phrase(
        zh: "移除选中的钥匙（先询问）", en: "let nobody in by the selected key any more (asks)")
    static let ownKey = Phrase(
        zh: "这是您自己的钥匙：您也许就是用它进来的。",
        en: "This is your own key: perhaps you came in by it.")
    static let writeKeys = Phrase(
        zh: "主机上写出钥匙文件的命令：huize account ssh-keys",
        en: "Keys for sshd, on the host: huize account ssh-keys")

    static let close = Phrase(zh: "停用/恢复", en: "close/open")
    static let closeHelp = Phrase(
        zh: "停用账号，或恢复停用的，要写原因", en: "close the account, or open a closed one, with a reason")
    static let reason = Phrase(zh: "原因", en: "Reason")
    static let confirm = Phrase(zh: "确定", en: "do it")
    static let confirmHelp = Phrase(zh: "确定这一步", en: "do it")
    static let leave = Phrase(zh: "不改了", en: "leave it")
    static let stepKeys = Phrase(zh: "Enter 确定    Esc 不改了", en: "Enter do it    Esc leave it")

    static let handOver = Phrase(zh: "交接", en: "hand over")
    static let handOverHelp = Phrase(
        zh: "交接给角色和辖区相同的另一个账号", en: "hand over to another account of this role and area")
    static let handOverTitle = Phrase(zh: "交接", en: "Hand over")
    static let choose = Phrase(zh: "交给", en: "hand over")
    static let chooseHelp = Phrase(
        zh: "交给选中的人：先看手头的事，写原因",
        en: "hand over to the selected one: shows what is in hand, asks why")
    static let noSuccessor = Phrase(
        zh: "没有角色和辖区都相同的可用账号。请先开设，或更改接手人的账号。",
        en: "No open account has the same role and the same area. Add one first, or change the "
            + "successor's.")
    static let handOverMeaning = Phrase(
        zh: "未完成的表单转给接手的人，原账号停用；辖区内的事照旧。",
        en: "The unfinished forms go to the successor and the account is closed. The work of the "
            + "area stays where it is.")

    static func title(of step: AccountStepDialog.Step) -> Phrase {
        switch step {
        case .close: Phrase(zh: "停用账号", en: "Close the account")
        case .open: Phrase(zh: "恢复账号", en: "Open the account again")
        case .removeKey: Phrase(zh: "移除钥匙", en: "Remove the key")
        }
    }

    static func meaning(of step: AccountStepDialog.Step) -> Phrase {
        switch step {
        case .close:
            Phrase(
                zh: "马上生效：正开着的屏幕也不能再用。草稿都留着，做过的仍在其名下。",
                en: "This counts at once, for screens that are open, too. Drafts are kept, and "
                    + "what was done stays under the name.")
        case .open: Phrase(zh: "原来的钥匙又能进来。", en: "The keys it has let the owner in again.")
        case .removeKey:
            Phrase(
                zh: "用这把钥匙再也进不来。用钥匙文件的，请马上在主机上重新写出。",
                en: "Nobody comes in by this key any more. Where sshd reads a file, write it anew "
                    + "on the host at once.")
        }
    }

    static func done(_ step: AccountStepDialog.Step, _ login: String) -> Phrase {
        switch step {
        case .close: Phrase(zh: "已停用账号 \(login)。", en: "The account \(login) is closed.")
        case .open: Phrase(zh: "已恢复账号 \(login)。", en: "The account \(login) is open again.")
        case .removeKey:
            Phrase(
                zh: "钥匙已移除。用钥匙文件的，请马上在主机上重新写出。",
                en: "Gone. If sshd reads a file of keys, write it anew now.")
        }
    }

    static func handedOver(_ from: Account, _ to: Account) -> Phrase {
        Phrase(
            zh: "\(from.name) 已交接给 \(to.name)，账号 \(from.login) 已停用。",
            en: "\(from.name) handed over to \(to.name); \(from.login) is closed.")
    }
}
