import ArgumentParser
import Domain

/// What every command takes that moves cases.
struct CaseMoveArguments: ParsableArguments {
    @Argument(help: "申报编号 / numbers of cases")
    var ids: [Int64] = []

    @ArgumentParser.Flag(
        help: "所有可办的；可用下列条件限定 / all that can be moved so, within the options below")
    var all = false

    @OptionGroup var filter: CaseFilter

    @Option(help: ArgumentHelp("常用语 / the usual phrase", valueName: "code"))
    var phrase: String?

    @Option(help: ArgumentHelp("原因，告知本人 / the reason that the family is told", valueName: "text"))
    var reason: String?

    func validate() throws {
        guard all != !ids.isEmpty else {
            throw ValidationError("请给编号，或 --all / give numbers, or --all")
        }
    }
}

/// A command that moves cases by one action.
protocol CaseMoveCommand: RegisterCommand {
    /// What is done.
    static var action: CaseAction { get }
    /// Which cases, and why.
    var move: CaseMoveArguments { get }
    /// The last day of entitlement, where cases are ended.
    var day: Day? { get }
}

extension CaseMoveCommand {
    /// Only ending a case has a day.
    var day: Day? { nil }

    static func named(_ name: String, _ en: String) -> CommandConfiguration {
        CommandConfiguration(commandName: name, abstract: "\(action.term.zh) / \(en)")
    }

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        if Self.action.isReview && move.filter.level == nil {
            throw Failure(.usage, CaseCommandWords.whichLevel)
        }
        // Who may never do it is not told to come back when a colleague is done.
        if let permission = move.filter.level?.reviewPermission, Self.action.isReview {
            try register.require(permission)
        }
        let ids = try cases(of: register)
        let desk = CaseDesk(register: register)
        try desk.move(
            MoveCases(
                cases: ids, action: Self.action, level: move.filter.level, phrase: move.phrase,
                reason: move.reason, day: day), surroundings)
    }

    private func cases(of register: OpenRegister) throws(Failure) -> [BenefitCase.ID] {
        guard move.all else { return move.ids.map { BenefitCase.ID(rawValue: $0) } }
        let states = CaseTable.moves.filter {
            $0.action == Self.action && ($0.level == nil || $0.level == move.filter.level)
        }.map(\.from)
        var query = try move.filter.query(Set(states), of: register)
        if !Self.action.isReview { query.level = nil }
        return try register.answer { registry throws(RegistryError) in
            try registry.caseKeys(query)
        }
    }
}

/// The command `huize case submit`.
struct CaseSubmitCommand: CaseMoveCommand {
    static let action = CaseAction.submit
    static let configuration: CommandConfiguration = named("submit", "hand cases in")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}

/// The command `huize case approve`.
struct CaseApproveCommand: CaseMoveCommand {
    static let action = CaseAction.approve
    static let configuration: CommandConfiguration = named("approve", "approve cases at a --level")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}

/// The command `huize case return`.
struct CaseReturnCommand: CaseMoveCommand {
    static let action = CaseAction.returnForCorrection
    static let configuration: CommandConfiguration = named(
        "return", "return cases for correction at a --level")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}

/// The command `huize case refuse`.
struct CaseRefuseCommand: CaseMoveCommand {
    static let action = CaseAction.refuse
    static let configuration: CommandConfiguration = named(
        "refuse", "find persons not entitled at a --level")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}

/// The command `huize case withdraw`.
struct CaseWithdrawCommand: CaseMoveCommand {
    static let action = CaseAction.withdraw
    static let configuration: CommandConfiguration = named("withdraw", "withdraw cases")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}

/// The command `huize case file`.
struct CaseFileCommand: CaseMoveCommand {
    static let action = CaseAction.file
    static let configuration: CommandConfiguration = named("file", "file reviewed cases")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}

/// The command `huize case release`.
struct CaseReleaseCommand: CaseMoveCommand {
    static let action = CaseAction.release
    static let configuration: CommandConfiguration = named(
        "release", "release filed cases for payment")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}

/// The command `huize case reopen`.
struct CaseReopenCommand: CaseMoveCommand {
    static let action = CaseAction.reopen
    static let configuration: CommandConfiguration = named(
        "reopen", "reopen refused or withdrawn cases")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}

/// The command `huize case end`.
struct CaseEndCommand: CaseMoveCommand {
    static let action = CaseAction.end
    static let configuration: CommandConfiguration = named("end", "end cases on a --day")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
    @Option(help: ArgumentHelp("享受资格的最后一天 / the last day of entitlement", valueName: "date"))
    var day: Day?
}

/// The command `huize case archive`.
struct CaseArchiveCommand: CaseMoveCommand {
    static let action = CaseAction.archive
    static let configuration: CommandConfiguration = named("archive", "archive closed cases")
    @OptionGroup var common: CommonArguments
    @OptionGroup var move: CaseMoveArguments
}
