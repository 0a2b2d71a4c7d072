import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Two invented villages of one township; `han` works in the second alone.
struct Neighbours {
    let file: RegisterFile
    let clock = TestClock(on: TestRegister.today)

    init() throws {
        file = try TestRegister.neighbours()
    }

    /// The register as an account sees it now, or by a look beyond its area.
    func registry(
        _ login: String, by access: EmergencyAccess.ID? = nil
    ) throws -> RegistryStore {
        try file.registry(
            as: login,
            through: Entrance(
                origin: "10.0.0.7", now: { [clock] in clock.now }, emergency: access))
    }

    /// Sits an account down at the first screen.
    func robot(
        _ login: String, language: Language = .zh, size: Size = Size(columns: 80, rows: 24),
        glyphs: Glyphs = .unicode
    ) throws -> Robot {
        let registry = try registry(login)
        return Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area),
            size: size, glyphs: glyphs, by: clock,
            through: TestDoorway(file, as: login, by: clock))
    }

    /// Somebody of the first village, and what is kept of their numbers.
    func somebody() throws -> PersonDetails {
        let registry = try registry("liu")
        let page = try registry.households(
            HouseholdQuery(area: registry.account.area), .first(limit: 1))
        let household = try #require(page.rows.first)
        let row = try #require(try registry.household(household.id).members.first)
        return try registry.person(row.id).person.details
    }

    /// Asks for a look at the first village, by keys, and is there.
    @discardableResult
    func lookBeyond(_ robot: Robot, hours: Int = 2) -> Robot {
        robot.type("wn").type("东营").press(.enter).type("1").press(.enter, .tab)
        robot.press(.control("u")).type("\(hours)").press(.control("s"))
        #expect(robot.screen == "home", "\(robot.text)")
        return robot
    }
}
