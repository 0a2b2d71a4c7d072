import Domain

/// The words of `huize scheme`.
enum SchemeWords {
    static let file = Phrase(zh: "文件", en: "File")
    static let holds = Phrase(zh: "内容", en: "What it holds")
    static let from = Phrase(zh: "用的是", en: "Taken from")
    static let shipped = Phrase(zh: "随程序", en: "as shipped")
    static let example = Phrase(zh: "样例，未用", en: "example, not read")

    static func sound(_ file: String, _ entries: Int) -> Phrase {
        Phrase(
            zh: "\(file)：\(entries) 条定义，没有错误。", en: "\(file): \(entries) defined, no mistake.")
    }
}
