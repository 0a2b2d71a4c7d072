import Domain

/// The words of files that go in and out.
enum TransferWords {
    static let unknownKind = Phrase(
        zh: "看不出这个文件是哪一类。请写明类别，如 huize import persons 文件；"
            + "huize import persons --template 可以得到表头。",
        en: "The headings do not tell what this file holds. Name the kind, as in huize import "
            + "persons FILE; huize import persons --template gives the headings.")

    static let goodRowsKept = Phrase(
        zh: "此前的好行已经导入；处理后再导一次同一文件就会接上（退回的行可用 --errors 存到别处）。",
        en: "Good rows before this went in. Mend it and import the same file again to go on "
            + "(--errors puts refused rows elsewhere).")

    static let stopped = Phrase(
        zh: "已停止，没有写出文件。", en: "Stopped; no file was written.")

    static func noFolder(_ path: String, _ reason: String) -> Phrase {
        Phrase(
            zh: "不能建立文件夹 \(path)（\(reason)）。请用 --store 指定别处的文件。",
            en: "The folder \(path) cannot be made (\(reason)). Name a file elsewhere "
                + "with --store.")
    }
}
