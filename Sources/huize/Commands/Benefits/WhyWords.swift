import Domain

/// The words of `huize why`.
enum WhyWords {
    static let title = Phrase(zh: "为什么", en: "Why")
    static let judgedOn = Phrase(zh: "判定日", en: "judged on")
    static let papers = Phrase(zh: "材料", en: "Papers")
    static let amount = Phrase(zh: "金额", en: "Amount")
    static let missing = Phrase(zh: "还差", en: "To do")
    static let benefitCase = Phrase(zh: "申报", en: "Case")
    static let payment = Phrase(zh: "发放", en: "Payments")
    static let noRate = Phrase(zh: "没有标准，以申报中写明的为准", en: "no rate: as the case states")
    static let notShown = Phrase(zh: "未出示", en: "not shown")
    static let optional = Phrase(zh: "可不出示", en: "not required")
    static let uplift = Phrase(zh: "关爱女孩", en: "for daughters")

    static func rule(_ version: String?) -> Phrase {
        guard let version else { return Phrase(zh: "没有规则", en: "no rule") }
        return Phrase(zh: "规则 \(version)", en: "rule \(version)")
    }

    static func shown(_ paper: Paper) -> Phrase {
        Phrase(
            zh: "\(paper.details.shownOn) 出示", en: "shown on \(paper.details.shownOn)")
    }

    static func verdict(_ truth: Truth) -> Phrase {
        switch truth {
        case .yes: Phrase(zh: "符合条件", en: "Entitled")
        case .no: Phrase(zh: "不符合条件", en: "Not entitled")
        case .unknown: Phrase(zh: "尚不能确定", en: "Not certain yet")
        }
    }

    static func applyUntil(_ day: Day) -> Phrase {
        Phrase(zh: "最迟 \(day) 申报。", en: "Apply by \(day) at the latest.")
    }

    static func otherPeriod(_ programme: Programme) -> Phrase {
        programme.rhythm == .monthly
            ? Phrase(zh: "--period 请写年份或月份。", en: "Give --period as a year or a month.")
            : Phrase(
                zh: "此项目按年计算，--period 请写年份。",
                en: "This programme goes by the year: give --period as a year.")
    }

    static func nobody(_ words: String) -> Phrase {
        Phrase(
            zh: "您的辖区内没有找到“\(words)”。请换几个字，或用身份证号。",
            en: "Nobody in your area fits “\(words)”. Try other words, or the identity number.")
    }

    static func several(_ count: Count) -> Phrase {
        Phrase(
            zh: "有 \(count) 人符合。请写得更细，例如加上户号，或用身份证号。",
            en: "\(count) persons fit. Say more, such as the household's number, or give the "
                + "identity number.")
    }
}
