import Domain

/// The words of `huize batch`.
enum BatchWords {
    static func preview(_ preview: BatchPreview) -> Phrase {
        let sum = preview.programmes.reduce(Money.zero) { $0 + $1.amount }
        let lines = preview.programmes.reduce(0) { $0 + $1.lines }
        let behind = preview.behind.reduce(0) { $0 + $1.lines }
        return Phrase(
            zh: "会有 \(lines) 行、\(preview.payments) 笔，共 \(sum)；留下 \(behind) 笔。没有写入。",
            en: "It would hold \(lines) lines, \(preview.payments) payments, \(sum) together; "
                + "\(behind) payments stay behind. Nothing was written.")
    }

    /// Of lines into accounts that sent the last payment back; nil if there are none.
    static func comingBack(_ sums: [BatchSum]) -> Phrase? {
        let lines = sums.reduce(0) { $0 + $1.lines }
        guard lines > 0 else { return nil }
        return Phrase(
            zh: "其中 \(lines) 行的账户上次被银行退回，还没有更正，可能再退回。请先核对本人的账户；"
                + "不发的，封存前用 huize batch drop 移出。",
            en: "The accounts of \(lines) line(s) sent the last payment back and nobody mended "
                + "it: they may come back again. Check the accounts first, or take the lines out "
                + "with huize batch drop before sealing.")
    }

    static func made(_ batch: Batch) -> Phrase {
        Phrase(
            zh: "已生成 \(batch.number)：\(batch.details.lines) 行，\(batch.details.total)。"
                + "核对后封存：huize batch seal \(batch.number)。",
            en: "\(batch.number) was made: \(batch.details.lines) lines, "
                + "\(batch.details.total). Look at it, then: huize batch seal \(batch.number).")
    }

    static func summary(_ file: BatchFile) -> Phrase {
        let (batch, details) = (file.batch, file.batch.details)
        let digest = details.digest.map { String($0.prefix(12)) }
        return Phrase(
            zh: "\(batch.number) \(details.state.term.zh)：\(file.areaName) "
                + "\(details.period.term.zh)，\(details.lines) 行，\(details.total)"
                + (digest.map { "，校验 \($0)" } ?? "") + "。",
            en: "\(batch.number), \(details.state.term.en): \(file.areaName), "
                + "\(details.period.term.en), \(details.lines) lines, \(details.total)"
                + (digest.map { ", digest \($0)" } ?? "") + ".")
    }

    static func noLine(_ number: Int) -> Phrase {
        Phrase(
            zh: "这一批没有第 \(number) 行。用 huize batch show 批次号 --lines 查看序号。",
            en: "The batch has no line \(number). huize batch show BATCH --lines lists them.")
    }

    static func notSealed(_ number: String) -> Phrase {
        Phrase(
            zh: "\(number) 还没有封存，不能写银行文件。请先 huize batch seal \(number)。",
            en: "\(number) is not sealed yet, so no file was written. First: huize batch seal "
                + "\(number).")
    }

    static func cancelled(_ number: String) -> Phrase {
        Phrase(
            zh: "\(number) 已作废，不能写银行文件。",
            en: "\(number) was cancelled: no file is written of it.")
    }

    static func sentOtherwise(_ number: String, _ format: BankFormat) -> Phrase {
        Phrase(
            zh: "\(number) 已按“\(format.term.zh)”报送，只能再写同样的文件："
                + "--format \(format.rawValue)。",
            en: "\(number) went to the bank as \(format.term.en) and can only be written the "
                + "same: --format \(format.rawValue).")
    }

    static func whyAgain(_ number: String) -> Phrase {
        Phrase(
            zh: "\(number) 已经报送。确需再写银行文件的，请用 --reason 写明原因。",
            en: "\(number) went to the bank already. If its files are needed again, say why with "
                + "--reason.")
    }

    static func doesNotAddUp(_ number: String) -> Phrase {
        Phrase(
            zh: "\(number) 的行数或金额与批次不符，没有写出文件。请运行 huize check。",
            en: "The lines of \(number) are not as many or as much as it says; no file was "
                + "written. Run huize check.")
    }

    static let payer = Phrase(
        zh: "付款单位、账号（6 至 34 位数字）或开户行不对。请改正 --payer-name、--payer-account、--payer-bank。",
        en: "The payer's name, account (6 to 34 digits) or bank is wrong. Correct --payer-name, "
            + "--payer-account or --payer-bank.")

    static func written(_ files: Int, isFirst: Bool) -> Phrase {
        isFirst
            ? Phrase(
                zh: "写出 \(files) 个文件，批次已记为报送。",
                en: "\(files) file(s) written, and the batch is marked as sent.")
            : Phrase(
                zh: "又写出 \(files) 个文件；批次早已报送，原因已记入日志。",
                en: "\(files) file(s) written again; the batch was sent before, and the journal "
                    + "has the reason.")
    }

    static func otherBatch(_ named: String, _ number: String) -> Phrase {
        Phrase(
            zh: "这个文件是 \(named) 的结果，不是 \(number) 的。没有登记任何内容，请核对文件。",
            en: "This file answers \(named), not \(number). Nothing was entered: check the file.")
    }

    static func notSent(_ batch: Batch) -> Phrase {
        Phrase(
            zh: "\(batch.number) \(batch.details.state.term.zh)，没有报送，不会有银行结果。没有登记任何内容。",
            en: "\(batch.number) is \(batch.details.state.term.en) and was not sent, so no bank "
                + "can have answered it. Nothing was entered.")
    }

    static func findings(_ notes: [AnswerNote]) -> Phrase {
        let counts = AnswerFinding.allCases.compactMap { finding -> Phrase? in
            let some = notes.filter { $0.finding == finding }
            guard !some.isEmpty else { return nil }
            let sum = some.reduce(Money.zero) { $0 + $1.amount }
            return Phrase(
                zh: "\(finding.term.zh) \(some.count) 笔 \(sum)",
                en: "\(some.count) \(finding.term.en) (\(sum))")
        }
        return Phrase(
            zh: counts.map(\.zh).joined(separator: "，") + "。",
            en: counts.map(\.en).joined(separator: ", ") + ".")
    }

    static let nothingEntered = Phrase(
        zh: "只核对，没有登记。", en: "Only compared, nothing entered.")

    static func entered(_ number: String) -> Phrase {
        Phrase(zh: "\(number) 的银行结果已登记。", en: "The bank's answer to \(number) is entered.")
    }

    static func enteredBefore(_ number: String) -> Phrase {
        Phrase(
            zh: "这个文件已经登记过（\(number)），没有改变任何内容。",
            en: "This file was entered before (\(number)); nothing was changed.")
    }
}
