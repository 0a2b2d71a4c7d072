import Domain

/// The headings of what `huize posting` lists.
enum PostingListingWords {
    static let number = Phrase(zh: "编号", en: "Number")
    static let level = Phrase(zh: "级别", en: "Level")
    static let area = Phrase(zh: "地方", en: "Place")
    static let year = Phrase(zh: "年度", en: "Year")
    static let first = Phrase(zh: "张榜", en: "From")
    static let last = Phrase(zh: "期满", en: "Until")
    static let openObjections = Phrase(zh: "未处理异议", en: "Open objections")
    static let place = Phrase(zh: "张贴处", en: "Where it hangs")
    static let benefitCase = Phrase(zh: "申报", en: "Case")
    static let upheld = Phrase(zh: "属实", en: "Upheld")
    static let closed = Phrase(zh: "处理日期", en: "Closed")
}
