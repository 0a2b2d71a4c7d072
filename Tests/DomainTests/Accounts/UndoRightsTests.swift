import Domain
import Testing

/// Who takes back what somebody else entered: every role with every kind of entry.
@Suite struct UndoRightsTests {
    private static let author = Account.ID(rawValue: 1)

    private func account(_ role: Role, _ id: Int64) -> Account {
        Account(
            id: Account.ID(rawValue: id), login: "x", name: "测", role: role, area: .everywhere)
    }

    /// Whether the role takes back such an entry of somebody else, or of its own.
    private func takesBack(
        _ role: Role, _ kind: CommandKind, ofOthers: Bool, _ movesMoney: Bool = false
    ) -> Bool {
        account(role, ofOthers ? 2 : 1).lacks(
            toUndo: kind, by: Self.author, movingMoney: movesMoney) == nil
    }

    private static var undoable: [CommandKind] {
        CommandKind.allCases.filter { UndoAdvice.instead(of: $0) == nil }
    }

    @Test func `these are the kinds that are taken back at all`() {
        #expect(
            Self.undoable == [
                .registerHousehold, .correctHousehold, .registerPerson, .correctPerson, .logVisit,
                .logScreening, .recordPaper,
            ])
    }

    @Test(arguments: Role.allCases)
    func `supervisors take back records of the village, and no paper of a case`(role: Role) {
        let others: Set<Role> = [.townshipSupervisor, .countySupervisor, .administrator]
        for kind in Self.undoable {
            let may = kind == .recordPaper ? role == .administrator : others.contains(role)
            #expect(takesBack(role, kind, ofOthers: true) == may, "\(kind)")
        }
    }

    @Test(arguments: Role.allCases)
    func `where money goes is taken back by who may correct it`(role: Role) {
        let others: Set<Role> = [.townshipSupervisor, .administrator]
        #expect(takesBack(role, .correctPerson, ofOthers: true, true) == others.contains(role))
    }

    @Test(arguments: Role.allCases)
    func `nobody takes back what decides unless they may decide so`(role: Role) {
        for kind in CommandKind.allCases where !kind.isVillageRecord {
            let makesSuch = kind.permissions.contains(where: role.permissions.contains)
            let may =
                role.permissions.contains(.undoOthers) && (makesSuch || kind.permissions.isEmpty)
            #expect(takesBack(role, kind, ofOthers: true) == may, "\(kind)")
        }
    }

    @Test(arguments: Role.allCases)
    func `one's own entry is taken back by who may still make such a one`(role: Role) {
        for kind in Self.undoable {
            let makesSuch = kind.permissions.contains(where: role.permissions.contains)
            let may = makesSuch || takesBack(role, kind, ofOthers: true)
            #expect(takesBack(role, kind, ofOthers: false) == may, "\(kind)")
        }
    }

    @Test func `what is lacking is named`() {
        let county = account(.countySupervisor, 2)
        #expect(
            county.lacks(toUndo: .recordPaper, by: Self.author, movingMoney: false)
                == .enterCases)
        #expect(
            county.lacks(toUndo: .correctPerson, by: Self.author, movingMoney: true)
                == .correctRecords)
        #expect(
            account(.auditor, 2).lacks(toUndo: .logVisit, by: Self.author, movingMoney: false)
                == .undoOthers)
    }
}
