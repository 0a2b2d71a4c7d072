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

    /// One entry of every kind that can be taken back, and a correction that moves money.
    private func entries(_ number: Int) throws -> [(kind: CommandKind, movesMoney: Bool, Receipt)] {
        let admin = place.admin
        let label = "\(number)"
        let home = try admin.household(label)
        let person = try admin.person("李\(number)", in: home, born: 19_500_101 + number)
        return [
            (
                .registerHousehold, false,
                try admin.commit(
                    .registerHousehold(
                        RegisterHousehold(
                            details: HouseholdDetails(
                                village: Township.east, number: label + "1"))))
            ),
            (.correctHousehold, false, try admin.correct(home) { $0.address = "村西" }),
            (
                .registerPerson, false,
                try admin.commit(
                    .registerPerson(
                        RegisterPerson(
                            details: PersonDetails(
                                household: home.id, name: "王\(number)", sex: .male,
                                birth: RecordedDate(Township.day(20_100_101))))))
            ),
            (.correctPerson, false, try admin.correct(person) { $0.name = "李改\(number)" }),
            (
                .correctPerson, true,
                try admin.correct(try admin.person(person.id)) {
                    $0.account = try? Till.account(number)
                }
            ),
            (.logVisit, false, try admin.visit(person, "care", on: 20_111_101)),
            (
                .logScreening, false,
                try admin.commit(
                    .logScreening(
                        LogScreening(
                            details: ScreeningDetails(
                                kind: "breast", person: person.id,
                                day: Township.day(20_111_120)))))
            ),
            (
                .recordPaper, false,
                try admin.commit(
                    .recordPaper(
                        RecordPaper(
                            details: PaperDetails(
                                person: person.id, kind: "declaration",
                                shownOn: Township.now.day))))
            ),
        ]
    }

    @Test(arguments: Role.allCases)
    func `what another did is taken back by whom the table lets`(role: Role) throws {
        let login = "r-\(role.rawValue.lowercased())"
        let account = try place.township.file.addAccount(
            login: login, name: "测", role: role, area: Township.county)
        let author = place.admin.store.account.id
        let entries = try entries(7)
        #expect(
            Set(entries.map(\.kind))
                == Set(CommandKind.allCases.filter { UndoAdvice.instead(of: $0) == nil }))
        let rows = try place.admin.store.journal(JournalFilter(), .first(limit: 100)).rows
        for (key, entry) in entries.enumerated().reversed() {
            let (kind, movesMoney, receipt) = entry
            let row = try #require(rows.first { $0.id == receipt.entry })
            #expect(row.movesMoney == movesMoney)
            let missing = account.lacks(toUndo: kind, by: author, movingMoney: movesMoney)
            if let missing {
                #expect(throws: RegistryError.notAllowed(missing), "\(kind)") {
                    try undo(receipt, as: login, key: UInt64(key))
                }
            } else {
                #expect(throws: Never.self, "\(kind)") {
                    try undo(receipt, as: login, key: UInt64(key))
                }
            }
        }
    }

    @Test func `a correction that lets a returned payment go again moves money`() throws {
        let till = try Till()
        let person = try till.person("王一", "1")
        try till.owe(person, "reward", ["2011"], .returned, .nameMismatch)
        let receipt = try till.clerk.correct(person) { $0.name = "王义" }
        let row = try till.store.journal(JournalFilter(), .first(limit: 1)).rows.first
        #expect(row?.id == receipt.entry)
        #expect(row?.movesMoney == true)
        let county = try Clerk(till.township, as: "county")
        #expect(throws: RegistryError.notAllowed(.correctRecords)) { try county.undo(receipt) }
        try Clerk(till.township, as: "supervisor").undo(receipt)
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
