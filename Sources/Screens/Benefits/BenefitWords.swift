import Domain

/// The words that screens of benefits share.
enum BenefitWords {
    static let why = Phrase(zh: "为什么", en: "why")
    static let whyHelp = Phrase(
        zh: "为什么有、没有或说不清：逐条说明", en: "why entitled, not entitled or unclear, condition by condition")
    static let programme = Phrase(zh: "项目", en: "Programme")
    static let programmeKey = Phrase(zh: "项目", en: "programme")
    static let programmeHelp = Phrase(zh: "轮换：只看一个项目", en: "one programme in turn")
    static let allProgrammes = Phrase(zh: "全部项目", en: "all programmes")
    static let person = Phrase(zh: "档案", en: "file")
    static let personHelp = Phrase(zh: "打开本人档案", en: "open the person's file")
    static let livesElsewhere = Phrase(
        zh: "此人已迁出您的辖区，档案在现住地。", en: "They live outside your area by now; the file is there.")
    static let correct = Phrase(zh: "更正", en: "correct")
    static let correctHelp = Phrase(zh: "更正本人的资料", en: "correct the person's data")
    static let amount = Phrase(zh: "金额", en: "Amount")
    static let year = Phrase(zh: "年度", en: "Year")
    static let papers = Phrase(zh: "材料", en: "Papers")
    static let conditions = Phrase(zh: "条件", en: "Conditions")
    static let missing = Phrase(zh: "还差", en: "Still needed")
    static let uplift = Phrase(zh: "女孩家庭加发", en: "uplift for daughters")
    static let unstated = Phrase(zh: "未注明", en: "not stated")
    static let notShown = Phrase(zh: "还没有出示", en: "not shown yet")
    static let notRequired = Phrase(zh: "可以后补", en: "may follow later")
    static let saysOpposite = Phrase(zh: "与实际不符", en: "says the opposite")
    static let confirmed = Phrase(zh: "已核对", en: "compared")
    static let noRate = Phrase(zh: "没有标准，金额逐案确定", en: "no rate: each case states its own")
    static let noRule = Phrase(
        zh: "这个期间没有规则。请县里在项目定义文件里补上。",
        en: "No rule was in force then. The county adds one to the programme's definition.")
    static let nothingKnown = Phrase(zh: "没有记录", en: "nothing on file")
    static let changed = Phrase(zh: "变", en: "new")
    static let days = Phrase(zh: "天", en: "days")
    static let separator = Phrase(zh: "；", en: "; ")
    static let none = Phrase(zh: "无", en: "none")

    static func shown(on day: Day) -> Phrase { Phrase(zh: "\(day) 出示", en: "shown \(day)") }

    static func sum(_ parts: String, _ sum: Money, _ rhythm: Programme.Rhythm) -> Phrase {
        let unit =
            switch rhythm {
            case .yearly: Phrase(zh: "元/年", en: "yuan a year")
            case .monthly: Phrase(zh: "元/月", en: "yuan a month")
            case .once: Phrase(zh: "元", en: "yuan")
            }
        let whole = sum.plain
        let left = parts.isEmpty ? "" : "\(parts) = "
        return Phrase(zh: "\(left)\(whole) \(unit.zh)", en: "\(left)\(whole) \(unit.en)")
    }

    static func was(_ text: String) -> Phrase {
        Phrase(zh: "申报时：\(text)", en: "when handed in: \(text)")
    }

    static func ago(_ days: Int) -> Phrase {
        switch days {
        case ...0: Phrase(zh: "今天", en: "today")
        default: Phrase(zh: "\(days)天", en: days == 1 ? "1 day" : "\(days) days")
        }
    }
}
