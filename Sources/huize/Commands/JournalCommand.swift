import ArgumentParser
import Domain
import Store

/// Says who did what: `huize journal`.
struct JournalCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "journal",
        abstract: "谁做了什么 / who did what",
        subcommands: [JournalShowCommand.self, JournalVerifyCommand.self])
}
