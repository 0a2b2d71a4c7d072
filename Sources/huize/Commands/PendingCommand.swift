import ArgumentParser
import Domain

/// Lists payments that families wait for: `huize pending`.
struct PendingCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "pending",
        abstract: "待发的补助 / payments that families wait for",
        discussion: """
            例 / examples:
              huize pending
              huize pending --by village --format csv
              huize pending --programme reward-assistance --area 990108104202
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: ArgumentHelp("只要这个项目 / only this programme", valueName: "code"))
    var programme: String?

    @Option(help: "合计方式 / sums by programme, person, household or village")
    var by: PaymentGrouping?

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let console = Console(language: register.language)
        var query = PaymentQuery(subject: .area(try register.reach(area)))
        if let programme {
            guard register.definitions.programme(programme) != nil else {
                throw Failure(
                    .badData,
                    PendingWords.unknown(programme, register.definitions.programmes.map(\.code)))
            }
            query.programme = programme
        }
        if let by {
            query.order = by
            let totals = try totals(query, by, register)
            try console.answer(PaymentListing.make(totals, register), as: format)
        } else {
            let rows = try EveryPage.rows { request throws(RegistryError) in
                try register.registry.payments(query, request)
            }
            try console.answer(PaymentListing.make(rows, register), as: format)
        }
        try saySum(query, register, console)
    }

    private func totals(
        _ query: PaymentQuery, _ grouping: PaymentGrouping, _ register: OpenRegister
    ) throws(Failure) -> [PaymentTotal] {
        do {
            return try register.registry.paymentTotals(query, by: grouping)
        } catch {
            throw Failure(error)
        }
    }

    private func saySum(
        _ query: PaymentQuery, _ register: OpenRegister, _ console: Console
    ) throws(Failure) {
        do {
            let sum = PaymentTotal.sum(
                of: try register.registry.paymentTotals(query, by: .programme),
                persons: try register.registry.payingPersons(query))
            console.say(PendingWords.sum(sum))
        } catch {
            throw Failure(error)
        }
    }
}
