import ArgumentParser
import Domain

/// The command line as a whole.
struct HuizeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "huize",
        abstract: "惠泽：村级家庭服务档案 / Huize: case files for families in the village",
        usage: """
            huize [--store FILE] [--as LOGIN] [--lang zh|en] [--ascii] [--today DATE]
                  [--as-of DATE] [--emergency NUMBER]
            huize COMMAND …
            """,
        discussion: """
            不带命令时打开屏幕；不在终端上时，以文字列出今天的情况。
            Without a command the screens open; without a terminal today's summary is given as text.

            登记册 / the register: --store, $HUIZE_STORE, $XDG_DATA_HOME/huize/register.huize.
            退出码 / exit status:
              0 完成 done, 64 用法 usage, 65 数据 data, 66 无此文件 no such file,
              69 中断或无终端 stopped or no terminal, 73 不能建 cannot make, 74 不能写 cannot write,
              75 正忙 busy, 77 无权限 not allowed.
            """,
        subcommands: [
            NewCommand.self, DemoCommand.self, ImportCommand.self, ExportCommand.self,
            FindCommand.self, WhyCommand.self, ForecastCommand.self, DueCommand.self,
            PendingCommand.self, QueueCommand.self,
            CompareCommand.self, AnnounceCommand.self, CaseCommand.self, BenefitsCommand.self,
            BatchCommand.self, PayCommand.self,
            RecoveryCommand.self, ArrearsCommand.self, ReportCommand.self, CheckCommand.self,
            BackupCommand.self, RestoreCommand.self, StatusCommand.self,
            PostingCommand.self, PosterCommand.self, ReviewCommand.self, GrievanceCommand.self,
            RevealCommand.self, LooksCommand.self, EmergencyCommand.self,
            AccountCommand.self, JournalCommand.self, SchemeCommand.self, KeysCommand.self,
            CompletionsCommand.self,
        ])

    @OptionGroup var common: CommonArguments

    @ArgumentParser.Flag(help: "只用 ASCII 画线 / draw with ASCII only")
    var ascii = false

    func run() throws {
        var options = common.options
        options.isASCII = ascii
        throw ExitCode(Huize.start(options).rawValue)
    }
}

extension HuizeCommand {
    /// Does what the command line asks for, and ends the program.
    static func carryOut(_ arguments: [String]) -> Never {
        do {
            var command = try parseAsRoot(arguments)
            try command.run()
            exit()
        } catch {
            guard let sentence = dayMistake(in: message(for: error)) else {
                exit(withError: error)
            }
            Console(language: language(of: arguments)).say(sentence)
            exit(withError: ExitCode(ExitStatus.usage.rawValue))
        }
    }

    /// What is wrong with a day, if that is what the parser of commands complains of: its own
    /// words are English and say nothing of how a day is written.
    private static func dayMistake(in message: String) -> Phrase? {
        let complaint = /The value '(.*)' is invalid for '(--[a-z-]+) <date>'/
        guard let match = message.firstMatch(of: complaint) else { return nil }
        do throws(DayError) {
            _ = try Day.parse(String(match.1))
            return nil
        } catch {
            return StartWords.unreadable(String(match.2), error.sentence)
        }
    }

    /// The language that a command line asks for, although not all of it can be read.
    private static func language(of arguments: [String]) -> Language {
        let named = zip(arguments, arguments.dropFirst()).first { $0.0 == "--lang" }?.1
        let joined = arguments.first { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        return (named ?? joined.map(String.init)).flatMap { Language(rawValue: $0) }
            ?? Surroundings.found().terminalLanguage()
    }
}
