import Domain
import GRDB

@testable import Store

/// Every number of anybody in a register, to look for where it should not stand.
struct Secrets {
    /// Numbers by the permission that lets them be seen.
    private var numbers: [Permission: Set<String>] = [:]

    init(of file: RegisterFile) throws {
        let columns: [(Permission, String, [String])] = [
            (.seeIdentity, "resident_id", ["person", "batch_line"]),
            (.seeIdentity, "payee_id", ["entitlement"]),
            (.seePhones, "phone", ["person", "household"]),
            (.seeAccounts, "account_number", ["person", "entitlement", "batch_line"]),
        ]
        for (permission, column, tables) in columns {
            for table in tables {
                let found = try file.read { database in
                    try String.fetchAll(
                        database,
                        sql: "SELECT \(column) FROM \(table) WHERE \(column) IS NOT NULL")
                }
                numbers[permission, default: []].formUnion(found)
                // Beside a birthday the usual mask would tell the whole number.
                let masked = found.compactMap { try? ResidentID(parsing: $0).masked }
                if permission == .seeIdentity { numbers[permission]?.formUnion(masked) }
            }
        }
    }

    /// How many there are that this permission lets be seen.
    func count(_ permission: Permission) -> Int { numbers[permission]?.count ?? 0 }

    /// What stands in an answer that the account may not see.
    func leaks(in answer: Any, to account: Account) -> Set<String> {
        let hidden = numbers.filter { !account.may($0.key) }.values.reduce(into: Set()) {
            $0.formUnion($1)
        }
        guard !hidden.isEmpty else { return [] }
        var leaves = Leaves()
        leaves.collect(answer)
        return leaves.texts.intersection(hidden)
    }
}

/// Everything that can be read off a value, however deep it lies.
private struct Leaves {
    private(set) var texts: Set<String> = []

    mutating func collect(_ value: Any) {
        switch value {
        case let text as String: take(text)
        case let id as ResidentID:
            take(id.description)
        default:
            for child in Mirror(reflecting: value).children { collect(child.value) }
        }
    }

    /// Takes the text and every number that stands in it.
    private mutating func take(_ text: String) {
        texts.insert(text)
        let parts = text.split { !$0.isASCII || !($0.isNumber || "-X*".contains($0)) }
        for part in parts where part.count >= 7 { texts.insert(String(part)) }
    }
}
