import Domain
import Testing

@testable import Store

/// A small register in memory: one township with two villages, another township with one.
struct Township {
    static let east = village("999901001001")
    static let west = village("999901001002")
    static let other = village("999901002001")
    static let county = village("999901")
    static let first = village("999901001")
    /// 23 November 2011, eight in the morning in China.
    static let now = Instant(milliseconds: 1_322_006_400_000)

    let file: RegisterFile

    init(definitions: Definitions = Township.definitions) throws {
        file = try RegisterFile.inMemory(
            founder: Township.founder, areas: Township.areas, definitions: definitions)
        try addAccounts()
    }

    init(at path: String, definitions: Definitions = Township.definitions) throws {
        file = try RegisterFile.create(
            at: path, founder: Township.founder, areas: Township.areas,
            definitions: definitions, patience: 0.05)
        try addAccounts()
    }

    private func addAccounts() throws {
        _ = try file.addAccount(
            login: "east", name: "李管理", role: .villageManager, area: Township.east)
        _ = try file.addAccount(
            login: "technician", name: "赵技术", role: .townshipTechnician, area: Township.first)
        _ = try file.addAccount(
            login: "supervisor", name: "钱审核", role: .townshipSupervisor, area: Township.first)
        _ = try file.addAccount(
            login: "county", name: "孙县级", role: .countySupervisor, area: Township.county)
        _ = try file.addAccount(
            login: "auditor", name: "周审计", role: .auditor, area: Township.county)
    }

    static var founder: Founder {
        Founder(login: "admin", name: "王建国", area: county, at: now)
    }

    static var areas: [Area] {
        [
            Area(code: county, name: "示范县"), Area(code: first, name: "东乡"),
            Area(code: village("999901002"), name: "西乡"), Area(code: east, name: "东营村"),
            Area(code: west, name: "西营村"), Area(code: other, name: "北营村"),
        ]
    }

    /// A code that is known to be well formed.
    static func village(_ code: String) -> AreaCode {
        AreaCode(code) ?? .everywhere
    }

    static func day(_ number: Int) -> Day { Day(number: number) ?? now.day }
}

extension RegisterFile {
    /// Adds an account as a register is set up with it, unseen by the journal.
    @discardableResult
    func addAccount(
        login: String, name: String, role: Role, area: AreaCode, person: Person.ID? = nil
    ) throws(RegistryError) -> Account {
        let id = try accounts().count + 1
        let account = Account(
            id: Account.ID(rawValue: Int64(id)), login: login, name: name, role: role, area: area,
            person: person)
        try write { try AccountRecord(account).insert($0) }
        return account
    }
}
