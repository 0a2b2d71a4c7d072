/// Mistakes in the rules of programmes.
let ruleMistakes = [
    Mistake(
        name: "a version given twice", file: "programmes.toml", good: "version = \"二版\"",
        bad: "version = \"一版\"", line: 63, field: "programme.reward.rule.一版.version",
        says: "the code `一版` is already on line 39"),
    Mistake(
        name: "rules out of order", file: "programmes.toml",
        good: "from = \"2012-01-01\"\ncondition",
        bad: "from = \"2011-01-01\"\ncondition", line: 64, field: "programme.reward.rule.二版.from",
        says: "put the rules in order"),
    Mistake(
        name: "a rule without conditions", file: "programmes.toml",
        good:
            "condition = [{ code = \"x\", zh = \"一\","
            + " en = \"x\", fact = \"living-children\", at-most = 1 }]\n",
        bad: "", line: 62, field: "programme.reward.rule.二版",
        says: "at least one `condition`"),
    Mistake(
        name: "a review left out", file: "programmes.toml",
        good: "    { level = \"county\", posting = 0 },\n]\n\n[[programme]]",
        bad: "]\n\n[[programme]]", line: 62, field: "programme.reward.rule.二版",
        says: "a `review` by village, township and county"),
    Mistake(
        name: "reviews out of order", file: "programmes.toml",
        good: "{ level = \"township\", posting = 10, counting = \"calendar\" }",
        bad: "{ level = \"village\", posting = 0 }", line: 58,
        field: "programme.reward.rule.一版.review.2.level",
        says: "village, township, county, each once"),
    Mistake(
        name: "a level that reviews nothing", file: "programmes.toml",
        good: "\"township\", posting = 10",
        bad: "\"city\", posting = 10", line: 58, field: "programme.reward.rule.一版.review.2.level",
        says: "known are: village, township, county"),
    Mistake(
        name: "a posting of a quarter", file: "programmes.toml", good: "posting = 10",
        bad: "posting = 90", line: 58, field: "programme.reward.rule.一版.review.2.posting",
        says: "`90` is not a number of days from 0 to 60"),
    Mistake(
        name: "a posting without its counting", file: "programmes.toml",
        good: ", counting = \"calendar\"",
        bad: "", line: 58, field: "programme.reward.rule.一版.review.2",
        says: "the key `counting` is missing"),
    Mistake(
        name: "an unknown counting", file: "programmes.toml", good: "\"calendar\"",
        bad: "\"calender\"", line: 58, field: "programme.reward.rule.一版.review.2.counting",
        says: "did you mean `calendar`?"),
    Mistake(
        name: "a window on a leap day", file: "programmes.toml", good: "\"02-28\"",
        bad: "\"02-29\"", line: 43, field: "programme.reward.rule.一版.window.closes",
        says: "`02-29` is not a month and day"),
    Mistake(
        name: "an unknown day of judging", file: "programmes.toml", good: "judged-on = \"start\"",
        bad: "judged-on = \"begin\"", line: 41, field: "programme.reward.rule.一版.judged-on",
        says: "known are: start, end"),
    Mistake(
        name: "a paper that counts for no year", file: "programmes.toml", good: "valid-years = 2",
        bad: "valid-years = 0", line: 55, field: "programme.reward.rule.一版.paper.form.valid-years",
        says: "from 1 to 100"),
    Mistake(
        name: "a fact nobody knows", file: "programmes.toml", good: "fact = \"living-children\"",
        bad: "fact = \"living-childs\"", line: 65,
        field: "programme.reward.rule.二版.condition.x.fact",
        says: "did you mean `living-children`?"),
    Mistake(
        name: "a condition without a fact", file: "programmes.toml",
        good: "fact = \"alive\", is = true",
        bad: "is = true", line: 45, field: "programme.reward.rule.一版.condition.alive",
        says: "either a `fact` or a list `any`"),
    Mistake(
        name: "a condition with fact and any", file: "programmes.toml", good: "en = \"alone\", any",
        bad: "en = \"alone\", fact = \"sex\", any", line: 50,
        field: "programme.reward.rule.一版.condition.alone",
        says: "either a `fact` or a list `any`"),
    Mistake(
        name: "a truth as a word", file: "programmes.toml", good: "fact = \"alive\", is = true",
        bad: "fact = \"alive\", is = \"yes\"", line: 45,
        field: "programme.reward.rule.一版.condition.alive.is",
        says: "write `is = true` or `is = false`"),
    Mistake(
        name: "a bound for a truth", file: "programmes.toml", good: "fact = \"alive\", is = true",
        bad: "fact = \"alive\", at-least = 1", line: 45,
        field: "programme.reward.rule.一版.condition.alive.at-least",
        says: "write `is = true` or `is = false`"),
    Mistake(
        name: "a number without bounds", file: "programmes.toml",
        good: ", at-least = 60, at-most = 90",
        bad: "", line: 47, field: "programme.reward.rule.一版.condition.age",
        says: "write `at-least`, `at-most` or both"),
    Mistake(
        name: "bounds the wrong way round", file: "programmes.toml", good: "at-least = 60",
        bad: "at-least = 95", line: 47, field: "programme.reward.rule.一版.condition.age",
        says: "`at-least` is above `at-most`"),
    Mistake(
        name: "an age beyond all", file: "programmes.toml", good: "at-most = 90",
        bad: "at-most = 900", line: 47, field: "programme.reward.rule.一版.condition.age.at-most",
        says: "a whole number from 0 to 150"),
    Mistake(
        name: "a birthday as a number", file: "programmes.toml", good: "from = \"1933-01-01\" }",
        bad: "at-least = 1933 }", line: 48,
        field: "programme.reward.rule.一版.condition.born.at-least",
        says: "write `from`, `until` or both"),
    Mistake(
        name: "one word where several can stand", file: "programmes.toml",
        good: "is = [\"one-boy\", \"other\"]",
        bad: "is = \"one-boy\"", line: 46, field: "programme.reward.rule.一版.condition.family.is",
        says: "write `is = ["),
    Mistake(
        name: "a family mistyped", file: "programmes.toml", good: "[\"one-boy\", \"other\"]",
        bad: "[\"one-boy\", \"others\"]", line: 46,
        field: "programme.reward.rule.一版.condition.family.is.2",
        says: "did you mean `other`?"),
    Mistake(
        name: "a marital status by its number", file: "programmes.toml", good: "[\"widowed\"]",
        bad: "[\"30\"]", line: 51, field: "programme.reward.rule.一版.condition.alone.any.1.is.1",
        says: "unknown name `30`; known are: unmarried, married"),
    Mistake(
        name: "a paper that the rule does not ask for", file: "programmes.toml",
        good: "paper = \"form\", is",
        bad: "paper = \"from\", is", line: 49,
        field: "programme.reward.rule.一版.condition.told.paper",
        says: "did you mean `form`?"),
    Mistake(
        name: "a paper where none is asked for", file: "programmes.toml", good: "fact = \"sex\"",
        bad: "fact = \"sex\", paper = \"form\"", line: 52,
        field: "programme.reward.rule.一版.condition.alone.any.2.paper",
        says: "only for fact = \"paper\""),
]
