import Domain

/// The words of postings.
enum PostingWords {
    static let title = Phrase(zh: "公示", en: "Postings")
    static let aPosting = Phrase(zh: "一榜公示", en: "A posting")
    static let level = Phrase(zh: "级别", en: "Level")
    static let area = Phrase(zh: "范围", en: "Area")
    static let first = Phrase(zh: "张榜日", en: "First day")
    static let last = Phrase(zh: "最后一天", en: "Last day")
    static let left = Phrase(zh: "剩余", en: "Time left")
    static let cases = Phrase(zh: "件数", en: "Cases")
    static let objections = Phrase(zh: "未处理异议", en: "Objections")
    static let place = Phrase(zh: "张贴处", en: "Place")
    static let all = Phrase(zh: "全部公示", en: "All postings")
    static let running = Phrase(zh: "正在公示的", en: "Up today")
    static let filter = Phrase(zh: "全部/在榜", en: "all/up")
    static let filterHelp = Phrase(zh: "换成全部，或只看正在公示的", en: "all of them, or only those up today")
    static let new = Phrase(zh: "张榜", en: "post")
    static let newHelp = Phrase(zh: "张榜：从等待公示的名单里选", en: "post a list of those that wait")
    static let none = Phrase(
        zh: "还没有公示。按 n 看哪些名单等待张榜。", en: "No postings yet: n shows which lists wait.")
    static let noneRunning = Phrase(
        zh: "今天没有正在公示的。按 f 看全部，按 n 张榜。",
        en: "None is up today: f shows all, n posts a list.")
    static let writePoster = Phrase(zh: "写公示榜", en: "poster")
    static let writePosterHelp = Phrase(
        zh: "写公示榜文件：文本，或 A4 的 PDF", en: "write the poster to a file: text, or PDF on A4")

    static func left(_ details: PostingDetails, on today: Day) -> Phrase {
        if today > details.last { return CasePageWords.over }
        if today < details.first { return CasePageWords.notYet }
        return CasePageWords.running(details.last - today)
    }

    static func home(_ running: Count) -> Phrase {
        Phrase(zh: "\(running) 榜正在公示", en: "\(running) up today")
    }
}

/// The words of posting lists that wait.
enum PostableWords {
    static let title = Phrase(zh: "等待公示的名单", en: "Lists that wait to be posted")
    static let next = Phrase(zh: "张榜", en: "post")
    static let nextHelp = Phrase(
        zh: "张榜：选中的名单，或全部标记的", en: "post the selected list, or all marked ones")
    static let allHelp = Phrase(zh: "标记全部名单，或全部取消", en: "mark all lists, or none")
    static let all = Phrase(zh: "全选", en: "all")
    static let markHelp = Phrase(
        zh: "标记：几个名单用同一地点和日期张榜", en: "mark: several go up at one place and day")
    static let none = Phrase(
        zh: "没有等待公示的名单。本级审核通过的申报会出现在这里。",
        en: "No list waits. Cases appear here once their level has approved them.")
    static let form = Phrase(zh: "张榜", en: "Post lists")
    static let post = Phrase(zh: "张榜", en: "post")
    static let postHelp = Phrase(zh: "张榜：登记上面的全部名单", en: "post all the lists above")
    static let placeHint = Phrase(
        zh: "张贴在哪里，如 村委会公示栏", en: "where it hangs, such as the village's notice board")
    static let firstHint = Phrase(
        zh: "实际张榜的日期：t 今天、+1d 明天、11.25", en: "when it is put up: t today, +1d, 11.25")
    static let lists = Phrase(zh: "名单", en: "Lists")
    static let notPosted = Phrase(
        zh: "规则没有规定这一级公示，无需张榜", en: "the rule asks for no posting at this level")

    static func marked(_ count: Int) -> Phrase {
        Phrase(zh: "已标记 \(count) 榜", en: "\(count) marked")
    }

    static func cases(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 件", en: count == 1 ? "1 case" : "\(count) cases")
    }

    static func until(_ first: Day, _ last: Day) -> Phrase {
        Phrase(zh: "\(first) 贴到 \(last)", en: "\(first) until \(last)")
    }

    static func posted(_ count: Int) -> Phrase {
        Phrase(
            zh: "已张榜 \(count) 榜。期满第二天起可以办理下一步。",
            en: "\(count) posted. The next step is open from the day after the last.")
    }
}
