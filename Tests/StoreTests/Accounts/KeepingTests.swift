import Domain
import Foundation
import Testing

@testable import Store

/// A copy of the whole register, its state and who is there: for whoever manages all of it, by
/// direct calls.
@Suite struct KeepingTests {
    private let scratch: Scratch
    private let township: Township

    init() throws {
        scratch = try Scratch()
        township = try Township(at: scratch.path("a.db"))
    }

    private func store(_ role: Role, in area: AreaCode) throws -> RegistryStore {
        let login = "k-\(role.rawValue.lowercased())"
        try township.file.addAccount(login: login, name: "测", role: role, area: area)
        return try township.file.registry(as: login)
    }

    private func refusals(of store: RegistryStore) -> [RegistryError?] {
        [
            refusal { _ = try store.backUp(to: scratch.path("copy.db"), at: Township.now) },
            refusal { _ = try store.status() }, refusal { _ = try store.sessions() },
        ]
    }

    private func refusal(_ body: () throws -> Void) -> RegistryError? {
        do {
            try body()
            return nil
        } catch {
            return error as? RegistryError
        }
    }

    private var hasCopy: Bool {
        FileManager.default.fileExists(atPath: scratch.path("copy.db"))
    }

    @Test(arguments: Role.allCases)
    func `the table of roles says who may`(role: Role) throws {
        let found = refusals(of: try store(role, in: Township.county))
        let isAllowed = role.permissions.contains(.manageRegister)
        #expect(
            found == Array(repeating: isAllowed ? nil : .notAllowed(.manageRegister), count: 3))
        #expect(hasCopy == isAllowed)
    }

    @Test(arguments: [Township.first, Township.east])
    func `who manages a part of the register gets no copy of the whole`(area: AreaCode) throws {
        let found = refusals(of: try store(.administrator, in: area))
        #expect(found == Array(repeating: .unusable(AccessWords.onlyAPart), count: 3))
        #expect(!hasCopy)
    }

    @Test func `an account that was closed since gets none either`() throws {
        let admin = try Clerk(township)
        try township.file.addAccount(
            login: "second", name: "吴管理", role: .administrator, area: Township.county)
        let second = try township.file.registry(as: "second")
        try admin.commit(
            .closeAccount(
                CloseAccount(account: second.account.id, isClosed: true, reason: "离岗")))
        #expect(refusals(of: second) == [.accountClosed, .accountClosed, .accountClosed])
        #expect(!hasCopy)
    }

    @Test func `the register as of a day is not copied or looked after`() throws {
        let past = try township.file.asOf(Township.now.day)
        let admin = try township.file.registry().looking(at: past)
        let onlyLooking = RegistryError.unusable(AsOfWords.onlyLooking(Township.now.day))
        #expect(refusals(of: admin) == [onlyLooking, onlyLooking, onlyLooking])
        #expect(!hasCopy)
    }

    @Test func `who is there is told with the place they came from`() throws {
        let folder = PresenceFolder(beside: scratch.path("a.db"))
        let presence = Presence(
            account: Account.ID(rawValue: 2), login: "east", origin: "192.0.2.7",
            since: Township.now, process: 7)
        let mark = folder.enter(presence)
        let admin = try township.file.registry()
        #expect(try admin.sessions() == [presence])
        mark?.leave()
        #expect(try admin.sessions() == [])
    }
}
