import Domain
import Foundation
import Testing

@testable import huize

@Suite struct RoleListingTests {
    /// The table as it was read and found right; a change of a permission shows as a difference.
    @Test func `the table of roles and commands is the one that was agreed`() throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "roles.txt")
        let table = RoleListing.make(.zh).table(in: .zh)
        if ProcessInfo.processInfo.environment["HUIZE_GOLDEN"] == "rewrite" {
            try Data(table.utf8).write(to: path)
        }
        #expect(try String(contentsOf: path, encoding: .utf8) == table)
    }

    @Test func `every permission and every command that somebody gives has its row`() {
        #expect(Set(RoleListing.rights.map(\.permission)) == Set(Permission.allCases))
        let given = CommandKind.allCases.filter { !$0.permissions.isEmpty }
        let files = ImportKind.allCases.map { "importFile/\($0)" }
        let undone = Permission.undoOthers.undoes.map { "undo/\($0)" }
        #expect(
            Set(RoleListing.rights.compactMap(\.command))
                == Set(given.map(\.rawValue) + files + undone))
        #expect(
            CommandKind.allCases.filter { $0.permissions.isEmpty }
                == [.lookedInEmergency, .foundRegister])
    }
}
