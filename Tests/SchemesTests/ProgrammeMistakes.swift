/// Mistakes in programmes, their rates and uplifts.
let programmeMistakes = [
    Mistake(
        name: "duplicate code of a programme", file: "programmes.toml", good: "code = \"special\"",
        bad: "code = \"reward\"", line: 73, field: "programme.reward.code",
        says: "the code `reward` is already on line 4"),
    Mistake(
        name: "an amount of three decimals", file: "programmes.toml", good: "\"120.50\"",
        bad: "\"120.505\"", line: 14, field: "programme.reward.rate.1.amount",
        says: "`120.505` is not an amount"),
    Mistake(
        name: "an amount of nothing", file: "programmes.toml", good: "\"120.50\"",
        bad: "\"0.00\"", line: 14, field: "programme.reward.rate.1.amount",
        says: "an amount above 0"),
    Mistake(
        name: "an amount as a binary fraction", file: "programmes.toml", good: "\"120.50\"",
        bad: "120.50", line: 14, field: "programme.reward.rate.1.amount",
        says: "expected a text in quotes, found a decimal number"),
    Mistake(
        name: "an unknown rhythm", file: "programmes.toml", good: "\"monthly\"",
        bad: "\"montly\"", line: 76, field: "programme.special.rhythm",
        says: "unknown name `montly`: did you mean `monthly`?"),
    Mistake(
        name: "an unknown kind", file: "programmes.toml", good: "kind = \"cash\"",
        bad: "kind = \"cahs\"", line: 7, field: "programme.reward.kind",
        says: "did you mean `cash`?"),
    Mistake(
        name: "an unknown recipient", file: "programmes.toml", good: "\"person\"",
        bad: "\"persons\"", line: 9, field: "programme.reward.recipient",
        says: "did you mean `person`?"),
    Mistake(
        name: "a code with a blank", file: "programmes.toml", good: "code = \"special\"",
        bad: "code = \"special help\"", line: 73, field: "programme.special help.code",
        says: "a code of small letters, digits and hyphens"),
    Mistake(
        name: "an empty name", file: "programmes.toml", good: "zh = \"特扶\"",
        bad: "zh = \" \"", line: 74, field: "programme.special.zh",
        says: "one line of words"),
    Mistake(
        name: "a control character in a name", file: "programmes.toml", good: "zh = \"特扶\"",
        bad: "zh = \"\\u001b[2J\"", line: 74, field: "programme.special.zh",
        says: "one line of words"),
    Mistake(
        name: "the amount of earlier files", file: "programmes.toml", good: "closed = true",
        bad: "amount = \"120.00\"", line: 77, field: "programme.special.amount",
        says: "unknown key `amount`"),
    Mistake(
        name: "an open programme without a rule", file: "programmes.toml", good: "closed = true",
        bad: "", line: 72, field: "programme.special",
        says: "needs a `rule`"),
    Mistake(
        name: "a layer that is no level", file: "programmes.toml",
        good: "layer = \"city\"\nfund = \"city\"\namount = \"140\"",
        bad: "layer = \"town\"\nfund = \"city\"\namount = \"140\"", line: 19,
        field: "programme.reward.rate.2.layer",
        says: "known are: national, province, city, county, township, village"),
    Mistake(
        name: "a fund that nobody has", file: "programmes.toml",
        good: "fund = \"city\"\namount = \"140\"",
        bad: "fund = \"citty\"\namount = \"140\"", line: 20, field: "programme.reward.rate.2.fund",
        says: "did you mean `city`?"),
    Mistake(
        name: "a rate without an amount", file: "programmes.toml", good: "amount = \"140\"\n",
        bad: "", line: 18, field: "programme.reward.rate.2",
        says: "give either `amount` or `by-case = true`"),
    Mistake(
        name: "a rate with both", file: "programmes.toml", good: "amount = \"140\"\n",
        bad: "amount = \"140\"\nby-case = true\n", line: 18, field: "programme.reward.rate.2",
        says: "give either `amount` or `by-case = true`"),
    Mistake(
        name: "a rate that ends before it begins", file: "programmes.toml",
        good: "until = \"2011-12-31\"",
        bad: "until = \"2010-12-31\"", line: 16, field: "programme.reward.rate.1.until",
        says: "`until` is before `from`"),
    Mistake(
        name: "rates of one layer at once", file: "programmes.toml",
        good: "until = \"2011-12-31\"\n",
        bad: "", line: 17, field: "programme.reward.rate.2",
        says: "two rates of one layer are valid at once"),
    Mistake(
        name: "a day that is none", file: "programmes.toml", good: "until = \"2011-12-31\"",
        bad: "until = \"2011-02-29\"", line: 16, field: "programme.reward.rate.1.until",
        says: "`2011-02-29` is not a day like"),
    Mistake(
        name: "a day without its zeros", file: "programmes.toml", good: "from = \"2011-02-01\"",
        bad: "from = \"2011-2-1\"", line: 36, field: "programme.reward.uplift.2.from",
        says: "`2011-2-1` is not a day like"),
    Mistake(
        name: "a day without quotes", file: "programmes.toml", good: "from = \"2011-02-01\"",
        bad: "from = 2011-02-01", line: 36, field: "programme.reward.uplift.2.from",
        says: "expected a text in quotes, found a date or time"),
    Mistake(
        name: "a family that is none", file: "programmes.toml", good: "[\"two-girls\"]",
        bad: "[\"two-girl\"]", line: 32, field: "programme.reward.uplift.2.families.1",
        says: "did you mean `two-girls`?"),
    Mistake(
        name: "an uplift for nobody", file: "programmes.toml", good: "families = [\"two-girls\"]\n",
        bad: "", line: 31, field: "programme.reward.uplift.2",
        says: "the key `families` is missing"),
    Mistake(
        name: "uplifts of one family at once", file: "programmes.toml", good: "[\"two-girls\"]",
        bad: "[\"two-girls\", \"one-girl\"]", line: 31, field: "programme.reward.uplift.2",
        says: "two uplifts of one layer"),
    Mistake(
        name: "a proportion finer than a tenth", file: "programmes.toml", good: "\"12.5\"",
        bad: "\"12.55\"", line: 26, field: "programme.reward.uplift.1.percent",
        says: "`12.55` is not a per cent"),
]
