/// Collects what is wrong with the fields of a command, in the order of the form.
struct Checks {
    private(set) var problems: [FieldProblem] = []

    /// Notes a problem of `field` if `isWrong`.
    mutating func refuse(_ field: String, if isWrong: Bool, zh: String, en: String) {
        if isWrong {
            problems.append(FieldProblem(field: field, sentence: Phrase(zh: zh, en: en)))
        }
    }

    /// A number of which the asker saw but a part is none that could be kept.
    mutating func refuse(concealed field: String, if isConcealed: Bool) {
        refuse(
            field, if: isConcealed,
            zh: "号码有一部分隐藏了。请填完整的号码，或保持原样。",
            en: "A part of the number is hidden. Enter the whole number, or leave it as it was.")
    }

    /// A reason that tells something (``Reason``), asked for in a sentence.
    mutating func explained(_ field: String, _ reason: String?, zh: String, en: String) {
        refuse(
            field, if: !Reason.isGiven(in: reason), zh: zh + Reason.rule.zh,
            en: "\(en) \(Reason.rule.en)")
    }

    /// Throws what was noted.
    func finish() throws(Rejection) {
        guard problems.isEmpty else { throw Rejection(problems: problems) }
    }

    /// A service happened between its person's birth and death, and not in the future.
    mutating func happened(_ day: Day, by today: Day, birthday: Day?, death: Day?) {
        refuse(
            "day", if: day > today,
            zh: "日期在今天之后。请填实际发生的日期。",
            en: "The date lies after today. Enter the day on which it happened.")
        refuse(
            "day", if: birthday.map { day < $0 } ?? false,
            zh: "日期早于本人出生。请核对日期或出生日期。",
            en: "The date lies before the person's birth. Check it, or the birth date.")
        refuse(
            "day", if: death.map { day > $0 } ?? false,
            zh: "日期晚于本人去世日期。请核对日期。",
            en: "The date lies after the person's death. Check the date.")
    }

    /// A last menstrual period is a woman's, before the day it was told and at most 45 weeks ago.
    mutating func lastPeriod(_ period: Day?, told day: Day, about person: PersonDetails?) {
        guard let period else { return }
        refuse(
            "lastMenstrualPeriod", if: person?.sex != .female,
            zh: "末次月经只登记在女性名下。请选择本人。",
            en: "A last menstrual period belongs to a woman. Choose the person.")
        refuse(
            "lastMenstrualPeriod", if: period > day || day - period > 45 * 7,
            zh: "末次月经应在访视日之前 45 周以内。请核对日期。",
            en: "The last menstrual period lies within 45 weeks before the visit. Check the date.")
    }
}

extension String {
    /// A short text in half-width forms, without blanks at its ends; nil if nothing is left.
    var cleanedOrNil: String? {
        let text = folded
        return text.isEmpty ? nil : text
    }

    /// Sentences as they were written, without blanks at their ends; nil if nothing is left.
    var tidiedOrNil: String? {
        let text = tidied
        return text.isEmpty ? nil : text
    }
}
