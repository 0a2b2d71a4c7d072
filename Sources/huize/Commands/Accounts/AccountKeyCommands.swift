import ArgumentParser
import Domain
import Glibc
import Store

/// Writes the lines of `authorized_keys`: `huize account ssh-keys`.
struct AccountKeysCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "ssh-keys",
        abstract: "写出 authorized_keys 的各行 / write the lines of authorized_keys",
        discussion: """
            每把钥匙一行，只能打开惠泽。所有账号都写出，不问用谁的账号；停用的也写，来的人会看到已停用。
            写了 --store 的，行里也带上它。
            One line a key, which opens Huize and nothing else. All accounts are written, whoever
            asks; closed ones too: who comes is told so. With --store the lines name that register.

            例 / example:
              huize account ssh-keys --program /usr/local/bin/huize > authorized_keys.new &&
                test -s authorized_keys.new && mv authorized_keys.new authorized_keys
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("服务器上的程序 / the program on the server", valueName: "path"))
    var program = "huize"

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        // Asked of the file and not of an account: whoever has the file writes everybody's keys,
        // whichever accounts are open, and no key gets lost because somebody left.
        let keyed: [(account: Account, keys: [AccessKey])]
        let file = try OpenRegister.openFile(common.options, surroundings)
        do throws(RegistryError) {
            keyed = try file.keyedAccounts()
        } catch {
            throw Failure(error)
        }
        let store = try common.store.map { path throws(Failure) in try Self.whole(path) }
        let lines = AuthorizedKeys(program: program, store: store)
        var text = ""
        for (account, keys) in keyed {
            for key in keys {
                if let line = lines.line(for: account, key) {
                    text += line + "\n"
                } else {
                    console.say(AccountCommandWords.leftOut(account.login))
                }
            }
        }
        try console.answer(text)
    }

    /// The path from the root: the server starts elsewhere.
    private static func whole(_ path: String) throws(Failure) -> String {
        guard let found = realpath(path, nil) else {
            throw Failure(.noInput, StartWords.noRegister(path))
        }
        defer { free(found) }
        return String(cString: found)
    }
}

/// Lets an account's owner in by another key: `huize account add-key`.
struct AccountAddKeyCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add-key",
        abstract: "加一把钥匙 / let somebody in by another key",
        discussion: """
            例 / example:
              huize account add-key dongying-li "$(cat li.pub)"
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "账号 / login")
    var account: String

    @Argument(help: "公钥，.pub 文件的一行 / the line of a .pub file")
    var key: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = try register.account(account).id
        let keys = try AccountCommandWords.keys([key])
        try register.commit(
            .setAccountKeys(SetAccountKeys(account: id, added: keys, removed: [])))
        Console(language: register.language).say(AccountCommandWords.keysSet)
    }
}

/// Lets nobody in by a key any more: `huize account remove-key`.
struct AccountRemoveKeyCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove-key",
        abstract: "移除一把钥匙 / let nobody in by a key any more",
        discussion: """
            钥匙写成指纹、公钥的一行或备注。Name the key by its fingerprint, line or comment.

            例 / example:
              huize account remove-key dongying-li li@dongying
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "账号 / login")
    var account: String

    @Argument(help: "指纹、公钥或备注 / fingerprint, line or comment")
    var key: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = try register.account(account).id
        let file = try register.answer { registry throws(RegistryError) in
            try registry.accountFile(id)
        }
        let named = (try? AccessKey(line: key))?.body
        let found = file.keys.filter {
            $0.fingerprint == key || $0.body == named || $0.comment == key
        }
        guard found.count == 1 else {
            throw Failure(.badData, AccountCommandWords.whichKey(found.count))
        }
        try register.commit(
            .setAccountKeys(SetAccountKeys(account: id, added: [], removed: found)))
        Console(language: register.language).say(AccountCommandWords.keyGone)
    }
}
