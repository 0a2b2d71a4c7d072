import Domain

/// The words of the settings.
enum SettingsWords {
    static let language = Phrase(zh: "语言", en: "Language")
    static let ownName = Phrase(zh: "中文", en: "English")
    static let languageHelp = Phrase(zh: "换成英文", en: "change to Chinese")
    static let accountsHelp = Phrase(
        zh: "辖区内的账号：谁、什么角色、用哪些钥匙",
        en: "the accounts of the area: who, in which role, by which keys")
    static let login = Phrase(zh: "登录名", en: "Login")
    static let name = Phrase(zh: "姓名", en: "Name")
    static let role = Phrase(zh: "角色", en: "Role")
    static let may = Phrase(zh: "可以", en: "May")

    static func may(_ count: Int, of all: Int) -> Phrase {
        Phrase(zh: "\(all) 项中的 \(count) 项，按 r 查看", en: "\(count) of \(all) things: r lists them")
    }

    static let area = Phrase(zh: "辖区", en: "Area")
    static let areaCode = Phrase(zh: "区划代码", en: "Area code")
    static let today = Phrase(zh: "今天", en: "Today")
}
