import Domain

/// The words of the table of roles.
enum RoleWords {
    static let title = Phrase(zh: "角色和权限", en: "Roles")
    static let key = Phrase(zh: "角色", en: "roles")
    static let keyHelp = Phrase(zh: "哪个角色可以做什么", en: "which role may do what")
    static let permission = Phrase(zh: "权限", en: "Permission")
    static let next = Phrase(zh: "往右看角色", en: "further roles")
    static let previous = Phrase(zh: "往左看角色", en: "the roles before")
    static let last = Phrase(zh: "已是最后一个角色。", en: "These are the last roles.")
    static let first = Phrase(zh: "已是第一个角色。", en: "These are the first roles.")
    static let shown = Phrase(zh: "显示角色", en: "roles shown")

    static func yours(_ role: Domain.Role) -> Phrase {
        Phrase(zh: "您的角色：\(role.term.zh)", en: "Your role: \(role.term.en)")
    }

    static func allows(_ commands: String) -> Phrase {
        Phrase(zh: "对应操作：\(commands)", en: "Leads to: \(commands)")
    }

    static func held(by count: Int, of all: Int) -> Phrase {
        Phrase(zh: "\(all) 个角色中 \(count) 个有", en: "\(count) of \(all) roles have it")
    }
}
