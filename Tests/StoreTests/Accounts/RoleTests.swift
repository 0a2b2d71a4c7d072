import Domain
import Foundation
import Testing

@testable import Store

/// Every role with every command and every read, by direct calls: the table of permissions says
/// what is answered, and nothing else does.
@Suite struct RoleTests {
    private let township: Township

    init() throws {
        township = try Township()
    }

    private func clerk(_ role: Role) throws -> Clerk {
        let login = "r-\(role.rawValue.lowercased())"
        try township.file.addAccount(login: login, name: "测", role: role, area: Township.first)
        return try Clerk(township, as: login)
    }

    private func refusal(_ body: () throws -> Void) -> Permission? {
        do {
            try body()
            return nil
        } catch RegistryError.notAllowed(let permission) {
            return permission
        } catch {
            return nil
        }
    }

    @Test(arguments: Role.allCases)
    func `a role may give the commands that the table allows it, and no other`(role: Role) throws {
        let clerk = try clerk(role)
        for kind in CommandKind.allCases {
            for command in try CommandSamples.commands(of: kind) {
                let permission = command.permission
                let isAllowed = role.permissions.contains(permission)
                #expect(
                    refusal { try clerk.commit(command) } == (isAllowed ? nil : permission),
                    "\(role) \(command)")
            }
        }
    }

    @Test(arguments: Role.allCases)
    func `a role is answered what the table allows it to ask`(role: Role) throws {
        let clerk = try clerk(role)
        // What a file needs hangs on its kind: `ImportRightsTests`.
        for read in ReadSample.allCases where read != .beginImport {
            let permission = read.permission ?? .read
            let isAllowed = role.permissions.contains(permission)
            #expect(
                refusal { try read.ask(clerk.store) } == (isAllowed ? nil : permission),
                "\(role) \(read)")
        }
    }

    @Test func `the samples need every permission that their kinds are said to need`() throws {
        for kind in CommandKind.allCases where kind != .importFile {
            let needed = Set(try CommandSamples.commands(of: kind).map(\.permission))
            #expect(needed == Set(kind.permissions), "\(kind)")
        }
    }

    @Test func `no read of the register is left out`() throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Domain/Registry")
        let files = try #require(FileManager.default.enumerator(atPath: sources.path))
        var names: Set<String> = []
        for case let name as String in files where name.hasSuffix(".swift") {
            let text = try String(contentsOf: sources.appending(path: name), encoding: .utf8)
            names.formUnion(Self.requirements(of: text))
        }
        let writes: Set = ["commit", "saveDraft", "discardDraft"]
        #expect(names.subtracting(writes) == Set(ReadSample.allCases.map(\.rawValue)))
    }

    /// The functions that the protocols of the register ask for.
    private static func requirements(of text: String) -> [String] {
        var isInside = false
        return text.split(separator: "\n").compactMap { line in
            if line.hasPrefix("public protocol") {
                isInside = ["Reads", "Claims", "Registry:"].contains { line.contains($0) }
            }
            if line == "}" { isInside = false }
            guard isInside, line.hasPrefix("    func ") else { return nil }
            return String(line.dropFirst(9).prefix { $0 != "(" && $0 != "<" })
        }
    }
}
