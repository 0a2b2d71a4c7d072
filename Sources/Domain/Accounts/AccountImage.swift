/// An account as the journal keeps it: what it is, whether it is closed, and who comes in by it.
public struct AccountImage: Hashable, Sendable, Codable {
    /// What it is.
    public var details: AccountDetails
    /// Whether it is closed.
    public var isClosed: Bool
    /// The keys that let its owner in.
    public var keys: [AccessKey]

    /// Takes an account with its keys.
    public init(_ account: Account, keys: [AccessKey]) {
        details = account.details
        isClosed = account.isClosed
        self.keys = keys
    }
}

extension AccountImage: FieldListed {
    /// Every field that may change.
    public static let fields: [RecordField<AccountImage>] = [
        RecordField("login", zh: "账号", en: "Login", \.details.login) { value, _ in value },
        RecordField("name", zh: "姓名", en: "Name", \.details.name) { value, _ in value },
        RecordField("role", zh: "角色", en: "Role", \.details.role) { value, language in
            value.term(language)
        },
        RecordField("area", zh: "辖区", en: "Area", \.details.area) { value, _ in "\(value)" },
        RecordField("language", zh: "语言", en: "Language", \.details.language) { value, _ in
            value?.ownName
        },
        RecordField("person", zh: "本人档案", en: "Own file", \.details.person) { value, _ in
            value.map { "#\($0.rawValue)" }
        },
        RecordField("until", zh: "有效期至", en: "Until", \.details.until) { value, _ in
            value?.description
        },
        RecordField("isClosed", zh: "停用", en: "Closed", \.isClosed) { value, language in
            (value ? Phrase(zh: "是", en: "yes") : Phrase(zh: "否", en: "no"))(language)
        },
        RecordField("keys", zh: "钥匙", en: "Keys", \.keys) { value, _ in
            value.map(\.fingerprint).joined(separator: ", ")
        },
    ]
}
