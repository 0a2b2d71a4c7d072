import Domain

/// The headings of what commands list about benefits.
enum BenefitListingWords {
    static let finding = Phrase(zh: "变化", en: "Change")
    static let before = Phrase(zh: "上次", en: "Before")
    static let why = Phrase(zh: "原因", en: "Why")
    static let entitledFrom = Phrase(zh: "符合日期", en: "Entitled from")
    static let missingPapers = Phrase(zh: "还缺材料", en: "Papers missing")
    static let unknown = Phrase(zh: "尚不明", en: "Unknown")
    static let part = Phrase(zh: "部分", en: "Part")
    static let item = Phrase(zh: "内容", en: "What")
    static let answer = Phrase(zh: "结论", en: "Answer")
    static let source = Phrase(zh: "依据", en: "Source")
}
