extension Account {
    /// What may be said of it when it is made or changed.
    public var details: AccountDetails {
        get {
            AccountDetails(
                login: login, name: name, role: role, area: area, language: language,
                person: person, until: until)
        }
        set {
            (login, name, role, area) = (
                newValue.login, newValue.name, newValue.role, newValue.area
            )
            (language, person, until) = (newValue.language, newValue.person, newValue.until)
        }
    }
}

extension AccountDetails: FieldListed {
    /// The most letters of a person's name.
    static let longestName = 40

    /// Every field of the account form.
    public static let fields: [RecordField<AccountDetails>] = [
        RecordField("login", zh: "账号", en: "Login", \.login) { value, _ in value },
        RecordField("name", zh: "姓名", en: "Name", \.name) { value, _ in value },
        RecordField("role", zh: "角色", en: "Role", \.role) { value, language in
            value.term(language)
        },
        RecordField("area", zh: "辖区", en: "Area", \.area) { value, _ in "\(value)" },
        RecordField("language", zh: "语言", en: "Language", \.language) { value, _ in
            value?.ownName
        },
        RecordField("person", zh: "本人档案", en: "Own file", \.person) { value, _ in
            value.map { "#\($0.rawValue)" }
        },
        RecordField("until", zh: "有效期至", en: "Until", \.until) { value, _ in
            value?.description
        },
    ]

    /// Whether a text may be a login: `[a-z][a-z0-9-]{0,31}`, which no shell and no file of keys
    /// reads as anything else.
    public static func isLogin(_ text: String) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = text.utf8.first, letters.contains(first), text.utf8.count <= 32 else {
            return false
        }
        return text.utf8.allSatisfy {
            letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "-")
        }
    }

    /// The same with blanks and full-width characters made plain.
    var cleaned: AccountDetails {
        var result = self
        result.login = login.folded
        result.name = name.folded
        return result
    }
}

extension Language {
    /// The language's name in itself.
    public var ownName: String {
        switch self {
        case .zh: "中文"
        case .en: "English"
        }
    }
}
