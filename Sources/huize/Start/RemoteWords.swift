import Domain

/// The words for those who come over SSH.
enum RemoteWords {
    static let noCommands = Phrase(
        zh: "这把钥匙只能打开惠泽的画面，不能执行命令或传送文件；什么都没有执行。请不带命令连接：ssh -t 主机。",
        en: "This key opens the screens of Huize and nothing else: no commands, no file transfer. "
            + "Nothing was run. Connect without a command: ssh -t HOST.")

    static let noTerminal = Phrase(
        zh: "这次连接没有终端，画面无法打开。请用 ssh -t 主机。",
        en: "This connection has no terminal, so the screens cannot open. Use ssh -t HOST.")

    static func unknown(_ login: String) -> Phrase {
        Phrase(
            zh: "登记册里没有账号 \(login)，画面没有打开。请找管理员核对您的钥匙。",
            en: "The register has no account \(login), so nothing was opened. Ask the "
                + "administrator to check your key.")
    }

    static func outside(_ folder: String) -> Phrase {
        Phrase(
            zh: "从 SSH 登录时只能用自己文件夹里的文件。只写文件名，如 persons.csv；它在主机的 \(folder)，"
                + "由管理员放入和取出。",
            en: "Over SSH only the files of your own folder can be used. Give the name alone, such "
                + "as persons.csv; it lies in \(folder) on the host, where the administrator "
                + "puts and fetches files.")
    }

    static let needName = Phrase(
        zh: "请写文件名，如 persons.csv。", en: "Give the name of a file, such as persons.csv.")

    static func notAFile(_ name: String) -> Phrase {
        Phrase(
            zh: "\(name) 不是普通文件，没有打开。请换一个文件名。",
            en: "\(name) is no ordinary file and was not opened. Use another name.")
    }

    static func unopened(_ folder: String, _ reason: String, own: String) -> Phrase {
        Phrase(
            zh: "文件夹 \(folder) 打不开（\(reason)）。你的文件在主机的 \(own)，请找管理员。",
            en: "The folder \(folder) cannot be opened (\(reason)). Your files lie in \(own) on "
                + "the host: ask the administrator.")
    }
}
