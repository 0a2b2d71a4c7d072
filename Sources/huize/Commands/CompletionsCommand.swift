import ArgumentParser
import Domain

/// Teaches a shell the commands: `huize completions`.
struct CompletionsCommand: RegisterCommand {
    /// A shell that can be taught.
    enum Shell: String, CaseIterable, ExpressibleByArgument {
        case bash, zsh, fish
    }

    static let configuration = CommandConfiguration(
        commandName: "completions",
        abstract: "命令补全 / shell completion",
        discussion: """
            例 / example:
              huize completions bash > ~/.local/share/bash-completion/completions/huize
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "bash, zsh, fish")
    var shell: Shell

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let shell = CompletionShell(rawValue: shell.rawValue) ?? .bash
        try console.answer(HuizeCommand.completionScript(for: shell) + "\n")
    }
}
