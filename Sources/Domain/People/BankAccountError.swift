/// Why an account number cannot be one.
public enum BankAccountError: ExplainedError {
    /// Nothing was written.
    case empty
    /// The number is shorter than 16 or longer than 23 digits.
    case wrongLength(Int)
    /// A place, counted from 1, holds no digit.
    case wrongCharacter(Character, place: Int)

    /// What is wrong and what to do about it.
    public var sentence: Phrase {
        switch self {
        case .empty:
            Phrase(
                zh: "没有填账号。请填银行卡号或存折账号。",
                en: "There is no account number. Enter the number of the card or passbook.")
        case .wrongLength(let count):
            Phrase(
                zh: "账号应为 16 至 23 位数字，这里是 \(count) 位。请对照卡或存折补全。",
                en: "An account number has 16 to 23 digits, this one has \(count). "
                    + "Check the card or passbook.")
        case .wrongCharacter(let character, let place):
            Phrase(
                zh: "账号第 \(place) 位“\(character)”不是数字。表格中的账号请设为文本格式。",
                en: "Place \(place) of the account number, “\(character)”, is no digit. "
                    + "Keep account numbers as text in spreadsheets.")
        }
    }
}
