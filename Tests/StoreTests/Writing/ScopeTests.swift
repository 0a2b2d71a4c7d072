import Domain
import Testing

@testable import Store

/// What lies outside an account's area does not exist for it.
@Suite struct ScopeTests {
    private let township: Township
    private let home: Household
    private let away: Household
    private let neighbour: Person
    private let stranger: Person

    init() throws {
        township = try Township()
        let admin = try Clerk(township)
        home = try admin.household("1")
        neighbour = try admin.person("李梅", in: home)
        away = try admin.household("1", in: Township.other)
        stranger = try admin.person("赵兰", in: away)
    }

    /// Every command, about records outside the first township.
    private func commands() -> [Command] {
        var moved = home.details
        moved.village = Township.other
        var joined = neighbour.details
        joined.household = away.id
        var married = neighbour.details
        married.spouse = stranger.id
        let outside = VisitDetails(
            household: away.id, person: stranger.id, day: Township.day(20_111_101),
            purpose: "care")
        return [
            .registerHousehold(
                RegisterHousehold(
                    details: HouseholdDetails(village: Township.other, number: "5"))),
            .correctHousehold(
                CorrectHousehold(household: away.id, seen: away.details, wanted: away.details)),
            .correctHousehold(
                CorrectHousehold(household: home.id, seen: home.details, wanted: moved)),
            .registerPerson(
                RegisterPerson(
                    details: PersonDetails(
                        household: away.id, name: "王", sex: .male,
                        birth: RecordedDate(Township.day(19_800_101))))),
            .correctPerson(
                CorrectPerson(
                    person: stranger.id, seen: stranger.details, wanted: stranger.details)),
            .correctPerson(
                CorrectPerson(person: neighbour.id, seen: neighbour.details, wanted: joined)),
            .correctPerson(
                CorrectPerson(person: neighbour.id, seen: neighbour.details, wanted: married)),
            .logVisit(LogVisit(details: outside)),
            .logVisit(
                LogVisit(
                    details: VisitDetails(
                        household: home.id, person: stranger.id,
                        day: Township.day(20_111_101), purpose: "care"))),
            .logScreening(
                LogScreening(
                    details: ScreeningDetails(
                        kind: "breast", person: stranger.id,
                        day: Township.day(20_111_101)))),
        ]
    }

    @Test func `no command of any role reaches outside its area`() throws {
        let logins = ["east", "technician", "supervisor"]
        let before = try township.everything()
        for login in logins {
            let clerk = try Clerk(township, as: login)
            for command in commands() {
                let mayDoIt = clerk.store.account.role.permissions.contains(command.permission)
                #expect(
                    throws: mayDoIt ? RegistryError.notFound : .notAllowed(command.permission),
                    "\(login): \(command)"
                ) { try clerk.commit(command) }
            }
        }
        #expect(try township.everything() == before)
    }

    @Test func `an account of every role is stopped at its area even when it may write`() throws {
        for (index, role) in Role.allCases.enumerated() {
            _ = try township.file.addAccount(
                login: "r\(index)", name: "测", role: role, area: Township.west)
            let clerk = try Clerk(township, as: "r\(index)")
            for command in commands() where role.permissions.contains(command.permission) {
                #expect(throws: RegistryError.notFound) { try clerk.commit(command) }
            }
        }
    }
}
