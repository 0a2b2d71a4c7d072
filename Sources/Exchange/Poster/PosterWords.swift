import Domain

/// The words of a poster.
enum PosterWords {
    /// A column before its heading has a language.
    struct Column {
        var heading: Phrase
        var isNumber = false
        var share: Int
    }

    static func title(_ programme: String, _ year: Int) -> Phrase {
        Phrase(zh: "\(year) 年度\(programme)对象公示", en: "\(programme) \(year): public list")
    }

    static func place(_ name: String, _ level: Level, persons: Int) -> Phrase {
        Phrase(
            zh: "\(name)（\(level.term.zh)级公示）  共 \(persons) 人",
            en: "\(name) (posted by the \(level.term.en)), \(persons) persons")
    }

    static func days(_ details: PostingDetails, _ count: Int, _ counting: DayCounting) -> Phrase {
        Phrase(
            zh: "公示期：\(details.first) 至 \(details.last)（\(count) 个\(counting.term.zh)）  "
                + "张贴处：\(details.place)",
            en: "Posted: \(details.first) to \(details.last) (\(count) \(counting.term.en)), at: "
                + details.place)
    }

    static func columns(_ detail: Poster.Detail) -> [Column] {
        let number = Column(heading: Phrase(zh: "序号", en: "No."), isNumber: true, share: 2)
        let name = Column(heading: Phrase(zh: "姓名", en: "Name"), share: 6)
        let village = Column(heading: Phrase(zh: "村", en: "Village"), share: 5)
        guard detail == .masked else { return [number, name, village] }
        let id = Column(heading: Phrase(zh: "身份证号", en: "Identity number"), share: 6)
        let amount = Column(
            heading: Phrase(zh: "金额（元/年）", en: "Yuan a year"), isNumber: true, share: 4)
        return [number, name, id, village, amount]
    }

    static func notes(telephone: String?) -> [Phrase] {
        let number = telephone ?? "____________________"
        return [
            Phrase(
                zh: "对名单有异议的，可向村、乡镇或县有关部门反映，可以不署名。",
                en: "Whoever objects to this list may tell the village, the township or the "
                    + "county, and need not give a name."),
            Phrase(zh: "电话：\(number)", en: "Telephone: \(number)"),
        ]
    }

    static func page(_ number: Int, of count: Int) -> Phrase {
        Phrase(zh: "第 \(number) 页  共 \(count) 页", en: "Page \(number) of \(count)")
    }
}
