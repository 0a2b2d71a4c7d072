import Domain

/// The words of `huize benefits run`.
enum RunCommandWords {
    static let onlyShown = Phrase(
        zh: "以上只是核算结果，没有写入。核对后加 --confirm 写入。",
        en: "This is only what would change; nothing was written. Check it, then add --confirm.")

    static let nothing = Phrase(
        zh: "没有要写入的内容。", en: "There is nothing to write.")

    static let stopped = Phrase(
        zh: "中途停止；已写入的村保留。再给一次同样的命令就会接上。",
        en: "Stopped; villages already written stay. The same command again goes on.")

    static func written(_ written: BenefitRun.Written) -> Phrase {
        Phrase(
            zh: "写入 \(written.villages) 个村：申报 \(written.cases) 件，发放 \(written.payments) 笔。",
            en: "Written in \(written.villages) villages: \(written.cases) cases, "
                + "\(written.payments) payments.")
    }

    static func skipped(_ programme: String, _ why: Phrase) -> Phrase {
        Phrase(zh: "未核算 \(programme)：\(why.zh)", en: "Left out \(programme): \(why.en)")
    }
}
