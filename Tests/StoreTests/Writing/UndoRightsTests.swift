import Domain
import GRDB
import Testing

@testable import Store

/// Who may take something back, and what keeps a record that others refer to.
@Suite struct UndoRightsTests {
    private let place: CaseTownship

    init() throws {
        place = try CaseTownship()
    }

    /// Takes back as the account is now, under a key of its own.
    private func undo(_ receipt: Receipt, as login: String, key: UInt64) throws {
        let store = try place.township.file.registry(as: login)
        _ = try store.commit(
            Submission(
                id: SubmissionID(high: 77, low: key), by: store.account.id, at: Township.now,
                command: .undo(UndoEntry(entry: receipt.entry, reason: "录错了"))))
    }

    private func demote(_ login: String, to role: Role) throws {
        try place.township.file.write {
            try $0.execute(
                sql: "UPDATE account SET role = ? WHERE login = ?",
                arguments: [role.rawValue, login])
        }
    }

    @Test func `who may no longer make an entry does not take back their own`() throws {
        let home = try place.clerk.household("1")
        let person = try place.clerk.person("李梅", in: home)
        let corrected = try place.clerk.correct(person) { $0.phone = "13800001234" }
        let visited = try place.clerk.visit(person, "care", on: 20_111_101)
        for (key, role) in [Role.villageReviewer, .townshipTechnician].enumerated() {
            try demote("east", to: role)
            #expect(throws: RegistryError.notAllowed(.correctRecords)) {
                try undo(corrected, as: "east", key: UInt64(key))
            }
        }
        // A technician logs visits, and may take back their own.
        try undo(visited, as: "east", key: 9)
        try place.county.undo(corrected)
    }

    @Test func `what refers to a household or person is what the schema says`() throws {
        for (table, known) in Work.references {
            let found = try place.township.file.read { database in
                try Set(
                    Row.fetchAll(
                        database,
                        sql: """
                            SELECT m.name, f."from" FROM sqlite_master AS m
                            JOIN pragma_foreign_key_list(m.name) AS f
                            WHERE m.type = 'table' AND f."table" = ? AND f.on_delete <> 'CASCADE'
                                AND m.name <> 'search_key'
                            """, arguments: [table.rawValue]
                    ).map { "\($0[0] as String).\($0[1] as String)" })
            }
            #expect(Set(known.map { "\($0.table).\($0.column)" }) == found)
        }
    }

    @Test func `a registration that a case follows from stays, and says so`() throws {
        let home = try place.admin.household("1")
        let receipt = try place.admin.commit(
            .registerPerson(
                RegisterPerson(
                    details: PersonDetails(
                        household: home.id, name: "李梅", sex: .female,
                        birth: RecordedDate(Township.day(19_500_101))))))
        guard case .person(let id)? = receipt.records.first else { throw Clerk.Missing() }
        try place.declare(try place.admin.person(id))
        #expect(throws: RegistryError.cannotUndo(UndoWords.inUse("李梅"))) {
            try place.admin.undo(receipt)
        }
    }
}
