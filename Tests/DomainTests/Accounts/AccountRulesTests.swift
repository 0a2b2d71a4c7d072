import Domain
import Testing

/// What the rules of accounts refuse, before anything is read or written.
@Suite struct AccountRulesTests {
    private let today = Given.today
    private let founder = Given.account(1, .administrator)
    private let local = Given.account(2, .administrator, in: Given.east)
    private let manager = Given.account(3, .villageManager, in: Given.east)

    private func fields(_ body: () throws -> Void) -> [String] {
        do {
            try body()
            return []
        } catch let error as Rejection {
            return error.problems.map(\.field)
        } catch CorrectionFailure.rejected(let problems) {
            return problems.map(\.field)
        } catch {
            return ["\(error)"]
        }
    }

    @Test(arguments: [
        ("li", true), ("dongying-li-2", true), (String(repeating: "a", count: 32), true),
        ("", false), ("Li", false), ("2li", false), ("-li", false), ("li.x", false),
        ("li x", false), ("李", false), ("li\n", false), ("li'", false),
        (String(repeating: "a", count: 33), false),
    ])
    func `a login is one word to every shell`(login: String, isOne: Bool) {
        #expect(AccountDetails.isLogin(login) == isOne)
        let command = AddAccount(
            details: AccountDetails(login: login, name: "李", role: .auditor, area: Given.east))
        let found = fields { _ = try command.decide(among: [founder], by: founder, on: today) }
        // Blanks at the ends are no part of what was typed.
        #expect(found == (isOne || login == "li\n" ? [] : ["login"]))
    }

    @Test func `a new account is refused field by field`() {
        let command = AddAccount(
            details: AccountDetails(
                login: "a3", name: " ", role: .auditor, area: .everywhere, until: today - 1))
        let found = fields {
            _ = try command.decide(among: [founder, local, manager], by: local, on: today)
        }
        #expect(found == ["login", "name", "area", "until"])
    }

