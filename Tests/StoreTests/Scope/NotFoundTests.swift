import Domain
import Testing

@testable import Store

/// A record that lies elsewhere is answered as one that never was, by every read and every command.
@Suite struct NotFoundTests {
    private static let own: Int64 = 6_001
    /// The key that the samples ask for.
    private static let strange: Int64 = 7_001

    /// A register with or without records of that key in another township.
    private static func township(hasStrangers: Bool) throws -> Township {
        let township = try Township(definitions: CaseTownship.definitions)
        try RecordSet(key: own, village: Township.east).put(into: township.file)
        if hasStrangers {
            try RecordSet(key: strange, village: Township.other).put(into: township.file)
        }
        for role in Role.allCases {
            try township.file.addAccount(
                login: "r-\(role.rawValue.lowercased())", name: "测", role: role,
                area: Township.first)
        }
        return township
    }

    private func clerks(_ role: Role) throws -> (with: Clerk, without: Clerk) {
        let login = "r-\(role.rawValue.lowercased())"
        return (
            try Clerk(try Self.township(hasStrangers: true), as: login),
            try Clerk(try Self.township(hasStrangers: false), as: login)
        )
    }

    private func outcome(_ body: () throws -> Any) -> String {
        do {
            return "answered \(try body())"
        } catch {
            return "\(error)"
        }
    }

    @Test(arguments: Role.allCases)
    func `commands about it are refused alike`(role: Role) throws {
        let clerks = try clerks(role)
        var commands = ElsewhereCommands.naming(Self.strange, besides: Self.own)
        for kind in CommandKind.allCases { commands += try CommandSamples.commands(of: kind) }
        for command in commands {
            let known = outcome { try clerks.with.commit(command).records.count }
            let unknown = outcome { try clerks.without.commit(command).records.count }
            #expect(known == unknown, "\(command.kind)")
        }
    }

    @Test func `what names it is refused, and not only for its fields`() throws {
        let clerk = try clerks(.administrator).with
        for command in ElsewhereCommands.naming(Self.strange, besides: Self.own) {
            #expect(throws: RegistryError.self, "\(command)") { try clerk.commit(command) }
        }
    }

    @Test(arguments: Role.allCases)
    func `reads of it are refused alike`(role: Role) throws {
        let clerks = try clerks(role)
        for read in ReadSample.allCases {
            let known = outcome { try read.ask(clerks.with.store) }
            let unknown = outcome { try read.ask(clerks.without.store) }
            #expect(known == unknown, "\(read)")
        }
    }

    @Test(arguments: JournalTable.allCases)
    func `its history is refused like that of what never was`(table: JournalTable) throws {
        let store = try clerks(.administrator).with.store
        for key in [Self.strange, 7_002] {
            #expect(throws: RegistryError.notFound, "\(key)") {
                try store.journal(of: table.reference(key), .first(limit: 9))
            }
        }
    }

    @Test func `whoever looks after both finds it`() throws {
        let township = try Self.township(hasStrangers: true)
        let county = try Clerk(township, as: "county").store
        #expect(try county.person(Person.ID(rawValue: Self.strange)).person.details.name != "")
        #expect(
            try county.benefitCase(BenefitCase.ID(rawValue: Self.strange), on: Township.now.day)
                .moves.isEmpty)
        #expect(try county.visit(Visit.ID(rawValue: Self.strange)).details.purpose == "care")
        #expect(try county.posting(Posting.ID(rawValue: Self.strange)).rows.count == 1)
    }
}
