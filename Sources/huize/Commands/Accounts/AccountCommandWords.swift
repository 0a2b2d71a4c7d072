import Domain

/// The words of `huize account`.
enum AccountCommandWords {
    static let login = Phrase(zh: "账号", en: "Login")
    static let role = Phrase(zh: "角色", en: "Role")
    static let area = Phrase(zh: "辖区", en: "Area")
    static let until = Phrase(zh: "有效期至", en: "Until")
    static let keys = Phrase(zh: "钥匙", en: "Keys")
    static let lastEntry = Phrase(zh: "最近使用", en: "Last change")
    static let field = Phrase(zh: "栏目", en: "Field")
    static let permission = Phrase(zh: "权限", en: "Permission")
    static let command = Phrase(zh: "操作", en: "Command")
    static let count = Phrase(zh: "数量", en: "Count")
    static let inHand = Phrase(zh: "手头的事", en: "In hand")
    static let keysSet = Phrase(
        zh: "钥匙已登记。请重新写出 authorized_keys：huize account ssh-keys。",
        en: "The key is noted. Write authorized_keys anew: huize account ssh-keys.")
    static let keyGone = Phrase(
        zh: "钥匙已移除。请马上重新写出 authorized_keys：huize account ssh-keys。",
        en: "The key is removed. Write authorized_keys anew at once: huize account ssh-keys.")

    static func unknown(_ login: String) -> Phrase {
        Phrase(
            zh: "您的辖区内没有账号 \(login)。可用 huize account list 查看。",
            en: "There is no account \(login) in your area. huize account list shows them.")
    }

    static func added(_ login: String) -> Phrase {
        Phrase(zh: "已开设账号 \(login)。", en: "The account \(login) was added.")
    }

    static func changed(_ login: String) -> Phrase {
        Phrase(
            zh: "已更改账号 \(login)。改了角色或辖区的，本人要重新进入。",
            en: "The account \(login) was changed. With another role or area its owner has to "
                + "come in again.")
    }

    static func closed(_ login: String) -> Phrase {
        Phrase(
            zh: "已停用账号 \(login)，正开着的屏幕也不能再用。",
            en: "The account \(login) is closed, for screens that are open, too.")
    }

    static func opened(_ login: String) -> Phrase {
        Phrase(zh: "已恢复账号 \(login)。", en: "The account \(login) is open again.")
    }

    static func handedOver(_ from: Account, _ to: Account) -> Phrase {
        Phrase(
            zh: "\(from.name) 已交接给 \(to.name)：草稿已转交，账号 \(from.login) 已停用。",
            en: "\(from.name) handed over to \(to.name): forms moved, account \(from.login) "
                + "closed.")
    }

    static func leftOut(_ login: String) -> Phrase {
        Phrase(
            zh: "账号 \(login) 有一把钥匙不能写进 authorized_keys，已略过。请移除后重新登记。",
            en: "A key of \(login) cannot be written into authorized_keys and was left out. "
                + "Remove it and add it again.")
    }

    static func whichKey(_ found: Int) -> Phrase {
        found == 0
            ? Phrase(
                zh: "这个账号没有这把钥匙。可用 huize account show 查看指纹。",
                en: "The account has no such key. huize account show lists the fingerprints.")
            : Phrase(
                zh: "有 \(found) 把钥匙是这个备注。请改写指纹。",
                en: "\(found) keys have this comment. Give the fingerprint.")
    }

    /// The keys of lines of `.pub` files.
    static func keys(_ lines: [String]) throws(Failure) -> [AccessKey] {
        var keys: [AccessKey] = []
        for line in lines {
            do throws(AccessKeyError) {
                keys.append(try AccessKey(line: line))
            } catch {
                throw Failure(.badData, error.sentence)
            }
        }
        return keys
    }
}
