import Domain

/// The words of announcements and of messages about cases.
enum NewsWords {
    static let announcements = Phrase(zh: "通知", en: "Announcements")
    static let announce = Phrase(zh: "发布", en: "announce")
    static let announceHelp = Phrase(zh: "发布一条通知", en: "make an announcement")
    static let announceTitle = Phrase(zh: "发布通知", en: "Make an announcement")
    static let withdraw = Phrase(zh: "撤下", en: "withdraw")
    static let withdrawHelp = Phrase(
        zh: "撤下选中的通知（按两次）", en: "withdraw the selected announcement (press twice)")
    static let withdrawAgain = Phrase(
        zh: "再按一次 w 就撤下这条通知，大家都看不到了。",
        en: "w once more withdraws it: nobody sees it any more.")
    static let withdrawn = Phrase(zh: "已撤下。", en: "Withdrawn.")
    static let announced = Phrase(zh: "已发布。", en: "Announced.")
    static let noAnnouncements = Phrase(
        zh: "现在没有通知。", en: "Nothing is announced at present.")
    static let area = Phrase(zh: "发给哪里", en: "Told to")
    static let areaHint = Phrase(
        zh: "那里的人、管那里的人都看得到", en: "whoever works there or looks after it reads it")
    static let text = Phrase(zh: "内容", en: "Text")
    static let until = Phrase(zh: "显示到", en: "Until")
    static let untilHint = Phrase(zh: "最后一天；过后自动撤下", en: "the last day; then it goes by itself")
    static let by = Phrase(zh: "发布人", en: "By")
    static let at = Phrase(zh: "时间", en: "When")

    static let messages = Phrase(zh: "留言", en: "Messages")
    static let newMessages = Phrase(zh: "新留言", en: "New messages")
    static let message = Phrase(zh: "留言", en: "message")
    static let say = Phrase(zh: "留言", en: "message")
    static let sayHelp = Phrase(
        zh: "给一起办这份申报的人留言", en: "leave a message for whoever works on this case")
    static let sayTitle = Phrase(zh: "留言", en: "Leave a message")
    static let sayHint = Phrase(
        zh: "村里、乡镇和县里办这份申报的人看得到", en: "read by whoever works on this case")
    static let earlier = Phrase(zh: "上一条", en: "Last said")
    static let said = Phrase(zh: "已留言。", en: "Left.")
    static let noMessages = Phrase(zh: "没有未读的留言。", en: "No message is unread.")
    static let person = Phrase(zh: "申报人", en: "Case of")
    static let openHelp = Phrase(zh: "打开这份申报，留言就算已读", en: "open the case; that marks it read")
    /// Behind a name in the queue.
    static let mark = Phrase(zh: "[言]", en: "[msg]")

    /// The line on the first screen.
    static func home(_ announcements: [Announcement]) -> Phrase {
        let text = announcements.first?.text ?? ""
        let more = announcements.count > 1 ? " (\(announcements.count))" : ""
        return Phrase(zh: "通知\(more)  \(text)", en: "News\(more)  \(text)")
    }

    static func unread(_ count: Int) -> Phrase {
        Phrase(zh: "留言 \(count)", en: count == 1 ? "1 message" : "\(count) messages")
    }

    static func until(_ day: Day) -> Phrase {
        Phrase(zh: "显示到 \(day)", en: "until \(day)")
    }
}
