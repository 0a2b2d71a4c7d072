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

/// Records that others moved across the border of an area.
@Suite struct BorderTests {
    private let township: Township
    private let admin: Clerk
    private let clerk: Clerk
    private let home: Household
    private let away: Household
    private let woman: Person

    init() throws {
        township = try Township()
        admin = try Clerk(township)
        clerk = try Clerk(township, as: "east")
        home = try admin.household("1")
        away = try admin.household("1", in: Township.other)
        woman = try admin.person("李梅", in: home)
    }

    @Test func `a person with a relative outside the area can be corrected within it`() throws {
        let mother = try admin.person("王兰", in: away, born: 19_550_101)
        try admin.correct(woman) { $0.mother = mother.id }
        try clerk.correct(try admin.person(woman.id)) { $0.phone = "13800001234" }
        #expect(try admin.person(woman.id).details.phone == "13800001234")
        #expect(try admin.person(woman.id).details.mother == mother.id)
    }

    @Test func `who moved out of the area is not changed by taking back what was done before`()
        throws
    {
        let corrected = try clerk.correct(woman) { $0.phone = "13800001234" }
        let visited = try clerk.visit(woman, "care", on: 20_111_101)
        let moved = try admin.correct(home) {
            $0.village = Township.other
            $0.number = "2"
        }
        let before = try township.everything()
        #expect(throws: RegistryError.notFound) { try clerk.undo(corrected) }
        #expect(throws: RegistryError.notFound) { try clerk.undo(visited) }
        #expect(try township.everything() == before)
        try admin.undo(moved)
        try clerk.undo(visited)
    }

    @Test func `who moved into the area is not sent back out of it by taking that back`() throws {
        let stranger = try admin.person("赵兰", in: away)
        let moved = try admin.correct(stranger) { $0.household = home.id }
        let household = try admin.correct(away) {
            $0.village = Township.west
            $0.number = "7"
        }
        let supervisor = try Clerk(township, as: "supervisor")
        let before = try township.everything()
        #expect(throws: RegistryError.notFound) { try supervisor.undo(household) }
        #expect(try township.everything() == before)
        try admin.undo(household)
        #expect(throws: RegistryError.notFound) { try supervisor.undo(moved) }
    }
}
