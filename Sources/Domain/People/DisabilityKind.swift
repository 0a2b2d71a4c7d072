/// The kind of a disability, by the digit that the certificate number carries.
public enum DisabilityKind: String, CodeList {
    case sight = "1"
    case hearing = "2"
    case speech = "3"
    case physical = "4"
    case intellectual = "5"
    case mental = "6"
    case multiple = "7"

    /// The term of the certificate.
    public var term: Phrase {
        switch self {
        case .sight: Phrase(zh: "视力", en: "sight")
        case .hearing: Phrase(zh: "听力", en: "hearing")
        case .speech: Phrase(zh: "言语", en: "speech")
        case .physical: Phrase(zh: "肢体", en: "physical")
        case .intellectual: Phrase(zh: "智力", en: "intellectual")
        case .mental: Phrase(zh: "精神", en: "mental")
        case .multiple: Phrase(zh: "多重", en: "multiple")
        }
    }

    /// The same with 残疾 behind it.
    public var spellings: [String] { [term.zh + "残疾"] }
}
