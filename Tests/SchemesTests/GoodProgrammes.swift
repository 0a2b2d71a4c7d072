/// Small files about benefits without mistakes, into each of which one is made.
let goodProgrammes = """
    # 项目

    [[programme]]
    code = "reward"
    zh = "奖励"
    en = "reward"
    kind = "cash"
    rhythm = "yearly"
    recipient = "person"

    [[programme.rate]]
    layer = "city"
    fund = "city"
    amount = "120.50"
    from = "2011-01-01"
    until = "2011-12-31"

    [[programme.rate]]
    layer = "city"
    fund = "city"
    amount = "140"
    from = "2012-01-01"

    [[programme.uplift]]
    families = ["one-girl"]
    percent = "12.5"
    layer = "county"
    fund = "county"
    from = "2011-01-01"

    [[programme.uplift]]
    families = ["two-girls"]
    percent = "10"
    layer = "county"
    fund = "county"
    from = "2011-02-01"

    [[programme.rule]]
    version = "一版"
    from = "2011-01-01"
    judged-on = "start"
    proration = "months"
    window = { opens = "03-01", closes = "02-28" }
    condition = [
        { code = "alive", zh = "健在", en = "alive", fact = "alive", is = true },
        { code = "family", zh = "家庭", en = "family", fact = "family", is = ["one-boy", "other"] },
        { code = "age", zh = "年龄", en = "age", fact = "age", at-least = 60, at-most = 90 },
        { code = "born", zh = "出生", en = "born", fact = "birthday", from = "1933-01-01" },
        { code = "told", zh = "声明", en = "told", fact = "paper", paper = "form", is = true },
        { code = "alone", zh = "单身", en = "alone", any = [
            { fact = "marital-status", is = ["widowed"] },
            { fact = "sex", is = ["female"] },
        ] },
    ]
    paper = [{ code = "form", zh = "表", en = "form", valid-years = 2 }]
    review = [
        { level = "village", posting = 7, counting = "working" },
        { level = "township", posting = 10, counting = "calendar" },
        { level = "county", posting = 0 },
    ]

    [[programme.rule]]
    version = "二版"
    from = "2012-01-01"
    condition = [{ code = "x", zh = "一", en = "x", fact = "living-children", at-most = 1 }]
    review = [
        { level = "village", posting = 1, counting = "working" },
        { level = "township", posting = 0 },
        { level = "county", posting = 0 },
    ]

    [[programme]]
    code = "special"
    zh = "特扶"
    en = "special"
    rhythm = "monthly"
    closed = true
    """

let goodCalendar = """
    [[year]]
    year = 2011
    holidays = [{ zh = "元旦", from = "2011-01-01", until = "2011-01-03" }]
    worked = ["2011-01-30"]

    [[year]]
    year = 2012
    holidays = [{ from = "2012-01-01", until = "2012-01-03" }]
    worked = ["2011-12-31"]
    """

let goodPhrases = """
    phrases = [
        { code = "age", zh = "未到年龄", en = "too young", action = "refuse" },
        { code = "form", zh = "缺表", en = "no form", action = "return" },
    ]
    """

let goodGrievances = """
    kinds = [
        { code = "payment", zh = "未到账", en = "no payment", days = 7, counting = "working" },
    ]
    """

/// Every fund that the shipped programmes name, and one of the county's own.
let goodFunds = """
    funds = [
        { code = "national", zh = "中央", en = "national" },
        { code = "province", zh = "省", en = "province" },
        { code = "city", zh = "市", en = "city" },
        { code = "county", zh = "县", en = "county" },
        { code = "village-income", zh = "村集体", en = "village income" },
        { code = "insurance", zh = "保险", en = "insurance" },
        { code = "unstated", zh = "未注明", en = "unstated" },
        { code = "lottery", zh = "福利彩票", en = "lottery" },
    ]
    """
