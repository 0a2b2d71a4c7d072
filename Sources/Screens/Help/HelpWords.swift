import Domain

/// The words of help and palette.
enum HelpWords {
    static let run = Phrase(zh: "执行", en: "run")

    /// Over the keys that the account may not use.
    static func refused(in context: Context) -> Phrase {
        guard context.onlyLooking == nil else {
            return Phrase(zh: "只能查看时不能用", en: "Not while only looking")
        }
        let role = context.account.role.term
        return Phrase(zh: "\(role.zh)不能用", en: "Not with your role: \(role.en)")
    }

    /// Beside a command that the account may not use.
    static func mark(in context: Context) -> Phrase {
        context.onlyLooking == nil
            ? Phrase(zh: "无权限", en: "not your role") : Phrase(zh: "只能查看", en: "only looking")
    }

    static func goTo(_ place: Phrase) -> Phrase {
        Phrase(zh: "前往：\(place.zh)", en: "Go to: \(place.en)")
    }
}
