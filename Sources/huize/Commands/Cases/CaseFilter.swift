import ArgumentParser
import Domain

/// Which cases a command is about, as options.
struct CaseFilter: ParsableArguments {
    @Option(
        name: [.long, .customLong("village")],
        help: ArgumentHelp("只要这个地方 / only this place", valueName: "code"))
    var area: AreaCode?

    @Option(help: ArgumentHelp("只要这个项目 / only this programme", valueName: "code"))
    var programme: String?

    @Option(help: "只要这个年度 / only this year")
    var year: Int?

    @Option(help: "只要这一级待审的 / only those that this level reviews next: village, township, county")
    var level: Level?

    @Option(help: ArgumentHelp("只要符合的人 / only persons so described", valueName: "words"))
    var words: String?

    /// The cases in any of these states.
    func query(
        _ states: Set<CaseState>, of register: OpenRegister
    ) throws(Failure) -> CaseQuery {
        var query = CaseQuery(area: try register.reach(area), states: states)
        if let programme {
            guard register.definitions.programme(programme) != nil else {
                throw Failure(
                    .badData,
                    PendingWords.unknown(programme, register.definitions.programmes.map(\.code)))
            }
            query.programme = programme
        }
        query.year = year
        query.level = level
        query.words = words ?? ""
        return query
    }
}
