import Domain

/// The words of the overview of queues and of the comparison of villages.
enum SupervisionWords {
    static let queues = Phrase(zh: "办理进度", en: "Queues")
    static let place = Phrase(zh: "地方", en: "Place")
    static let village = Phrase(zh: "村", en: "Village")
    static let waiting = Phrase(zh: "在办", en: "Open")
    static let oldest = Phrase(zh: "最久已等", en: "Oldest waits")
    static let returned = Phrase(zh: "补正中", en: "Returned")
    static let late = Phrase(zh: "超时限", en: "Late")
    static let openHelp = Phrase(
        zh: "打开：乡镇的各村，村的申报", en: "open: the villages of a township, the cases of a village")
    static let order = Phrase(zh: "排序", en: "order")
    static let queueOrderHelp = Phrase(
        zh: "轮换排序：等得最久、编码、超时限最多", en: "the longest waiting, code, most late in turn")
    static let nothingWaits = Phrase(
        zh: "这里没有可看的地方。", en: "There is no place to look at here.")

    static let comparison = Phrase(zh: "各村对照", en: "Villages compared")
    static let offered = Phrase(zh: "已提供", en: "Offered")
    static let timely = Phrase(zh: "及时", en: "In time")
    static let paid = Phrase(zh: "已到账", en: "Paid")
    static let visited = Phrase(zh: "已走访户", en: "Visited")
    static let left = Phrase(zh: "还要做", en: "To do")
    static let year = Phrase(zh: "年度", en: "year")
    static let earlier = Phrase(zh: "上一年", en: "the year before")
    static let later = Phrase(zh: "下一年", en: "the year after")
    static let compareOrderHelp = Phrase(
        zh: "轮换排序：编码、名称、还要做的", en: "by code, name, what is still to do in turn")
    static let working = Phrase(zh: "正在计算……", en: "Working it out…")
    static let stopped = Phrase(
        zh: "已停止，只有一部分村。按 Tab 重新计算。", en: "Stopped: some villages are missing. Tab counts anew.")
    /// In the heading, as long as what is shown is not all.
    static let partial = Phrase(zh: "不全：已停止", en: "partial: stopped")
    static let again = Phrase(zh: "重新计算", en: "count anew")
    static let lastYear = Phrase(
        zh: "这一年还没有开始。", en: "That year has not begun.")
    /// What the figures count, so that nobody reads more into them.
    static let meaning = Phrase(
        zh: "问到答复就算已提供，谢绝与同意一样。还要做的：未提供的和未到账的。",
        en: "Offered counts any answer: no is as good as yes. To do: not offered, not paid.")

    static func order(_ order: QueueOrder) -> Phrase {
        switch order {
        case .longest: Phrase(zh: "等得最久的在前", en: "the longest waiting first")
        case .code: Phrase(zh: "按编码", en: "by code")
        case .late: Phrase(zh: "超时限多的在前", en: "most late first")
        }
    }

    static func order(_ order: ComparisonOrder) -> Phrase {
        switch order {
        case .code: Phrase(zh: "按编码", en: "by code")
        case .name: Phrase(zh: "按名称", en: "by name")
        case .left: Phrase(zh: "还要做的多的在前", en: "most still to do first")
        }
    }

    static func totals(_ waiting: Int, _ returned: Int, _ late: Int) -> Phrase {
        Phrase(
            zh: "合计在办 \(waiting) 件，补正中 \(returned) 件，超时限 \(late) 件",
            en: "\(waiting) open in all, \(returned) returned, \(late) late")
    }

    static func days(from first: Day, to last: Day) -> Phrase {
        Phrase(zh: "\(first) 至 \(last)", en: "\(first) to \(last)")
    }
}
