import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The forms before the register that people use, not the one made for tests.
@Suite struct StoredFormTests {
    private let file: RegisterFile
    private let registry: RegistryStore
    private let household: HouseholdFile

    init() throws {
        file = try TestRegister.village()
        let login = try #require(
            try file.accounts().first { $0.role == .villageManager }?.login)
        registry = try file.registry(as: login)
        let query = HouseholdQuery(area: registry.account.area)
        let rows = try registry.households(query, .first(limit: 40)).rows
        let couples = try rows.lazy.map { [registry] in try registry.household($0.id) }
            .filter { file in file.members.contains { $0.sex == .female && $0.death == nil } }
        household = try #require(couples.first)
    }

    private var woman: PersonRow {
        get throws {
            try #require(household.members.first { $0.sex == .female && $0.death == nil })
        }
    }

    private func open(_ screen: any Screen, seat: UInt64 = 0) -> Robot {
        Robot(
            registry, definitions: file.definitions, today: TestRegister.today,
            opening: screen, seat: seat)
    }

    @Test func `a visit logged by keys is in the register, once`() throws {
        let before = try registry.household(household.household.id).services
        let robot = open(LogVisitForm.screen(household: household, person: try woman))
        robot.press(.tab, .tab).type("cgfs").press(.control("s"))
        robot.expect(contains: "已保存")
        #expect(try registry.household(household.household.id).services == before + 1)
        #expect(try registry.lastVisit()?.person == woman.id)
        #expect(try registry.drafts().isEmpty)
    }

    @Test func `every kind of screening opens and is saved without results`() throws {
        for (seat, kind) in file.definitions.screeningKinds.enumerated() {
            let person = try registry.person(woman.id)
            let robot = open(
                LogScreeningForm.screen(person: person, kind: kind.code), seat: UInt64(seat))
            robot.press(.control("s"))
            robot.expect(contains: "已保存")
        }
        #expect(
            try registry.person(woman.id).services >= file.definitions.screeningKinds.count)
    }

    @Test func `a draft outlives the program`() throws {
        _ = open(PersonForm.screen(registerIn: household)).type("尉迟小明").press(.tab).type("4108")
        let draft = try #require(try registry.drafts().first)
        let robot = open(try #require(Forms.screen(resuming: draft)))
        robot.expect(contains: "尉迟小明").expect(contains: "4108")
    }

    @Test func `a newborn is registered and found by initials`() throws {
        let robot = open(PersonForm.screen(registerIn: household)).type("尉迟小明")
        robot.press(.tab, .tab).type("n").press(.enter).type("t").press(.control("s"))
        robot.expect(contains: "已保存")
        let found = try registry.find(FindQuery(words: "ycxm"))
        #expect(found.rows.map(\.name).contains("尉迟小明"))
    }

    @Test func `two people correcting one person lose nothing`() throws {
        let robot = open(PersonForm.screen(correct: try registry.person(woman.id)))
        robot.press(.control("u")).type("李新名")
        let other = open(
            PersonForm.screen(correct: try registry.person(woman.id)), seat: 1)
        other.press(.control("u")).type("李她名").press(.control("s"))
        other.expect(contains: "已保存")
        robot.press(.control("s")).expect(contains: "现在是：李她名")
        robot.press(.control("n"), .control("s")).expect(contains: "已保存")
        #expect(try registry.person(woman.id).person.details.name == "李新名")
    }

    @Test func `registering somebody who is there asks first`() throws {
        let there = try registry.person(woman.id).person.details
        let day = try #require(there.birthday)
        let robot = open(PersonForm.screen(registerIn: household)).type(there.name)
        robot.press(.tab, .tab).type(there.sex == .male ? "nan" : "nv").press(.enter)
        robot.type(day.description).press(.control("s"))
        robot.expect(contains: "可能已经登记过")
        robot.press(.enter)
        #expect(robot.screen == "person")
        robot.press(.escape).type("d")
        robot.expect(contains: "已保存")
    }
}
