public import Domain

/// What can be wrong in a definition file.
public enum SchemeProblem: Hashable, Sendable {
    /// The file or folder cannot be read; the system's reason.
    case unreadable(reason: String)
    /// A folder of changed files holds a file that replaces none.
    case unknownFile(nearest: String?, known: [String])
    /// The file is not UTF-8 text.
    case notText
    /// The file is larger than a definition file ever is.
    case tooLarge
    /// The text is not TOML; the parser's own words.
    case syntax(Phrase)
    /// A key that nothing reads.
    case unknownKey(String, nearest: String?, known: [String])
    /// A key that must be there.
    case missingKey(String)
    /// A value of another type.
    case wrongType(expected: SchemeType, found: SchemeType)
    /// A value of the right type that means nothing here.
    case wrongValue(String, expected: SchemeExpectation)
    /// A word that is in no list, or a code that is defined nowhere.
    case unknownName(String, nearest: String?, known: [String])
    /// A code that an earlier entry has already; on which line.
    case duplicateCode(String, firstLine: Int?)
    /// A code that another file of programmes has already.
    case codeInFile(String, file: String)
    /// Entries or limits that contradict each other.
    case contradiction(SchemeRule)
}

/// The types of values that a definition file holds.
public enum SchemeType: String, Hashable, Sendable {
    case text, wholeNumber, decimal, truth, list, table, date
}

/// What a text of a definition file has to be.
public enum SchemeExpectation: String, Hashable, Sendable, CaseIterable {
    case code, words, span, money, number, age, itemNumber, nonEmptyList
    case day, monthAndDay, percent, bound, postingDays, validYears, answerDays, calendarYear
}

/// How the values of one entry have to fit together.
public enum SchemeRule: String, Hashable, Sendable, CaseIterable {
    case windowOrder, stepOrder, limitOrder, limitsEmpty, limitsTwice, ageOrder
    case unitOrAnswers, limitsNeedUnit, whoNeedsCouple
    case dayOrder, amountOrByCase, ratesOverlap, upliftsOverlap
    case ruleOrder, ruleMissing, conditionMissing, reviewsMissing, reviewOrder
    case factOrAny, flagTest, numberTest, dayTest, codesTest, boundOrder, paperOnly
    case workedWeekday, workedHoliday, dayOfAnotherYear
}
