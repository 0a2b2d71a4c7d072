import Domain

@testable import Store

/// A township with people who come and go.
struct Staff {
    let township: Township
    let admin: Clerk

    init() throws {
        township = try Township()
        admin = try Clerk(township)
    }

    /// A key that OpenSSH made for tests.
    static let key = AccessKey(
        type: "ssh-ed25519",
        body: "AAAAC3NzaC1lZDI1NTE5AAAAIKjhhXaFTlW0azBm1Ma/sVlmetW112G3qXVWXHHQQPh1",
        comment: "li@dongying")

    static func details(
        _ login: String, _ role: Role = .villageManager, in area: AreaCode = Township.east
    ) -> AccountDetails {
        AccountDetails(login: login, name: "吴\(login)", role: role, area: area)
    }

    @discardableResult
    func add(_ details: AccountDetails, by clerk: Clerk? = nil) throws -> Account.ID {
        let receipt = try (clerk ?? admin).commit(.addAccount(AddAccount(details: details)))
        guard case .account(let id)? = receipt.records.first else { throw Clerk.Missing() }
        return id
    }

    @discardableResult
    func change(
        _ login: String, by clerk: Clerk? = nil, _ edit: (inout AccountDetails) -> Void
    ) throws -> Receipt {
        let seen = try account(login).details
        var wanted = seen
        edit(&wanted)
        let command = ChangeAccount(account: try account(login).id, seen: seen, wanted: wanted)
        return try (clerk ?? admin).commit(.changeAccount(command))
    }

    @discardableResult
    func close(
        _ login: String, _ isClosed: Bool = true, by clerk: Clerk? = nil
    ) throws -> Receipt {
        let command = CloseAccount(
            account: try account(login).id, isClosed: isClosed, reason: "离岗")
        return try (clerk ?? admin).commit(.closeAccount(command))
    }

    func account(_ login: String) throws -> Account {
        guard let found = try township.file.accounts().first(where: { $0.login == login }) else {
            throw Clerk.Missing()
        }
        return found
    }

    /// What the journal says of an account, the latest first.
    func history(_ login: String) throws -> [JournalRow] {
        try admin.store.journal(of: .account(try account(login).id), .first(limit: 20)).rows
    }
}
