import Domain

/// The words of the form in which somebody asks to look beyond their area.
enum EmergencyFormWords {
    static let title = Phrase(zh: "申请紧急查看", en: "Ask to look beyond your area")
    static let note = Phrase(zh: "请注意", en: "Mind")
    static let warning = Phrase(
        zh: "当地的人会在首页看到：您是谁、为什么看、看到几点、打开过哪些档案。只能看，不能登记，"
            + "证号、账号和电话仍不显示。",
        en: "Whoever works there reads it on their first screen: who you are, why, until when, and "
            + "which files you opened. You may only look; numbers stay hidden.")
    static let placeHint = Phrase(
        zh: "乡镇或村：打名称的一部分，或区划代码", en: "a township or village: part of its name, or its code")
    static let choosePlace = Phrase(
        zh: "请用上下键从列表中选一个地方，按 Enter 取用。",
        en: "Choose a place from the list with the arrow keys; Enter takes it.")
    static let noPlace = Phrase(
        zh: "辖区以外没有这样的地方。自己辖区里的不用申请，按 Esc 后用 / 查找。",
        en: "No such place outside your area. Inside it nothing need be asked: Esc, then /.")
    static let usual = Phrase(zh: "常见原因", en: "Usual reasons")
    static let usualHint = Phrase(
        zh: "选一个会填到下面，可以再改", en: "one of them is written below, where you can add to it")
    static let reasonHint = Phrase(
        zh: "谁、出了什么事、为什么等不到当地的人", en: "who, what happened, why it cannot wait for whoever is there")
    static let hours = Phrase(zh: "看多久", en: "How long")
    static let unit = Phrase(zh: "小时", en: "hours")
    static let hoursHint = Phrase(zh: "1 到 24", en: "from 1 to 24")
    static let begun = Phrase(zh: "已开始紧急查看。", en: "The look has begun.")

    static let usualReasons = [
        Phrase(
            zh: "孕产妇急症，联系不上当地的人",
            en: "A mother's emergency, nobody there can be reached"),
        Phrase(
            zh: "新生儿或儿童急症，联系不上当地的人",
            en: "A child's emergency, nobody there can be reached"),
        Phrase(
            zh: "转诊途中，接诊单位要核对病史",
            en: "On the way to another hospital, which asks for the history"),
        Phrase(
            zh: "灾害转移，核对人员去向", en: "An evacuation: where everybody is"),
    ]
}
