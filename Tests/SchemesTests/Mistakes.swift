/// Small files without mistakes, into each of which one is made.
let goodFiles = [
    "screenings.toml": #"""
    # Braces } and = in comments and strings must not shift a line.
    [[answers]]
    code = "yes-no"
    choices = [
        { code = "yes", zh = "是 ] }", en = "yes # \" =", finding = true },
        { code = "no", zh = '否 " \', en = """no""" }, # no }
    ]

    [[kind]]
    code = "blood"
    zh = "血"
    en = "blood"
    couple = true
    ages = { from = 20, to = 64 }
    items = [
        { number = 7, code = "glucose", zh = "血糖", en = "glucose", who = "both", \#
    unit = "mmol/L", limits = { lower = "3.9", upper = "6.1" } },
        { code = "seen", zh = "已看", en = "seen", answers = "yes-no" },
    ]

    [[kind]]
    code = "words"
    zh = "记录"
    en = """
    words"""

    [[kind.items]]
    code = "note"
    zh = "备注"
    en = "note"
    """#,
    "schedules.toml": """
    [[schedule]]
    code = "pregnancy"
    zh = "孕期"
    en = "pregnancy"
    anchor = "birth"
    steps = [
        { code = "first", zh = "首检", en = "first", opens = "0d", due = "13w", closes = "16w" },
        { code = "second", zh = "二检", en = "second", opens = "16w", due = "20w", closes = "21w" },
    ]
    [[schedule]]
    code = "postpartum"
    zh = "产后"
    en = "after birth"
    anchor = "delivery"
    steps = [{ code = "visit", zh = "访视", en = "visit", opens = "0d", due = "7d", closes = "1m" }]
    [[schedule]]
    code = "child"
    zh = "儿童"
    en = "child"
    anchor = "birth"
    steps = [{ code = "visit", zh = "访视", en = "visit", opens = "1d", due = "8d", closes = "2m" }]
    [[schedule]]
    code = "folic-acid"
    zh = "叶酸"
    en = "folic acid"
    anchor = "folic-acid"
    steps = [{ code = "visit", zh = "访视", en = "visit", opens = "2d", due = "9d", closes = "3m" }]
    [[schedule]]
    code = "after-service"
    zh = "术后"
    en = "after"
    anchor = "service"
    steps = [{ code = "iud-fitted", zh = "环", en = "x", opens = "30d", due = "60d", closes = "4m" }]
    """,
    "visits.toml": """
    purposes = [
        { code = "pregnancy", zh = "孕", en = "p.", schedule = "pregnancy", asks-period = true },
    ]
    topics = [ { code = "girls", zh = "关爱女孩", en = "girls" } ]
    services = [
        { code = "iud-fitted", zh = "放环", en = "IUD fitted" },
        { code = "iud-removed", zh = "取环", en = "IUD removed" },
        { code = "implant-fitted", zh = "皮埋", en = "implant fitted" },
        { code = "implant-removed", zh = "取出皮埋", en = "implant removed" },
    ]
    """,
    "programmes.toml": goodProgrammes,
    "calendar.toml": goodCalendar,
    "case-phrases.toml": goodPhrases,
    "grievances.toml": goodGrievances,
    "funds.toml": goodFunds,
    "time-limits.toml": """
    limits = [
        { code = "village-review", days = 10, counting = "working" },
    ]
    """,
]

let mistakes: [Mistake] =
    screeningMistakes + otherMistakes + programmeMistakes + ruleMistakes + calendarMistakes

private let screeningMistakes = [
    Mistake(
        name: "unknown key deep inside", file: "screenings.toml", good: "lower = \"3.9\"",
        bad: "lowwer = \"3.9\"", line: 16, field: "kind.blood.items.glucose.limits.lowwer",
        says: "unknown key `lowwer`: did you mean `lower`?"),
    Mistake(
        name: "unknown key at the top", file: "screenings.toml", good: "[[answers]]",
        bad: "[[answer]]", line: 2, field: "answer",
        says: "unknown key `answer`: did you mean `answers`?"),
    Mistake(
        name: "unknown key unlike any", file: "screenings.toml", good: "couple = true",
        bad: "quota = 3", line: 13, field: "kind.blood.quota",
        says: "known are: code, zh, en, couple, risk-class, ages, items."),
    Mistake(
        name: "missing key", file: "screenings.toml", good: "zh = \"备注\"\n", bad: "", line: 26,
        field: "kind.words.items.note", says: "the key `zh` is missing"),
    Mistake(
        name: "unknown answers", file: "screenings.toml", good: "answers = \"yes-no\"",
        bad: "answers = \"yes-on\"", line: 17, field: "kind.blood.items.seen.answers",
        says: "unknown name `yes-on`: did you mean `yes-no`?"),
    Mistake(
        name: "duplicate code of an item", file: "screenings.toml", good: "code = \"seen\"",
        bad: "code = \"glucose\"", line: 17, field: "kind.blood.items.glucose.code",
        says: "the code `glucose` is already on line 16"),
    Mistake(
        name: "limits the wrong way round", file: "screenings.toml", good: "lower = \"3.9\"",
        bad: "lower = 39", line: 16, field: "kind.blood.items.glucose.limits",
        says: "`lower` is above `upper`"),
    Mistake(
        name: "a limit that is no number", file: "screenings.toml", good: "lower = \"3.9\"",
        bad: "lower = \"3,9\"", line: 16, field: "kind.blood.items.glucose.limits.lower",
        says: "`3,9` is not a number like 3.9"),
    Mistake(
        name: "limits without values", file: "screenings.toml",
        good: "lower = \"3.9\", upper = \"6.1\"", bad: "", line: 16,
        field: "kind.blood.items.glucose.limits", says: "give `lower`, `upper` or both"),
    Mistake(
        name: "limits twice", file: "screenings.toml", good: "limits = {",
        bad: "male = { lower = 1 }, limits = {", line: 16,
        field: "kind.blood.items.glucose.limits", says: "`limits` holds for everybody"),
    Mistake(
        name: "limits without a unit", file: "screenings.toml", good: "unit = \"mmol/L\", ",
        bad: "", line: 16, field: "kind.blood.items.glucose", says: "add the unit"),
    Mistake(
        name: "both unit and answers", file: "screenings.toml", good: "unit = \"mmol/L\"",
        bad: "answers = \"yes-no\", unit = \"mmol/L\"", line: 16,
        field: "kind.blood.items.glucose", says: "not both"),
    Mistake(
        name: "husband without a couple", file: "screenings.toml", good: "couple = true",
        bad: "couple = false", line: 16, field: "kind.blood.items.glucose.who",
        says: "only for a kind with couple = true"),
    Mistake(
        name: "nobody of that name", file: "screenings.toml", good: "who = \"both\"",
        bad: "who = \"wive\"", line: 16, field: "kind.blood.items.glucose.who",
        says: "did you mean `wife`?"),
    Mistake(
        name: "ages the wrong way round", file: "screenings.toml", good: "from = 20",
        bad: "from = 65", line: 14, field: "kind.blood.ages", says: "`from` is above `to`"),
    Mistake(
        name: "an age nobody has", file: "screenings.toml", good: "to = 64", bad: "to = 640",
        line: 14, field: "kind.blood.ages.to", says: "`640` is not an age from 0 to 150"),
    Mistake(
        name: "truth as text", file: "screenings.toml", good: "couple = true",
        bad: "couple = \"yes\"", line: 13, field: "kind.blood.couple",
        says: "expected true or false, found a text in quotes"),
    Mistake(
        name: "item number out of range", file: "screenings.toml", good: "number = 7",
        bad: "number = 0", line: 16, field: "kind.blood.items.glucose.number",
        says: "an item number from 1 to 999"),
]

private let otherMistakes = [
    Mistake(
        name: "missing list", file: "visits.toml",
        good: "topics = [ { code = \"girls\", zh = \"关爱女孩\", en = \"girls\" } ]", bad: "", line: 1,
        field: nil, says: "the key `topics` is missing: add it"),
    Mistake(
        name: "a purpose without its schedule", file: "visits.toml",
        good: "schedule = \"pregnancy\"", bad: "schedule = \"pregnency\"", line: 2,
        field: "purposes.pregnancy.schedule", says: "did you mean `pregnancy`?"),
    Mistake(
        name: "an empty list", file: "visits.toml",
        good: "[ { code = \"girls\", zh = \"关爱女孩\", en = \"girls\" } ]", bad: "[]", line: 4,
        field: "topics", says: "a list with at least one entry"),
    Mistake(
        name: "a window the wrong way round", file: "schedules.toml", good: "due = \"13w\"",
        bad: "due = \"17w\"", line: 7, field: "schedule.pregnancy.steps.first",
        says: "nor `due` after `closes`"),
    Mistake(
        name: "steps out of order", file: "schedules.toml", good: "opens = \"0d\", due = \"13w\"",
        bad: "opens = \"17w\", due = \"17w\", closes = \"18w\" },\n{ code = \"x\", zh = \"一\", "
            + "en = \"x\", opens = \"0d\", due = \"13w\"",
        line: 8, field: "schedule.pregnancy.steps.x", says: "put the steps in order"),
    Mistake(
        name: "a span without its unit", file: "schedules.toml", good: "due = \"20w\"",
        bad: "due = \"20\"", line: 8, field: "schedule.pregnancy.steps.second.due",
        says: "`20` is not a length of time like 42d"),
    Mistake(
        name: "an unknown anchor", file: "schedules.toml", good: "\"delivery\"",
        bad: "\"dilivery\"", line: 14, field: "schedule.postpartum.anchor",
        says: "did you mean `delivery`?"),
    Mistake(
        name: "a step after a service that nobody gives", file: "schedules.toml",
        good: "code = \"iud-fitted\"", bad: "code = \"iud-fited\"", line: 33,
        field: "schedule.after-service.steps.iud-fited.code", says: "did you mean `iud-fitted`?"),
]
