/// Why a text is no resident ID number.
public enum ResidentIDError: ExplainedError {
    /// Nothing was written.
    case empty
    /// The number has neither 18 nor 15 places.
    case wrongLength(Int)
    /// A place, counted from 1, holds a character that cannot stand there.
    case wrongCharacter(Character, place: Int)
    /// Places 7 to 14 are no day of the calendar.
    case noSuchBirthDate(String)
    /// The last place does not agree with the others.
    case wrongCheckDigit(found: Character, expected: Character)

    /// What is wrong and what to do about it.
    public var sentence: Phrase {
        switch self {
        case .empty:
            Phrase(
                zh: "没有填身份证号。请填 18 位号码，没有的可以留空。",
                en: "There is no ID number. Enter its 18 places, or leave it empty if there is "
                    + "none.")
        case .wrongLength(let count):
            Phrase(
                zh: "身份证号应为 18 位（旧证 15 位），这里是 \(count) 位。请对照证件补全。",
                en: "An ID number has 18 places (old ones 15), this one has \(count). Check the "
                    + "card.")
        case .wrongCharacter(let character, let place):
            Phrase(
                zh: "身份证号第 \(place) 位不能是“\(character)”，请对照证件改正。",
                en: "Place \(place) of the ID number cannot be “\(character)”. Check the card.")
        case .noSuchBirthDate(let digits):
            Phrase(
                zh: "身份证号中的出生日期 \(digits) 不存在，请核对第 7 至 14 位。",
                en: "The ID number says born on \(digits), no such day. Check places 7 to 14.")
        case .wrongCheckDigit(let found, let expected):
            Phrase(
                zh: "身份证号末位是 \(found)，按前 17 位应为 \(expected)。请逐位核对。",
                en: "The ID number ends in \(found); its first 17 places ask for \(expected). "
                    + "Check every place.")
        }
    }
}
