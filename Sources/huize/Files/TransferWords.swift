import Domain

/// The words of files that go in and out.
enum TransferWords {
    static let unknownKind = Phrase(
        zh: "看不出这个文件是哪一类。请写明类别，如 huize import persons 文件；"
            + "huize import persons --template 可以得到表头。",
        en: "The headings do not tell what this file holds. Name the kind, as in huize import "
            + "persons FILE; huize import persons --template gives the headings.")

    static let stopped = Phrase(
        zh: "已停止，没有写出文件。", en: "Stopped; no file was written.")

    static func noFolder(_ path: String, _ reason: String) -> Phrase {
        Phrase(
            zh: "不能建立文件夹 \(path)（\(reason)）。请用 --store 指定别处的文件。",
            en: "The folder \(path) cannot be made (\(reason)). Name a file elsewhere "
                + "with --store.")
    }
}
