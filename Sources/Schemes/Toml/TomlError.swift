import Domain

/// Where a text stops being TOML, and why.
struct TomlError: Error, Hashable, Sendable {
    /// The line, counted from 1.
    let line: Int
    /// The column in characters, counted from 1.
    let column: Int
    /// What is wrong there.
    let problem: Problem

    /// What can be wrong.
    enum Problem: Hashable, Sendable {
        case noKey, noEquals, noValue, noEnd(Character), notLineEnd, unclosedText, control
        case escape, number, duplicate(String), tooDeep
    }
}

extension TomlError.Problem: Termed {
    /// What is wrong, as the end of a sentence.
    var term: Phrase {
        switch self {
        case .noKey: Phrase(zh: "这里应当是键名", en: "a key is expected here")
        case .noEquals: Phrase(zh: "键名后面缺等号", en: "an equals sign is missing after the key")
        case .noValue: Phrase(zh: "这里应当是值，文字要加引号", en: "a value is expected; texts need quotes")
        case .noEnd(let end): Phrase(zh: "缺“\(end)”", en: "“\(end)” is missing")
        case .notLineEnd: Phrase(zh: "一行里多出了内容", en: "there is more in the line than there may be")
        case .unclosedText: Phrase(zh: "引号没有配对", en: "a quote is not closed")
        case .control: Phrase(zh: "有不可见的控制字符", en: "there is a control character")
        case .escape: Phrase(zh: "反斜杠后面的写法不对", en: "what follows the backslash is not known")
        case .number: Phrase(zh: "数字写法不对", en: "the number is written wrongly")
        case .duplicate(let key): Phrase(zh: "“\(key)”写了两次", en: "`\(key)` stands here twice")
        case .tooDeep: Phrase(zh: "嵌套太深", en: "it is nested too deeply")
        }
    }
}
