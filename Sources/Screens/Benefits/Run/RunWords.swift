import Domain

/// The words of a run of benefits.
enum RunWords {
    static let title = Phrase(zh: "核算补助", en: "Run benefits")
    static let preview = Phrase(zh: "核算结果", en: "Result of the run")
    static let lines = Phrase(zh: "核算明细", en: "Lines of the run")
    static let start = Phrase(zh: "试算", en: "work out")
    static let startHelp = Phrase(
        zh: "试算：只看结果，什么都不写入", en: "work out what the run finds; nothing is written")
    static let tick = Phrase(zh: "勾选", en: "tick")
    static let tickHelp = Phrase(zh: "勾选或取消这个项目", en: "tick this programme, or not")
    static let all = Phrase(zh: "全选", en: "all")
    static let allHelp = Phrase(zh: "勾选全部项目，或全部取消", en: "tick all programmes, or none")
    static let earlier = Phrase(zh: "上一期", en: "earlier")
    static let earlierHelp = Phrase(zh: "前一年，或前一月", en: "the year before, or the month")
    static let laterHelp = Phrase(zh: "后一年，或后一月", en: "the year after, or the month")
    static let kind = Phrase(zh: "年/月", en: "year/month")
    static let kindHelp = Phrase(zh: "核算整年，或只核算一个月", en: "run a whole year, or one month of it")
    static let period = Phrase(zh: "期间", en: "Period")
    static let area = Phrase(zh: "范围", en: "Area")
    static let finding = Phrase(zh: "结果", en: "Finding")
    static let before = Phrase(zh: "原金额", en: "Before")
    static let after = Phrase(zh: "金额", en: "Amount")
    static let reason = Phrase(zh: "原因", en: "Why")
    static let gives = Phrase(zh: "给付", en: "Gives")
    static let skipped = Phrase(zh: "没有核算的项目", en: "Left out")
    static let confirm = Phrase(zh: "入账", en: "confirm")
    static let confirmHelp = Phrase(
        zh: "入账：先问一次，再一个村一个村地写入", en: "write it: asks once, then village by village")
    static let openGroup = Phrase(zh: "列出这一组的人", en: "list the persons of this group")
    static let nothingToWrite = Phrase(
        zh: "没有要写入的：都已经在册了。", en: "There is nothing to write: all of it is on file.")
    static let alreadyWritten = Phrase(
        zh: "这次核算已经入账。要再核算，请返回重新试算。",
        en: "This run is written. To run again, go back and work it out anew.")
    static let chooseOne = Phrase(
        zh: "请先用空格勾选至少一个项目。", en: "Tick at least one programme with Space.")
    static let nothingFound = Phrase(
        zh: "没有新增、延续或变动的人。", en: "Nobody is new, continued or changed.")
    static let question = Phrase(zh: "核算入账", en: "Write the run")
    static let keys = Phrase(zh: "Enter 入账    Esc 不写入", en: "Enter write it    Esc write nothing")
    static let safe = Phrase(
        zh: "每个村写完才算数；可以随时按 Esc 停止，已写完的村保留，再入账会接上，不会重复。",
        en: "A village counts once it is written. Esc stops at any time: what is written stays, "
            + "confirming again goes on, and nothing is written twice.")
    static let writtenMark = Phrase(zh: "已入账", en: "written")
    static let previewMark = Phrase(zh: "试算，未写入", en: "worked out, nothing written")
    static let stoppedPreview = Phrase(
        zh: "试算已停止，什么都没有写入。", en: "Stopped; nothing was written.")
    static let persons = Phrase(zh: "人", en: "Persons")
    static let payments = Phrase(zh: "笔", en: "Payments")
    static let toBeWritten = Phrase(zh: "将写入", en: "To be written")

    static func willWrite(persons: Int, payments: Int, amount: Money, villages: Int) -> Phrase {
        Phrase(
            zh: "将写入 \(villages) 个村、\(persons) 人、\(payments) 笔，\(amount)。",
            en: "\(persons) persons and \(payments) payments of \(amount) "
                + "in \(villages) villages will be written.")
    }

    static func written(_ villages: Int) -> Phrase {
        Phrase(zh: "已入账：\(villages) 个村。", en: "Written: \(villages) villages.")
    }

    static func stopped(_ done: Int, of all: Int) -> Phrase {
        Phrase(
            zh: "已停止：\(all) 个村写完 \(done) 个。按 c 接着入账，不会重复。",
            en: "Stopped after \(done) of \(all) villages. c goes on; nothing is written twice.")
    }

    static func failed(_ done: Int, of all: Int, _ error: RegistryError) -> Phrase {
        let why = error.sentence
        return Phrase(
            zh: "\(all) 个村写完 \(done) 个后停下：\(why.zh)",
            en: "Stopped after \(done) of \(all) villages: \(why.en)")
    }
}
