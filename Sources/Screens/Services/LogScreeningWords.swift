import Domain

/// The words of the screening form.
enum LogScreeningWords {
    static let kind = Phrase(zh: "种类", en: "Kind")
    static let provider = Phrase(zh: "检查机构", en: "Examined at")
    static let wife = Phrase(zh: "妻子", en: "Wife")
    static let husband = Phrase(zh: "丈夫", en: "Husband")
    static let results = Phrase(zh: "结果", en: "Results")
    static let findings = Phrase(zh: "需要关注", en: "To look at")
    static let riskClass = Phrase(zh: "风险分类（医生评定）", en: "Risk class (doctor's)")
    static let separator = Phrase(zh: "；", en: "; ")
    static let unreadable = Phrase(zh: "读不出数值", en: "not a number")

    static let providerHint = Phrase(
        zh: "做检查的服务机构", en: "the service point that examined")
    static let numberHint = Phrase(
        zh: "结果；右方向键改参考范围，照化验单填", en: "result; Right edits the laboratory's limits")
    static let riskClassHint = Phrase(
        zh: "由评估医生给出，照评估书填；程序不作判断",
        en: "given by the assessing doctor; the program decides nothing")
    static let wifeFirst = Phrase(
        zh: "夫妻检查记在妻子名下。请先选妻子；还没有登记的，先登记。",
        en: "A couple's examination is on the wife's file. Choose her, or register her first.")
    static let nothingYet = Phrase(
        zh: "结果填入后，这里列出需要关注的项目。",
        en: "What needs a look will be listed here as results are entered.")

    static let title = Phrase(zh: "登记筛查", en: "Log a screening")

    static func title(_ name: String) -> Phrase {
        Phrase(zh: "登记筛查：\(name)", en: "Log a screening: \(name)")
    }

    static func offered(at ages: ClosedRange<Int>, to age: Int) -> Phrase {
        Phrase(
            zh: "一般面向 \(ages.lowerBound)～\(ages.upperBound) 岁，本人 \(age) 岁，可以照常登记",
            en: "usually for ages \(ages.lowerBound)-\(ages.upperBound), this is \(age): go on")
    }

    static func nothingFound(_ entered: Int) -> Phrase {
        Phrase(
            zh: "已填 \(entered) 项，没有超出参考范围的结果。",
            en: "\(entered) entered, none outside its limits.")
    }

    static func found(_ count: Int, _ list: String) -> Phrase {
        Phrase(
            zh: "需要关注 \(count) 项：\(list)。仅供医生参考，是否有风险由医生判定。",
            en: "\(count) to look at: \(list). For the doctor, who decides on any risk.")
    }
}
