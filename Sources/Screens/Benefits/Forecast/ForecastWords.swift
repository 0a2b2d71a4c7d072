import Domain

/// The words of who becomes entitled when.
enum ForecastWords {
    static let title = Phrase(zh: "即将符合", en: "Forecast")
    static let day = Phrase(zh: "日期", en: "Day")
    static let lacking = Phrase(zh: "还缺", en: "Still lacking")
    static let nothing = Phrase(zh: "不缺材料", en: "nothing")
    static let none = Phrase(
        zh: "今后十二个月没有人新符合条件。按 m 换项目看看。",
        en: "Nobody becomes entitled in the next twelve months. m changes the programme.")
    static let looking = Phrase(
        zh: "正在逐户查看，请稍候。", en: "Going from house to house, one moment.")
    static let jumpHelp = Phrase(zh: "下一个月的第一人", en: "the first of the next month")

    static func heading(_ persons: Int, lacking: Int) -> Phrase {
        Phrase(
            zh: "今后十二个月 \(persons) 人，其中 \(lacking) 人还缺材料",
            en: "next twelve months: \(persons) persons, \(lacking) lack papers")
    }

    static func unknown(_ words: String) -> Phrase {
        Phrase(zh: "待核：\(words)", en: "to be checked: \(words)")
    }
}
