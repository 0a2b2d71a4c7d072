import ArgumentParser
import Domain

/// Works on cases: `huize case`.
struct CaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case",
        abstract: "办理申报 / work on cases",
        subcommands: [
            CaseShowCommand.self, CaseOpenCommand.self, CasePaperCommand.self,
            CaseSubmitCommand.self, CaseMandateCommand.self, CaseApproveCommand.self,
            CaseReturnCommand.self, CaseRefuseCommand.self, CaseWithdrawCommand.self,
            CaseFileCommand.self, CaseReleaseCommand.self, CaseReopenCommand.self,
            CaseEndCommand.self, CaseArchiveCommand.self, CaseSayCommand.self,
        ])
}

/// Shows one case: `huize case show`.
struct CaseShowCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "一份申报的全部情况 / everything about one case",
        discussion: """
            例 / example:
              huize case show 123
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "申报编号 / the number of the case")
    var id: Int64

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = BenefitCase.ID(rawValue: id)
        let file = try register.answer { registry throws(RegistryError) in
            try registry.benefitCase(id, on: register.today)
        }
        let messages = try register.answer { registry throws(RegistryError) in
            try registry.messages(about: id)
        }
        try Console(language: register.language)
            .answer(CaseListing.make(file, saying: messages, register), as: format)
    }
}

/// Opens a case: `huize case open`.
struct CaseOpenCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "登记一份申报 / open a case",
        discussion: """
            例 / example:
              huize case open 1204 reward-assistance --year 2012
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "人员编号 / the person's number")
    var person: Int64

    @Argument(help: "项目 / the programme's code")
    var programme: String

    @Option(help: "年度，默认今年 / the year, this one by default")
    var year: Int?

    @Option(
        help: ArgumentHelp(
            "按件核定的金额，元 / the case's own amount in yuan", valueName: "yuan"))
    var amount: String?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let own = amount.flatMap { Money(plain: $0) }
        if let amount, own == nil {
            throw Failure(.usage, CaseCommandWords.noAmount(amount))
        }
        let receipt = try register.commit(
            .openCase(
                OpenCase(
                    person: Person.ID(rawValue: person), programme: programme,
                    year: year ?? register.today.year, ownAmount: own)))
        guard case .benefitCase(let id)? = receipt.records.first else { return }
        Console(language: register.language).say(CaseCommandWords.opened(id))
    }
}

/// Notes a paper: `huize case paper`.
struct CasePaperCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "paper", abstract: "登记出示的材料 / note a paper that was shown",
        discussion: """
            例 / example:
              huize case paper 1204 birth-declaration --day 2011-11-20
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "人员编号 / the person's number")
    var person: Int64

    @Argument(help: "材料种类 / the kind of paper")
    var kind: String

    @Option(help: ArgumentHelp("出示的日期，默认今天 / when it was shown", valueName: "date"))
    var day: Day?

    @Option(help: "证号或说明 / a number on it, or a word")
    var note: String?

    @ArgumentParser.Flag(help: "核对后与所述不符 / compared, and it says the opposite")
    var refuted = false

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        guard let paper = register.definitions.paperKind(kind) else {
            throw Failure(
                .badData,
                CaseCommandWords.noKind(kind, register.definitions.paperKinds.map(\.code)))
        }
        _ = try register.commit(
            .recordPaper(
                RecordPaper(
                    details: PaperDetails(
                        person: Person.ID(rawValue: person), kind: kind,
                        shownOn: day ?? register.today, isConfirmed: !refuted, note: note))))
        Console(language: register.language).say(CaseCommandWords.noted(paper.term))
    }
}
