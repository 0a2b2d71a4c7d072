import ArgumentParser

/// What the register does about benefits as a whole: `huize benefits`.
struct BenefitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benefits",
        abstract: "核算补助 / work out what families are owed",
        subcommands: [RunCommand.self])
}
