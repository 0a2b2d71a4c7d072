/// Mistakes in calendars, phrases, kinds of grievance and funds.
let calendarMistakes = [
    Mistake(
        name: "a worked day that is no weekend", file: "calendar.toml", good: "\"2011-01-30\"",
        bad: "\"2011-01-31\"", line: 4, field: "year.1.worked.1",
        says: "no Saturday or Sunday"),
    Mistake(
        name: "a worked day that is a holiday", file: "calendar.toml", good: "\"2011-01-30\"",
        bad: "\"2011-01-02\"", line: 4, field: "year.1.worked.1",
        says: "among both `holidays` and `worked`"),
    Mistake(
        name: "a holiday of another year", file: "calendar.toml", good: "from = \"2012-01-01\"",
        bad: "from = \"2001-01-01\"", line: 8, field: "year.2.holidays.1.from",
        says: "not of that year"),
    Mistake(
        name: "a holiday that ends before it begins", file: "calendar.toml",
        good: "until = \"2012-01-03\"",
        bad: "until = \"2011-12-30\"", line: 8, field: "year.2.holidays.1.until",
        says: "`until` is before `from`"),
    Mistake(
        name: "a year given twice", file: "calendar.toml", good: "year = 2012",
        bad: "year = 2011", line: 7, field: "year.2.year",
        says: "the code `2011` is already on line 2"),
    Mistake(
        name: "a year of two digits", file: "calendar.toml", good: "year = 2012",
        bad: "year = 12", line: 7, field: "year.2.year",
        says: "a year from 1949 to 2200"),
    Mistake(
        name: "a phrase for no action", file: "case-phrases.toml", good: "\"refuse\"",
        bad: "\"refused\"", line: 2, field: "phrases.age.action",
        says: "did you mean `refuse`?"),
    Mistake(
        name: "a grievance without a time", file: "grievances.toml", good: "days = 7, ",
        bad: "", line: 2, field: "kinds.payment",
        says: "the key `days` is missing"),
    Mistake(
        name: "a grievance never answered", file: "grievances.toml", good: "days = 7",
        bad: "days = 0", line: 2, field: "kinds.payment.days",
        says: "from 1 to 365"),
    Mistake(
        name: "a time limit of no step", file: "time-limits.toml", good: "village-review",
        bad: "village-revue", line: 2, field: "limits.village-revue.code",
        says: "did you mean `village-review`?"),
    Mistake(
        name: "a time limit without days", file: "time-limits.toml", good: "days = 10",
        bad: "days = 0", line: 2, field: "limits.village-review.days", says: "from 1 to 365"),
    Mistake(
        name: "a fund given twice", file: "funds.toml", good: "\"lottery\", zh",
        bad: "\"city\", zh", line: 9, field: "funds.city.code",
        says: "the code `city` is already on line 4"),
]
