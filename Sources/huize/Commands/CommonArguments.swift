import ArgumentParser
import Domain

/// What every command takes.
struct CommonArguments: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("登记册文件 / the register's file", valueName: "file"))
    var store: String?

    @Option(
        name: .customLong("as"),
        help: ArgumentHelp("用谁的账号 / whose account", valueName: "login"))
    var login: String?

    @Option(name: .long, help: ArgumentHelp("zh 中文, en English", valueName: "language"))
    var lang: Language?

    @Option(
        name: .long,
        help: ArgumentHelp("当作今天的日期 / the day that counts as today", valueName: "date"))
    var today: Day?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "查看截至某日的登记册，只读 / the register as of a day, read-only", valueName: "date"))
    var asOf: Day?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "按紧急查看的编号打开别处，只读 / another area by an emergency access, read-only",
            valueName: "number"))
    var emergency: Int64?

    /// The same as the screens' options.
    var options: StartOptions {
        StartOptions(
            store: store, login: login, language: lang, today: today, asOf: asOf,
            emergency: emergency.map { EmergencyAccess.ID(rawValue: $0) })
    }
}
