import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// What help, palette, footer and a key say about what a role may not do: one and the same.
@Suite struct RoleKeyTests {
    /// An account of each role.
    static let logins: [(String, Domain.Role)] = [
        ("liu", .villageManager), ("zhao", .villageReviewer), ("wang", .townshipTechnician),
        ("zhang", .townshipSupervisor), ("chen", .countySupervisor), ("qian", .benefitsOfficer),
        ("admin", .administrator), ("auditor", .auditor),
    ]

    static let refusals = Set(
        Permission.allCases.map { RegistryError.notAllowed($0).sentence })

    private let file: RegisterFile

    init() throws {
        file = try TestRegister.storied()
        let admin = try file.registry(as: "admin")
        let auditor = AccountDetails(
            login: "auditor", name: "孙审计", role: .auditor, area: admin.account.area)
        _ = try admin.commit(
            Submission(
                id: SubmissionID(high: 9, low: 9), by: admin.account.id,
                at: TestClock(on: TestRegister.today).now,
                command: .addAccount(AddAccount(details: auditor))))
    }

    private func robot(
        _ login: String, _ language: Language = .zh, size: Size = Size(columns: 80, rows: 24)
    ) throws -> Robot {
        let registry = try file.registry(as: login)
        return Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area),
            size: size)
    }

    @Test func `there is an account of every role`() throws {
        for (login, role) in Self.logins {
            #expect(try file.registry(as: login).account.role == role)
        }
        #expect(Set(Self.logins.map(\.1)) == Set(Domain.Role.allCases))
    }

    @Test(arguments: logins.map(\.0))
    func `a key is refused for the role where help dims it, and nowhere else`(login: String)
        throws
    {
        var refused = 0
        var seen: Set<String> = []
        for way in PictureTests.ways {
            let shown = try robot(login)
            way.go(shown)
            let (screen, lines) = (shown.screen, shown.keyLines)
            for (line, isRefused) in lines where !isMove(line) {
                // What is typed into takes plain characters itself.
                guard let key = line.keys.first(where: { !shown.isTypedInto || !isPlain($0) })
                else { continue }
                // Several ways lead to one screen.
                guard seen.insert("\(screen) \(line.help.en) \(isRefused)").inserted else {
                    continue
                }
                let robot = try robot(login)
                way.go(robot)
                robot.press(key)
                let told = robot.said
                let what = "\(login) \(way.name) \(screen) \(line.help.en): \(told?.en ?? "-")"
                if isRefused {
                    refused += 1
                    #expect(robot.screen == screen && told != nil, "\(what)")
                } else {
                    #expect(told.map(Self.refusals.contains) != true, "\(what)")
                }
            }
        }
        #expect((refused == 0) == (login == "admin"))
    }

    private func isPlain(_ key: Key) -> Bool {
        if case .character = key { true } else { false }
    }

    private func isMove(_ line: KeyLine) -> Bool {
        ListMove.allCases.contains { ListWords.help($0) == line.help }
    }

    @Test func `help puts what the role may not do by itself, the palette marks it`() throws {
        let robot = try robot("auditor", .en)
        robot.type("2?").expect(contains: "Not with your role: auditor")
        let rows = robot.text.split(separator: "\n")
        let heading = try #require(rows.firstIndex { $0.contains("Not with your role") })
        let visit = try #require(rows.firstIndex { $0.contains("log a visit") })
        let open = try #require(rows.firstIndex { $0.contains("open the selected row") })
        #expect(open < heading && heading < visit)
        #expect(robot.frame[30, visit].role == .dim)
        robot.press(.escape).type(":log a visit").expect(contains: "not your role").press(.enter)
        #expect(robot.screen == "palette")
        #expect(robot.said == RegistryError.notAllowed(.logServices).sentence)
    }

    @Test func `who may do everything is shown no such part`() throws {
        let robot = try robot("admin", .en).type("2?")
        #expect(!robot.text.contains("Not with your role"), "\(robot.text)")
    }
}
