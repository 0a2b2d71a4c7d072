import Domain

/// What is said of a journal that somebody changed behind the program's back.
enum ChainWords {
    /// What is wrong and with which entries.
    static func sentence(_ fault: ChainFault) -> Phrase {
        switch fault {
        case .changed(let place):
            about(
                place, zh: "内容或变化与其校验值不符", en: "it, or one of its changes, was altered or removed")
        case .rewritten(let place):
            about(place, zh: "被整条改写", en: "it was rewritten whole")
        case .linkChanged(let place):
            about(
                place, zh: "对上一条的校验值被改动", en: "its note of the entry before it was altered")
        case .hashChanged(let place):
            about(place, zh: "校验值被改动，内容未变", en: "its hash was altered, what it says was not")
        case .changeAdded(let place):
            about(place, zh: "被添加了一行变化", en: "a change was added to it")
        case .changesMoved(let place):
            about(
                place, zh: "的变化被删除或调换了位置",
                en: "changes of it were removed or moved")
        case .moved(let place, let number):
            about(
                place, zh: "原是第 \(number) 条，编号被改动",
                en: "it is entry \(number) under another number")
        case .exchanged(let first, let second):
            Phrase(
                zh: "日志第 \(first.entry) 条和第 \(second.entry) 条被对调。\(advice.zh)",
                en: "Entries \(first.entry) and \(second.entry) of the journal changed places. "
                    + advice.en)
        case .added(let place):
            about(place, zh: "不是本程序写入的", en: "it was added by hand")
        case .strayChanges(let entry):
            Phrase(
                zh: "日志没有第 \(entry) 条，却有它的变化。\(advice.zh)",
                en: "There is no entry \(entry) in the journal, yet there are changes of it. "
                    + advice.en)
        case .missing, .endMissing, .headMissing, .headChanged, .endDiffers, .notedMissing:
            endSentence(fault)
        }
    }

    private static func endSentence(_ fault: ChainFault) -> Phrase {
        switch fault {
        case .missing(let range):
            Phrase(
                zh: "日志缺\(entries(range).zh)。\(advice.zh)",
                en: "\(capital(range)) of the journal gone. \(advice.en)")
        case .endMissing(let range):
            Phrase(
                zh: "日志末尾缺\(entries(range).zh)，或者末尾记录被改动。\(advice.zh)",
                en: "\(capital(range)) gone from the end of the journal, or the note of its end "
                    + "was altered. \(advice.en)")
        case .headMissing:
            Phrase(
                zh: "日志的末尾记录不见了。\(advice.zh)",
                en: "The note of the journal's end is gone. \(advice.en)")
        case .endDiffers(let place):
            about(
                place, zh: "是最后一条，与末尾记录不符：两者之一被改动",
                en: "the last one, does not agree with the note of the end: one was altered")
        case .notedMissing(let head):
            noted(head)
        default:
            Phrase(
                zh: "日志的末尾记录被改动。\(advice.zh)",
                en: "The note of the journal's end was altered. \(advice.en)")
        }
    }

    /// An end that was written down, or that a backup has, is not there.
    private static func noted(_ head: JournalHead) -> Phrase {
        let number = head.entry.map { "\($0.rawValue)" }
        return Phrase(
            zh: "记下的末尾\(number.map { "（第 \($0) 条）" } ?? "")不在日志里：它之前的记录可能被整体改写，"
                + "或者文件被换过。\(advice.zh)",
            en: "The end that was noted\(number.map { " (entry \($0))" } ?? "") is not in the "
                + "journal: what stands up to it may have been rewritten, or the file replaced. "
                + advice.en)
    }

    private static let advice = Phrase(
        zh: "有人绕过程序改过文件，请与最近的备份核对。",
        en: "Somebody changed the file behind the program's back: compare with the last backup.")

    private static func about(_ place: ChainPlace, zh: String, en: String) -> Phrase {
        let when = place.at.map { "\($0.day) \($0.clock)" }
        let zhParts = [when, place.byName].compactMap { $0 }.joined(separator: "，")
        let enParts = [when, place.byName.map { "by \($0)" }].compactMap { $0 }
            .joined(separator: ", ")
        return Phrase(
            zh: "日志第 \(place.entry) 条\(zhParts.isEmpty ? "" : "（\(zhParts)）")\(zh)。\(advice.zh)",
            en: "Entry \(place.entry) of the journal\(enParts.isEmpty ? "" : " (\(enParts))"): "
                + "\(en). \(advice.en)")
    }

    private static func entries(_ range: ClosedRange<Int64>) -> Phrase {
        range.count == 1
            ? Phrase(zh: "第 \(range.lowerBound) 条", en: "entry \(range.lowerBound)")
            : Phrase(
                zh: "第 \(range.lowerBound)–\(range.upperBound) 条",
                en: "entries \(range.lowerBound)–\(range.upperBound)")
    }

    private static func capital(_ range: ClosedRange<Int64>) -> String {
        range.count == 1
            ? "Entry \(range.lowerBound) is"
            : "Entries \(range.lowerBound)–\(range.upperBound) are"
    }
}
