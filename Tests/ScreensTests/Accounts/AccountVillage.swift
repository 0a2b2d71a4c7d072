import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The invented village with a second manager, and the keys that people bring along.
struct AccountVillage {
    static let today = TestRegister.today
    /// Keys that OpenSSH made for tests.
    static let line =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIKjhhXaFTlW0azBm1Ma/sVlmetW112G3qXVWXHHQQPh1 "
        + "li@dongying"
    static let otherLine =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBHVBXbaFjUSNVL1BJ6HTsBjHlgivlnOhtKJKn52Th0/ "
        + "wang@xiying"
    static let fingerprint = "SHA256:ZZD6uiLwTpYRwqMPTc3akhxWImBkZKDQ4Rw1YMhnzjw"

    let file: RegisterFile
    let admin: RegistryStore

    init() throws {
        file = try TestRegister.village()
        admin = try file.registry(as: "admin")
    }

    func account(_ login: String) throws -> AccountFile {
        let rows = try admin.accounts(in: admin.account.area)
        let row = try #require(rows.first { $0.account.login == login })
        return try admin.accountFile(row.account.id)
    }

    /// Carries out what the screens under test have no part in.
    @discardableResult
    func commit(_ command: Command, _ key: UInt64) throws(RegistryError) -> Receipt {
        let at = Instant(milliseconds: Int64(Self.today.daysSince1970) * 86_400_000)
        return try admin.commit(
            Submission(
                id: SubmissionID(high: 9, low: key), by: admin.account.id, at: at,
                command: command))
    }

    /// Makes the second manager of the village, who comes in by a key.
    func addSecond() throws {
        let liu = try account("liu").row.account
        let details = AccountDetails(
            login: "dongying-li", name: "李秀英", role: liu.role, area: liu.area,
            until: Self.today + 200)
        try commit(.addAccount(AddAccount(details: details)), 1)
        let id = try account("dongying-li").row.account.id
        let keys = try [Self.line, Self.otherLine].map { try AccessKey(line: $0) }
        try commit(.setAccountKeys(SetAccountKeys(account: id, added: keys, removed: [])), 2)
    }

    /// Sits an account down at the first screen.
    func robot(
        _ login: String = "admin", language: Language = .zh,
        size: Size = Size(columns: 80, rows: 24), glyphs: Glyphs = .unicode
    ) throws -> Robot {
        let registry = try file.registry(as: login)
        return Robot(
            registry, definitions: file.definitions, language: language, today: Self.today,
            path: try registry.path(to: registry.account.area), size: size, glyphs: glyphs)
    }

    /// Opens the file of an account by keys.
    func robot(at login: String, as own: String = "admin") throws -> Robot {
        let robot = try robot(own).type("0a/\(login)").press(.enter, .enter)
        #expect(robot.screen == "account", "\(robot.text)")
        return robot.expect(row: 2, contains: login)
    }
}
