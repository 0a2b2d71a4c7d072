import Domain
import Foundation
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Two people correct one record at the same time, each with a program of their own on one file.
@Suite final class TwoAtOnceTests {
    private let folder: String
    private let mine: RegistryStore
    private let theirs: RegistryStore
    private let definitions: Definitions
    private let person: Person.ID

    init() throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("two-at-once-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/a.huize"
        let village = try TestRegister.village()
        _ = try village.backUp(to: path, at: Instant(milliseconds: 0))
        definitions = village.definitions
        mine = try RegisterFile.open(at: path, definitions: definitions).registry(as: "liu")
        let other = try RegisterFile.open(at: path, definitions: definitions)
        let admin = try other.registry(as: "admin")
        let colleague = AccountDetails(
            login: "colleague", name: "赵同事", role: .administrator, area: mine.account.area)
        _ = try admin.commit(
            Submission(
                id: SubmissionID(high: 7, low: 7), by: admin.account.id,
                at: Instant(milliseconds: 0), command: .addAccount(AddAccount(details: colleague))))
        theirs = try other.registry(as: "colleague")
        let households = try mine.households(
            HouseholdQuery(area: mine.account.area), .first(limit: 1))
        let household = try #require(households.rows.first)
        person = try #require(mine.household(household.id).members.first).id
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func form(_ registry: RegistryStore) throws -> Robot {
        Robot(
            registry, definitions: definitions, today: TestRegister.today,
            opening: PersonForm.screen(correct: try registry.person(person)))
    }

    private func name() throws -> String { try mine.person(person).person.details.name }

    @Test func `an open form says at once who changed what, and shows it`() throws {
        let me = try form(mine)
        let colleague = try form(theirs)
        #expect(!me.rest().text.contains("刚改了"))
        colleague.press(.control("u")).type("李娜丽").press(.control("s"))
        me.rest().expect(contains: "赵同事刚改了：姓名")
        me.expect(contains: "李娜丽")
        me.press(.control("s")).expect(contains: "没有改动")
    }

    @Test func `an account that somebody closes is told so with the next key, or without one`()
        throws
    {
        let me = try form(mine)
        me.press(.control("u")).type("李停")
        try close("liu")
        me.rest().expect(contains: "您的账号已停用")
        me.type("用").expect(contains: "您的账号已停用").expect(contains: "李停用")
        me.press(.control("s")).expect(contains: "您的账号已停用")
        me.press(.escape)
        #expect(me.screen == "home")
        me.type("?").expect(contains: "您的账号已停用")
        #expect(try theirs.person(person).person.details.name != "李停用")
        try close("liu", false)
        #expect(try mine.drafts().first?.values.values.contains("李停用") == true)
    }

    private func close(_ login: String, _ isClosed: Bool = true) throws {
        let accounts = try theirs.accounts(in: theirs.account.area)
        let row = try #require(accounts.first { $0.account.login == login })
        _ = try theirs.commit(
            Submission(
                id: SubmissionID(high: 8, low: isClosed ? 1 : 2), by: theirs.account.id,
                at: Instant(milliseconds: 0),
                command: .closeAccount(
                    CloseAccount(account: row.account.id, isClosed: isClosed, reason: "离岗"))))
    }

    @Test func `what both typed is shown from both, and nothing is lost by saving`() throws {
        let me = try form(mine)
        let colleague = try form(theirs)
        me.press(.control("u")).type("李娜娜")
        colleague.press(.control("u")).type("李娜丽").press(.control("s"))
        me.rest().expect(contains: "您也改过").expect(contains: "现在是：李娜丽")
        me.press(.control("s")).expect(contains: "还有 1 栏")
        #expect(try name() == "李娜丽")
        me.press(.control("n"), .control("s"))
        #expect(me.screen == "home", "\(me.text)")
        #expect(try name() == "李娜娜")
    }

    @Test func `the file of a person follows without a key, a list sleeps until there is one`()
        throws
    {
        let me = Robot(
            mine, definitions: definitions, today: TestRegister.today,
            opening: PersonScreen(person))
        let colleague = try form(theirs)
        #expect(me.looksAround)
        colleague.press(.control("u")).type("李娜丽").press(.control("s"))
        me.rest().expect(contains: "李娜丽")
        me.press(.escape).type("2")
        #expect(me.screen == "households")
        #expect(!me.looksAround)
    }
}
