public import Domain
import GRDB
import Synchronization

/// The register as one account sees it, kept in a file.
public struct RegistryStore: Registry {
    /// For whom it answers.
    public let account: Account
    let file: RegisterFile
    /// How it came in.
    var entrance = Entrance()
    /// The account's own area, while another one is looked at in an emergency.
    var home: AreaCode?
    /// The register as it is, while it is looked at as of a day: it knows what the account is now.
    var present: RegisterFile?

    /// Whether a village lies where this account may look.
    func sees(_ area: AreaCode) -> Bool { account.area.contains(area) }

    /// A person as far as this account may see them: nobody where they live elsewhere by now.
    func seen(_ person: PersonRow) -> PersonRow? { sees(person.village) ? person : nil }

    /// Reads in one consistent state of the file, as long as the account is what it was.
    func read<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
        try readUnseen(body)
    }

    /// The same, whatever the account may see of the answer.
    func readUnseen<Value>(
        _ body: (Database) throws -> Value
    ) throws(RegistryError) -> Value {
        try checkTime()
        let day = entrance.now?().day
        try present?.read { try checkStanding(on: day, $0) }
        return try file.read { database in
            if present == nil { try checkStanding(on: day, database) }
            return try body(database)
        }
    }

    /// A number that grows when anybody commits; a screen that sees it grow looks again.
    public func changeMark() throws(RegistryError) -> Int64 {
        let others = try read { try Int64.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
        return others + file.commits.load(ordering: .relaxed)
    }
}
