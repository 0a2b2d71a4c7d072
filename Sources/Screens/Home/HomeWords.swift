import Domain

/// The words of the first screen.
enum HomeWords {
    static let today = Phrase(zh: "今日", en: "Today")
    static let households = Phrase(zh: "家庭", en: "Households")
    static let services = Phrase(zh: "服务", en: "Services")
    static let payments = Phrase(zh: "待发", en: "Pending")
    static let drafts = Phrase(zh: "草稿", en: "Drafts")
    static let journal = Phrase(zh: "记录", en: "Journal")
    static let files = Phrase(zh: "文件", en: "Files")
    static let settings = Phrase(zh: "设置", en: "Settings")
    static let filesText = Phrase(zh: "导入 · 导出 · 备份", en: "in, out, backup")
    static let notNow = Phrase(zh: "现在只能看", en: "not while looking")
    static let settingsText = Phrase(zh: "语言 · 账户 · 登记册", en: "language, account")
    static let journalText = Phrase(zh: "谁做了什么 · 撤销", en: "who did what, undo")
    static let journalLooking = Phrase(zh: "谁做了什么", en: "who did what")
    static let batchesLooking = Phrase(zh: "批次和回盘", en: "batches, answers")
    static let forecastText = Phrase(zh: "谁哪个月满足条件", en: "who, in which month")
    static let quitHelp = Phrase(zh: "退出惠泽；草稿都留着", en: "leave Huize; drafts are kept")
    static let jumpHelp = Phrase(zh: "直接打开这一项", en: "open this place at once")
    static let openDue = Phrase(zh: "最要紧的", en: "First to do")
    static let owed = Phrase(zh: "待发金额", en: "Owed")
    static let visitsByMonth = Phrase(zh: "每月访视", en: "Visits by month")
    static let noBackup = Phrase(zh: "还没有备份，按 9 备份", en: "No backup yet: press 9")
    static let nothingDue = Phrase(zh: "今天没有到期的事。", en: "Nothing is due today.")
    static let undoLast = Phrase(zh: "撤销上一步", en: "undo the last step")
    static let undo = Phrase(zh: "撤销", en: "undo")

    static func due(_ due: Count, _ late: Count) -> Phrase {
        Phrase(zh: "\(due) 项可做 · \(late) 项逾期", en: "\(due) to do, \(late) late")
    }

    static func register(_ households: Int, _ persons: Int) -> Phrase {
        Phrase(
            zh: "\(grouped(households)) 户 · \(grouped(persons)) 人",
            en: "\(grouped(households)), \(grouped(persons)) persons")
    }

    static func month(_ visits: Int, _ screenings: Int) -> Phrase {
        Phrase(
            zh: "本月访视 \(grouped(visits)) · 筛查 \(grouped(screenings))",
            en: "\(grouped(visits)) visits, \(grouped(screenings)) checks")
    }

    static func pending(_ persons: Int, _ amount: Money) -> Phrase {
        Phrase(
            zh: "\(grouped(persons)) 人 · \(amount)", en: "\(amount) for \(grouped(persons))")
    }

    static func stuck(returned: Int, blocked: Int) -> Phrase {
        Phrase(
            zh: "退回 \(grouped(returned)) · 受阻 \(grouped(blocked))",
            en: "\(grouped(returned)) returned, \(grouped(blocked)) blocked")
    }

    static func moving(_ away: Int, _ incoming: Int) -> Phrase {
        Phrase(
            zh: "流出 \(grouped(away)) · 流入 \(grouped(incoming))",
            en: "\(grouped(away)) away, \(grouped(incoming)) from elsewhere")
    }

    static func drafts(_ count: Int) -> Phrase {
        count == 0
            ? Phrase(zh: "没有未完成的表", en: "no unfinished form")
            : Phrase(
                zh: "\(count) 张表没有保存", en: count == 1 ? "1 unsaved form" : "\(count) unsaved forms")
    }

    static func draftsLeft(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 张表没有填完，内容都在：按 d 接着填。",
            en: count == 1
                ? "A form is not finished, and kept: press d to go on."
                : "\(count) forms are not finished, all kept: press d to go on.")
    }

    static func backup(_ at: Instant) -> Phrase {
        Phrase(zh: "上次备份 \(at.day) \(at.clock)", en: "Backup \(at.day) \(at.clock)")
    }

    static func moreOwed(_ count: Int) -> Phrase {
        Phrase(zh: "还有 \(count) 项，按 4 看", en: "\(count) more: press 4")
    }

    /// Digits in groups of three.
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: place)
            place -= 3
        }
        return String(digits)
    }
}
