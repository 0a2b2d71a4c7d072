import Domain

/// The words of looking beyond one's area in an emergency.
enum EmergencyWords {
    static let title = Phrase(zh: "紧急查看", en: "Emergency looks")
    static let banner = Phrase(zh: "紧急查看", en: "EMERGENCY")
    static let lookOnly = Phrase(zh: "只能看", en: "read-only")
    static let isOver = Phrase(zh: "已到期", en: "the time is over")
    static let ownArea = Phrase(zh: "回辖区", en: "own area")
    static let helpOwnArea = Phrase(
        zh: "紧急查看时：回到自己的辖区", en: "in an emergency look: go back to your own area")
    static let isOwnArea = Phrase(zh: "您就在自己的辖区里。", en: "You are in your own area.")
    static let onlyLooking = Phrase(
        zh: "紧急查看只能看。要登记或更改，请按 ^X 回到自己的辖区。",
        en: "In an emergency you may only look. ^X goes back to your own area.")

    static let when = Phrase(zh: "时间", en: "When")
    static let who = Phrase(zh: "谁", en: "Who")
    static let place = Phrase(zh: "哪里", en: "Where")
    static let why = Phrase(zh: "原因", en: "Why")
    static let state = Phrase(zh: "状态", en: "State")
    static let mine = Phrase(zh: "本人", en: "you")
    static let openHelp = Phrase(
        zh: "本人的：再进去看；别人的：看打开过哪些档案",
        en: "your own: go in again; another's: which files were opened")
    static let ask = Phrase(zh: "申请", en: "ask")
    static let askHelp = Phrase(
        zh: "申请紧急查看辖区以外的乡镇或村", en: "ask to look at a township or village beyond your area")
    static let none = Phrase(
        zh: "两周内没有人因紧急情况查看过这里。", en: "Nobody looked here in an emergency within two weeks.")

    static let end = Phrase(zh: "结束", en: "end it")
    static let endHelp = Phrase(
        zh: "提前结束自己的紧急查看", en: "end your own look before its time")
    static let notOwn = Phrase(
        zh: "只有申请的人能提前结束紧急查看。",
        en: "Only whoever asked for an emergency look ends it before its time.")
    static let endTitle = Phrase(zh: "结束紧急查看", en: "End the emergency look")
    static let endNow = Phrase(zh: "现在结束", en: "end it now")
    static let keepOpen = Phrase(zh: "到期再结束", en: "leave it open")
    static let ended = Phrase(
        zh: "紧急查看已结束，当地看得到。",
        en: "The emergency look has ended; whoever works there reads so.")

    static func askEnd(_ place: String, _ access: EmergencyAccess, _ now: Instant) -> Phrase {
        let moment = moment(access.until, now)
        return Phrase(
            zh: "对\(place)的紧急查看到 \(moment) 才到期。不再需要的，请现在结束。",
            en: "Your emergency look at \(place) lasts until \(moment). End it now if you need it "
                + "no longer.")
    }

    static let files = Phrase(zh: "打开过的档案", en: "Files opened")
    static let file = Phrase(zh: "档案", en: "File")
    static let origin = Phrase(zh: "来源", en: "From")
    static let openFileHelp = Phrase(zh: "打开这份档案", en: "open this file")
    static let noFileHere = Phrase(
        zh: "这里打不开这份档案：它不在您的辖区，或者只在操作记录里。",
        en: "It cannot be opened here: it lies outside your area, or only the journal has it.")
    static let noFiles = Phrase(zh: "没有打开过这里的档案。", en: "No file of yours was opened.")

    /// When a time ends: the day only if it is another one.
    static func moment(_ until: Instant, _ now: Instant) -> String {
        until.day == now.day
            ? until.clock : "\(until.day.description.suffix(5)) \(until.clock)"
    }

    static func until(_ until: Instant, _ now: Instant) -> Phrase {
        let moment = moment(until, now)
        return Phrase(zh: "至 \(moment)", en: "until \(moment)")
    }

    static func left(minutes: Int) -> Phrase {
        let rest = minutes % 60
        let text = "\(minutes / 60):\(rest < 10 ? "0" : "")\(rest)"
        return Phrase(zh: "还剩 \(text)", en: "\(text) left")
    }

    static func state(_ access: EmergencyAccess, _ now: Instant) -> Phrase {
        let ended = moment(access.until, now)
        return access.until > now
            ? until(access.until, now) : Phrase(zh: "已结束 \(ended)", en: "over \(ended)")
    }

    /// What is said at the first screen of another area, or of one's own again.
    static func entered(_ context: Context) -> Phrase {
        let place = context.path.last?.name ?? ""
        return context.account.emergency == nil
            ? Phrase(zh: "回到自己的辖区：\(place)。", en: "Back in your own area: \(place).")
            : Phrase(
                zh: "每打开一份档案都有记录，当地看得到。",
                en: "Each file that you open is noted, and whoever works there reads it.")
    }

    /// The line on the first screen.
    static func home(_ row: EmergencyRow, of count: Int, at now: Instant) -> Phrase {
        let access = row.access
        let more = count > 1 ? " (\(count))" : ""
        let until = until(access.until, now)
        if row.isOwn {
            return Phrase(
                zh: "紧急查看 \(row.place) \(until.zh)，可以再进去",
                en: "Your emergency look at \(row.place) \(until.en): enter it again")
        }
        let isRunning = access.until > now
        let day = access.from.day.description.suffix(5)
        return Phrase(
            zh: isRunning
                ? "紧急查看\(more) \(access.byName) \(until.zh)：\(access.reason)"
                : "紧急查看\(more) \(access.byName) \(day)：\(access.reason)",
            en: isRunning
                ? "Emergency\(more) \(access.byName) \(until.en): \(access.reason)"
                : "Emergency\(more) \(access.byName) \(day): \(access.reason)")
    }

    static func count(_ count: Int, isAll: Bool) -> Phrase {
        isAll
            ? Phrase(zh: "打开过 \(count) 份", en: count == 1 ? "1 file" : "\(count) files")
            : Phrase(zh: "最近 \(count) 份", en: "the last \(count) files")
    }
}
