import Domain

/// The words of the search.
enum FindWords {
    static let openHelp = Phrase(zh: "打开这个人的档案", en: "open this person's file")
    static let visit = Phrase(zh: "登记访视", en: "log visit")
    static let visitHelp = Phrase(zh: "给这个人登记访视", en: "log a visit to this person")
    static let backHelp = Phrase(zh: "返回上一步", en: "back one step")
    static let beyondHelp = Phrase(
        zh: "辖区内没有、又等不及：申请紧急查看", en: "not in your area, and it cannot wait: look beyond it")
    static let lookBeyond = Phrase(
        zh: "辖区内没有。事情紧急要看别处的，按 ^O。", en: "Not in your area. In an emergency, ^O looks beyond it.")
    static let typeFirst = Phrase(zh: "先打几个字查人。", en: "Type a few letters first.")
    static let nobody = Phrase(
        zh: "没有查到人。少打几个字，或换一种查法。",
        en: "Nobody is found. Type less of it, or look another way.")

    static let hints = [
        Phrase(zh: "汉字      张三丰、三丰、张", en: "Characters    张三丰, 三丰, 张"),
        Phrase(zh: "拼音      zhangsanfeng、zhang sf", en: "Pinyin        zhangsanfeng, zhang sf"),
        Phrase(zh: "首字母    zsf（多音姓两种读音都行）", en: "Initials      zsf (every reading of a surname)"),
        Phrase(
            zh: "身份证号  任意连续四位以上，如尾号 0021", en: "Resident ID   any four digits or more, such as 0021"
        ),
        Phrase(zh: "电话尾号  4471", en: "Phone tail    4471"),
        Phrase(zh: "户编号    2-014", en: "Household     2-014"),
        Phrase(zh: "几个词用空格隔开，都要符合：zsf 2-014", en: "Several words must all match: zsf 2-014"),
    ]
}
