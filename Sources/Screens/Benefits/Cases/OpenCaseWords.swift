import Domain

/// The words of the form of a new case.
enum OpenCaseWords {
    static let title = Phrase(zh: "登记申报", en: "Open a case")
    static let yearHint = Phrase(zh: "申报哪一年的，如 2011", en: "for which year, such as 2011")
    static let amountHint = Phrase(
        zh: "元，如 3000 或 3000.50", en: "in yuan, such as 3000 or 3000.50")
    static let needProgramme = Phrase(zh: "请选申报哪个项目。", en: "Choose the programme.")
    static let needYear = Phrase(
        zh: "请填四位年份，如 2011。", en: "Enter a year of four digits, such as 2011.")
    static let needAmount = Phrase(
        zh: "这个项目的金额逐案确定，请填大于零的金额，如 3000 或 3000.50。",
        en: "Each case of this programme states its own amount: enter one above zero, "
            + "such as 3000 or 3000.50.")

    static func asThingsStand(_ answer: String) -> Phrase {
        Phrase(zh: "目前判断：\(answer)", en: "As things stand: \(answer)")
    }
}
