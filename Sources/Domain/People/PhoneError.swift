/// Why a text is no telephone number.
public enum PhoneError: ExplainedError {
    /// Nothing was written.
    case empty
    /// The text is no number of a kind that is known.
    case unreadable(String)

    /// What is wrong and what is accepted.
    public var sentence: Phrase {
        switch self {
        case .empty:
            Phrase(
                zh: "没有填电话。没有的可以留空。",
                en: "There is no telephone number. Leave it empty if there is none.")
        case .unreadable(let whole):
            Phrase(
                zh: "“\(whole.prefix(40))”不是电话号码。请填手机号 11 位，或区号加座机，如 0391-7270000。",
                en: "“\(whole.prefix(40))” is no telephone number. Enter 11 digits of a mobile, "
                    + "or area code and number like 0391-7270000.")
        }
    }
}
