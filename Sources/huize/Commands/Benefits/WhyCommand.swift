import ArgumentParser
import Domain

/// Says why a person gets a benefit or not: `huize why`.
struct WhyCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "某人为什么有（没有）某项补助 / why somebody gets a benefit or not",
        discussion: """
            逐条写明是否符合、依据哪份记录、按哪一版规则、金额怎样相加、还缺什么、何时之前补齐。
            人：姓名、拼音、证号片段等，须只找到一人。项目：代号或名称。
            Every condition with the record it was read from, the rule's version, how the
            amount adds up, what is missing and until when it can be handed in.
            The person by name, pinyin, part of the number: it has to be one person.
            The programme by code or name.

            例 / examples:
              huize why 李凤英 奖励扶助
              huize why 410823195003020021 reward-assistance --period 2011
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "人：要找的词或证号 / the person: words or number")
    var person: String

    @Argument(help: "项目：代号或名称 / the programme: code or name")
    var programme: String

    @Option(help: ArgumentHelp("年或月 / year or month", valueName: "period"))
    var period: Period?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        let programme = try self.programme(in: register)
        let period = try self.period(of: programme, register)
        let row = try register.person(person, console)
        let answer = try register.answer { registry throws(RegistryError) in
            let dossier = try registry.dossier(of: row.id)
            return WhyAnswer(
                person: row, programme: programme,
                explanation: programme.explain(dossier, for: period, on: register.today),
                benefitCase: try registry.cases(of: row.id).first {
                    $0.benefitCase.details.programme == programme.code
                        && $0.benefitCase.details.year == period.year
                }?.benefitCase,
                payments: try payments(of: row.id, programme, period, registry))
        }
        if format == .table {
            try console.answer(WhyText(answer, register).text)
        } else {
            try console.answer(WhyListing.make(answer, register), as: format)
        }
    }

    private func programme(in register: OpenRegister) throws(Failure) -> Programme {
        let programmes = register.definitions.programmes
        if let found = register.definitions.programme(programme) { return found }
        // A name as people say it is often a part of the official one.
        let named = programmes.filter {
            $0.term.zh.contains(programme)
                || $0.term.en.lowercased().contains(programme.lowercased())
        }
        guard let found = named.first, named.count == 1 else {
            let known = named.isEmpty ? programmes : named
            throw Failure(.badData, PendingWords.unknown(programme, known.map(\.code)))
        }
        return found
    }

    /// The year or month asked for; else the one in which today lies.
    private func period(
        of programme: Programme, _ register: OpenRegister
    ) throws(Failure) -> Period {
        guard let period else { return Period(.year, containing: register.today) }
        guard period.kind == .year || period.kind == .month && programme.rhythm == .monthly else {
            throw Failure(.usage, WhyWords.otherPeriod(programme))
        }
        return period
    }

    private func payments(
        of person: Person.ID, _ programme: Programme, _ period: Period,
        _ registry: any Registry
    ) throws(RegistryError) -> [EntitlementDetails] {
        var query = PaymentQuery(
            subject: .person(person), statuses: Set(PaymentStatus.allCases))
        query.programme = programme.code
        return try registry.payments(query, .first(limit: 200)).rows.map(\.details)
            .filter { period.contains($0.period) || $0.period.contains(period) }
            .sorted { $0.period < $1.period }
    }
}

/// Everything that answers why.
struct WhyAnswer {
    var person: PersonRow
    var programme: Programme
    var explanation: Explanation
    /// The case of the year.
    var benefitCase: BenefitCase?
    /// What was made for the period, the earliest first.
    var payments: [EntitlementDetails]
}
