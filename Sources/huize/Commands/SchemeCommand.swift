import ArgumentParser
import Domain
import Exchange
import Glibc
import Schemes

/// Shows and checks what a county may define for itself: `huize scheme`.
struct SchemeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scheme",
        abstract: "项目、筛查等定义文件 / definition files: programmes, screenings and others",
        subcommands: [
            SchemeListCommand.self, SchemeShowCommand.self, SchemeCheckCommand.self,
        ])
}

/// Lists the definition files and where each is taken from: `huize scheme list`.
struct SchemeListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "列出定义文件 / list the definition files")

    @OptionGroup var common: CommonArguments

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let store = common.store ?? surroundings.defaultStore()
        let folder = OpenRegister.definitionsFolder(of: store, surroundings)
        let listing = SchemeListing.make(console.language) { file in
            let own = folder.map { "\($0)/\(file.name)" }
            return own.flatMap { access($0, F_OK) == 0 ? $0 : nil }
        }
        try console.answer(listing, as: format)
    }
}

/// Prints a shipped definition file: `huize scheme show`.
struct SchemeShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "打印随程序的定义文件，供县里修改 / print a shipped definition file to copy and change",
        discussion: """
            例 / example:
              huize scheme show programmes > definitions/programmes.toml
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "文件名，.toml 可省 / its name, .toml may be left out")
    var name: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let file: ShippedFile
        do {
            file = try ShippedFile.named(name)
        } catch {
            throw Failure(error)
        }
        try console.answer(String(decoding: file.bytes, as: UTF8.self))
    }
}

/// Checks a county's definition files: `huize scheme check`.
struct SchemeCheckCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "检查定义文件 / check definition files",
        discussion: """
            一起给出的文件互相参照，其余按随程序的；有错时退出码为 65。
            Files given together refer to each other, and to those shipped for the rest.
            The status is 65 if one has a mistake.

            例 / example:
              huize scheme check definitions/*.toml
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: ArgumentHelp("定义文件 / definition files", valueName: "file"))
    var files: [String]

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        var failures: [Failure] = []
        for file in files {
            do {
                let entries = try Schemes.check(file, with: files)
                console.say(SchemeWords.sound(file, entries))
            } catch {
                var failure = Failure(error)
                if case .unreadable = error.problem {
                    failure = Failure(.noInput, error.sentence)
                }
                // Two files that refer to each other meet the same mistake.
                if !failures.contains(failure) { failures.append(failure) }
            }
        }
        guard let last = failures.last else { return }
        for failure in failures.dropLast() { console.say(failure.sentence) }
        throw last
    }
}
