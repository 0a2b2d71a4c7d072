import ArgumentParser
import Domain
import Store

/// Gives mandates to review: `huize case mandate`.
struct CaseMandateCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "mandate", abstract: "出具委托书 / give mandates to review",
        discussion: """
            例 / example:
              huize case mandate --all --level township --reviewer zhang
            """)

    @OptionGroup var common: CommonArguments

    @OptionGroup var move: CaseMoveArguments

    @Option(help: ArgumentHelp("受托人的账号 / who reviews", valueName: "login"))
    var reviewer: String

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        guard let level = move.filter.level else {
            throw Failure(.usage, CaseCommandWords.whichLevel)
        }
        let account = try account(of: register)
        let desk = CaseDesk(register: register)
        try desk.mandate(
            try cases(of: register), level, to: account.id, surroundings)
    }

    private func account(of register: OpenRegister) throws(Failure) -> Account {
        let known: [Account]
        do {
            known = try register.file.accounts()
        } catch {
            throw Failure(error)
        }
        guard let account = known.first(where: { $0.login == reviewer }) else {
            throw Failure(.badData, CaseCommandWords.noLogin(reviewer))
        }
        return account
    }

    /// The cases whose review at the level is still ahead.
    private func cases(
        of register: OpenRegister
    ) throws(Failure) -> [BenefitCase.ID] {
        guard move.all else { return move.ids.map { BenefitCase.ID(rawValue: $0) } }
        let order: [CaseState] = [
            .draft, .correction, .submitted, .villageReviewed, .townshipReviewed,
        ]
        let last = order.firstIndex { CaseTable.reviewer(of: $0) == move.filter.level } ?? 0
        var query = try move.filter.query(Set(order.prefix(last + 1)), of: register)
        query.level = nil
        return try register.answer { registry throws(RegistryError) in
            try registry.caseKeys(query)
        }
    }
}