    @Test func `a change of the same field by somebody else is shown, others are merged`() throws {
        var (seen, wanted, current) = (manager.details, manager.details, manager)
        wanted.name = "李新"
        current.role = .villageReviewer
        let merged = try ChangeAccount(account: manager.id, seen: seen, wanted: wanted)
            .decide(on: current, among: [founder, current], by: founder, on: today)
        #expect(merged.name == "李新")
        #expect(merged.role == .villageReviewer)
        seen.role = .auditor
        wanted.role = .townshipTechnician
        #expect(throws: CorrectionFailure.self) {
            try ChangeAccount(account: manager.id, seen: seen, wanted: wanted)
                .decide(on: current, among: [founder, current], by: founder, on: today)
        }
    }

    @Test(arguments: [
        (Role.villageManager, AreaCode.Level.village), (.villageReviewer, .township),
        (.townshipTechnician, .township), (.townshipSupervisor, .township),
        (.countySupervisor, .county), (.benefitsOfficer, .county),
        (.administrator, .country), (.auditor, .country),
    ])
    func `nobody looks after more than what the role is for`(role: Role, widest: AreaCode.Level) {
        for level in AreaCode.Level.allCases {
            let area = Given.east.cut(to: level)
            let add = AddAccount(
                details: AccountDetails(login: "x", name: "李", role: role, area: area))
            let found = fields { _ = try add.decide(among: [], by: founder, on: today) }
            #expect(found == (level < widest ? ["area"] : []), "\(role) \(level)")
            var wanted = manager.details
            (wanted.name, wanted.role, wanted.area) = ("李新", role, area)
            let change = ChangeAccount(account: manager.id, seen: manager.details, wanted: wanted)
            let changed = fields {
                _ = try change.decide(on: manager, among: [founder], by: founder, on: today)
            }
            #expect(changed == (level < widest ? ["area"] : []), "\(role) \(level)")
        }
    }

    @Test func `an account that has too wide an area already can be corrected otherwise`() {
        var wide = manager
        wide.area = Given.east.cut(to: .county)
        var wanted = wide.details
        wanted.name = "李新"
        let change = ChangeAccount(account: wide.id, seen: wide.details, wanted: wanted)
        let found = fields {
            _ = try change.decide(on: wide, among: [founder, wide], by: founder, on: today)
        }
        #expect(found == [])
    }

    @Test func `a change of nothing is none`() {
        let same = ChangeAccount(
            account: manager.id, seen: manager.details, wanted: manager.details)
        let found = fields {
            _ = try same.decide(on: manager, among: [founder], by: founder, on: today)
        }
        #expect(found == ["name"])
    }

    @Test func `the login stays`() {
        var wanted = manager.details
        wanted.login = "other"
        let change = ChangeAccount(account: manager.id, seen: manager.details, wanted: wanted)
        let found = fields {
            _ = try change.decide(
                on: manager, among: [founder, manager], by: founder, on: today)
        }
        #expect(found == ["login"])
    }

    @Test func `an account that has ended can be corrected without being prolonged`() {
        var ended = manager
        ended.until = today - 9
        var wanted = ended.details
        wanted.name = "李新"
        let change = ChangeAccount(account: ended.id, seen: ended.details, wanted: wanted)
        let found = fields {
            _ = try change.decide(on: ended, among: [founder, ended], by: founder, on: today)
        }
        #expect(found == [])
    }

    @Test func `the last administrator of everything stays one, open and without an end`() {
        let edits: [(String, (inout AccountDetails) -> Void)] = [
            ("role", { $0.role = .auditor }), ("area", { $0.area = Given.east }),
            ("until", { $0.until = Given.today + 30 }),
        ]
        var second = founder
        second.id = Account.ID(rawValue: 9)
        for (field, edit) in edits {
            var wanted = founder.details
            edit(&wanted)
            let change = ChangeAccount(account: founder.id, seen: founder.details, wanted: wanted)
            let alone = fields {
                _ = try change.decide(
                    on: founder, among: [founder, local, manager], by: founder, on: today)
            }
            #expect(alone == [field])
            let together = fields {
                _ = try change.decide(
                    on: founder, among: [founder, second, manager], by: founder, on: today)
            }
            #expect(together == [])
        }
        let close = CloseAccount(account: founder.id, isClosed: true, reason: "离岗")
        func closing(_ known: [Account]) -> [String] {
            fields { _ = try close.decide(on: founder, among: known, by: local, on: today) }
        }
        #expect(closing([founder, local]) == ["reason"])
        #expect(closing([founder, second]) == [])
        second.until = today + 5
        #expect(closing([founder, second]) == ["reason"])
    }

    @Test func `closing takes a reason, somebody else, and an account that is open`() {
        func closing(_ account: Account, _ isClosed: Bool, _ reason: String) -> [String] {
            let command = CloseAccount(account: account.id, isClosed: isClosed, reason: reason)
            return fields {
                _ = try command.decide(
                    on: account, among: [founder, local, manager], by: local, on: today)
            }
        }
        var ended = manager
        (ended.until, ended.isClosed) = (today - 1, true)
        #expect(closing(manager, true, "离岗") == [])
        #expect(closing(manager, true, "  ") == ["reason"])
        #expect(closing(local, true, "离岗") == ["reason"])
        #expect(closing(manager, false, "回岗") == ["reason"])
        #expect(closing(ended, false, "回岗") == ["reason"])
    }

    @Test func `keys are added and removed once, up to so many`() throws {
        let given = try GivenKeys.accepted.map { try AccessKey(line: "\($0.type) \($0.body)") }
        func setting(
            _ current: [AccessKey], add: [AccessKey] = [], remove: [AccessKey] = [],
            taken: [AccessKey] = []
        ) -> [String] {
            let id = manager.id
            let command = SetAccountKeys(account: id, added: add, removed: remove)
            return fields { _ = try command.decide(on: current, taken: taken) }
        }
        let (one, two) = (given[0], given[1])
        let weak = AccessKey(type: "ssh-rsa", body: GivenKeys.rsa1024.body, comment: "")
        #expect(setting([], add: [one, two]) == [])
        #expect(setting([one], remove: [one]) == [])
        #expect(setting([one], add: [one]) == ["added"])
        #expect(setting([], add: [one], taken: [one]) == ["added"])
        #expect(setting([one], remove: [two]) == ["removed"])
        #expect(setting([]) == ["added"])
        #expect(setting([], add: [weak]) == ["added"])
        #expect(setting(Array(repeating: two, count: 20), add: [one]) == ["added"])
    }

    @Test func `a village goes to an open account of the same role and area`() {
        var next = manager
        next.id = Account.ID(rawValue: 4)
        func handing(
            _ from: Account, _ to: Account, _ reason: String = "换届", by actor: Account? = nil
        ) -> [String] {
            let command = HandOver(from: from.id, to: to.id, reason: reason)
            return fields {
                _ = try command.decide(
                    from: from, to: to, among: [founder, from, to], by: actor ?? founder, on: today)
            }
        }
        var (closed, ended, elsewhere, other) = (next, next, next, next)
        closed.isClosed = true
        ended.until = today - 1
        elsewhere.area = .everywhere
        other.role = .villageReviewer
        #expect(handing(manager, next) == [])
        #expect(handing(manager, manager) == ["to"])
        #expect(handing(manager, closed) == ["to"])
        #expect(handing(manager, ended) == ["to"])
        #expect(handing(manager, elsewhere) == ["to"])
        #expect(handing(manager, other) == ["to"])
        #expect(handing(closed, manager) == ["from"])
        #expect(handing(manager, next, "") == ["reason"])
        #expect(handing(manager, next, by: manager) == ["from"])
        #expect(handing(founder, founder) == ["to", "from", "from"])
    }
}
