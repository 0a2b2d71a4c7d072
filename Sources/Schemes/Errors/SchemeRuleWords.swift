public import Domain

extension SchemeRule: Termed {
    /// The rule and how to keep it.
    public var term: Phrase {
        switch self {
        case .windowOrder, .stepOrder, .limitOrder, .limitsEmpty, .limitsTwice, .ageOrder,
            .unitOrAnswers, .limitsNeedUnit, .whoNeedsCouple:
            ofServices
        case .dayOrder, .amountOrByCase, .ratesOverlap, .upliftsOverlap: ofRates
        case .ruleOrder, .ruleMissing, .conditionMissing, .reviewsMissing, .reviewOrder: ofRules
        case .factOrAny, .flagTest, .numberTest, .dayTest, .codesTest, .boundOrder, .paperOnly:
            ofConditions
        case .workedWeekday, .workedHoliday, .dayOfAnotherYear: ofCalendars
        }
    }

    private var ofServices: Phrase {
        switch self {
        case .windowOrder:
            Phrase(
                zh: "opens 不得晚于 due，due 不得晚于 closes。",
                en: "`opens` must not be after `due`, nor `due` after `closes`.")
        case .stepOrder:
            Phrase(
                zh: "这一步的 opens 早于前一步，请按时间排列。",
                en: "this step opens before the one above it: put the steps in order.")
        case .limitOrder:
            Phrase(zh: "lower 大于 upper，请核对。", en: "`lower` is above `upper`: check both.")
        case .limitsEmpty:
            Phrase(zh: "请填 lower、upper 或两者。", en: "give `lower`, `upper` or both.")
        case .limitsTwice:
            Phrase(
                zh: "limits 已适用于男女，不能再写 female 或 male。",
                en: "`limits` holds for everybody: drop it, or drop `female` and `male`.")
        case .ageOrder:
            Phrase(zh: "from 大于 to，请核对。", en: "`from` is above `to`: check both.")
        case .unitOrAnswers:
            Phrase(
                zh: "一个项目只能有 unit（数值）或 answers（选项）之一。",
                en: "an item has `unit` (a number) or `answers` (a list), not both.")
        case .limitsNeedUnit:
            Phrase(
                zh: "只有带 unit 的项目才有参考范围，请补 unit。",
                en: "only an item with a `unit` has limits: add the unit.")
        case .whoNeedsCouple:
            Phrase(
                zh: "只有 couple = true 的检查才用 who。",
                en: "`who` is only for a kind with couple = true.")
        default: Phrase(zh: "", en: "")
        }
    }

    private var ofRates: Phrase {
        switch self {
        case .dayOrder:
            Phrase(
                zh: "until 早于 from，请核对。",
                en: "`until` is before `from`: check both.")
        case .amountOrByCase:
            Phrase(
                zh: "请写 amount，或写 by-case = true（一事一议），不能都写或都不写。",
                en: "give either `amount` or `by-case = true`.")
        case .ratesOverlap:
            Phrase(
                zh: "同一层的标准日期重叠，请给较早的一条写上 until。",
                en: "two rates of one layer are valid at once: end the earlier with `until`.")
        case .upliftsOverlap:
            Phrase(
                zh: "同一层对同类家庭的提高比例日期重叠，请给较早的一条写上 until。",
                en: "two uplifts of one layer for one family are valid at once: end the earlier.")
        default: Phrase(zh: "", en: "")
        }
    }

    private var ofRules: Phrase {
        switch self {
        case .ruleOrder:
            Phrase(
                zh: "这一版的 from 不晚于上一版，请按时间排列。",
                en: "`from` is not after that of the rule above: put the rules in order.")
        case .ruleMissing:
            Phrase(
                zh: "开办中且发钱的项目必须有 rule。",
                en: "an open programme that pays money needs a `rule`.")
        case .conditionMissing:
            Phrase(
                zh: "发钱的项目至少要有一个 condition。",
                en: "a programme that pays money needs at least one `condition`.")
        case .reviewsMissing:
            Phrase(
                zh: "发钱的项目要有村、乡、县三级 review。",
                en: "what pays money needs a `review` by village, township and county.")
        case .reviewOrder:
            Phrase(
                zh: "review 应按村、乡、县的顺序，每级一次。",
                en: "reviews go village, township, county, each once.")
        default: Phrase(zh: "", en: "")
        }
    }

    private var ofConditions: Phrase {
        switch self {
        case .factOrAny:
            Phrase(
                zh: "条件要么写 fact，要么写 any，不能都写或都不写。",
                en: "a condition has either a `fact` or a list `any`.")
        case .flagTest:
            Phrase(
                zh: "这个事实是或不是，请写 is = true 或 is = false。",
                en: "this fact is true or false: write `is = true` or `is = false`.")
        case .numberTest:
            Phrase(
                zh: "这个事实是数，请写 at-least、at-most 或两者。",
                en: "this fact is a number: write `at-least`, `at-most` or both.")
        case .dayTest:
            Phrase(
                zh: "这个事实是日期，请写 from、until 或两者。",
                en: "this fact is a day: write `from`, `until` or both.")
        case .codesTest:
            Phrase(
                zh: "这个事实是几种之一，请写 is = [\"…\"]。",
                en: "this fact is one of several: write `is = [\"…\"]`.")
        case .boundOrder:
            Phrase(
                zh: "at-least 大于 at-most，请核对。",
                en: "`at-least` is above `at-most`: check both.")
        case .paperOnly:
            Phrase(
                zh: "只有 fact = \"paper\" 才用 paper。",
                en: "the key `paper` is only for fact = \"paper\".")
        default: Phrase(zh: "", en: "")
        }
    }

    private var ofCalendars: Phrase {
        switch self {
        case .workedWeekday:
            Phrase(
                zh: "这一天不是星期六或星期日，本来就上班。",
                en: "this day is no Saturday or Sunday: it is worked anyway.")
        case .workedHoliday:
            Phrase(
                zh: "这一天同时写在 holidays 和 worked 里，请留一处。",
                en: "this day is among both `holidays` and `worked`: keep one.")
        case .dayOfAnotherYear:
            Phrase(
                zh: "这一天不在该年或紧邻的月份里，请核对年份。",
                en: "this day is not of that year or the month beside it: check the year.")
        default: Phrase(zh: "", en: "")
        }
    }
}
