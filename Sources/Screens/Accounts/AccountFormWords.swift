import Domain

/// The words of the form of an account.
enum AccountFormWords {
    static let add = Phrase(zh: "开设账号", en: "New account")
    static let change = Phrase(zh: "更改账号", en: "Change account")
    static let form = Phrase(zh: "账号表", en: "Form of an account")
    static let loginHint = Phrase(
        zh: "小写字母开头，可有数字和连字符，如 dongying-li；以后不能改",
        en: "Small letters, digits, hyphens, such as dongying-li; it stays for ever")
    static let roleHint = Phrase(
        zh: "打几个字查找，空格键全部列出；各角色的权限见“角色和权限”",
        en: "Type to find it, Space lists all; Roles says what each may do")
    static let areaHint = Phrase(
        zh: "打村名、拼音或区划代码查找，空格键全部列出",
        en: "Type the name, its pinyin or its code; Space lists all")
    static let languageHint = Phrase(
        zh: "不填就随终端", en: "Leave it empty to follow the terminal")
    static let untilHint = Phrase(
        zh: "最后一天，如 2012-06-30；不填就长期有效",
        en: "The last day, such as 2012-06-30; empty for no end")
    static let ownerHint = Phrase(
        zh: "登记册里的本人，可不填：不审自家的申报",
        en: "Who it is in the register, if anybody: they review no case of their own home")
    static let chooseRole = Phrase(zh: "请选择角色。", en: "Choose the role.")
    static let chooseArea = Phrase(
        zh: "请从列表中选择辖区。", en: "Choose the area from the list.")
    static let ownSession = Phrase(
        zh: "这是您自己的账号：改了角色或辖区，保存后要重新进入。",
        en: "This is your own account: with another role or area you have to come in again.")

    static func added(_ login: String) -> Phrase {
        Phrase(
            zh: "已开设账号 \(login)。按 n 登记钥匙。",
            en: "The account \(login) was added. n notes its key.")
    }

    static func changed(_ login: String) -> Phrase {
        Phrase(
            zh: "已更改账号 \(login)。改了角色或辖区的，本人要重新进入。",
            en: "\(login) was changed. With another role or area its owner comes in again.")
    }
}
