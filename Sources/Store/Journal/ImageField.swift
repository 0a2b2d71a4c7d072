import Domain

/// A field of a record's image that people are told of, and how its value is written.
///
/// Households and persons have lists of their fields of their own; this is for all other records.
struct ImageField {
    /// How a value is written.
    enum Form {
        case plain, day, money, yesNo, programme, place, person, bankAccount
        /// The last of what was noted, with its text.
        case lastText
        /// Codes with names people read.
        case named(@Sendable (String) -> Phrase?)
    }

    /// The name in the image.
    let key: String
    let term: Phrase
    let form: Form

    private init(_ key: String, _ term: Phrase, _ form: Form = .plain) {
        self.key = key
        self.term = term
        self.form = form
    }

    private static func named<Value: RawRepresentable<String> & Termed>(
        _ key: String, _ term: Phrase, _ type: Value.Type
    ) -> ImageField {
        ImageField(key, term, .named { Value(rawValue: $0)?.term })
    }

    /// All fields, in the order in which they are told; a record has some of them.
    static let all: [ImageField] = [
        ImageField("login", ImageWords.login), ImageField("name", ImageWords.name),
        ImageField("person", ImageWords.person, .person),
        ImageField("programme", ImageWords.programme, .programme),
        ImageField("programmes", ImageWords.programme, .programme),
        ImageField("year", ImageWords.year), ImageField("period", ImageWords.period),
        ImageField("kind", ImageWords.kind),
        ImageField("state", ImageWords.state, .named(state)),
        named("status", ImageWords.state, PaymentStatus.self),
        named("role", ImageWords.role, Role.self),
        named("level", ImageWords.level, Level.self),
        ImageField("area", ImageWords.area, .place),
        ImageField("village", ImageWords.area, .place), ImageField("place", ImageWords.place),
        ImageField("amount", ImageWords.amount, .money),
        ImageField("ownAmount", ImageWords.ownAmount, .money),
        ImageField("received", ImageWords.received, .money),
        ImageField("lines", ImageWords.lines), ImageField("total", ImageWords.total, .money),
        ImageField("account", ImageWords.account, .bankAccount),
        ImageField("starts", ImageWords.starts, .day), ImageField("ends", ImageWords.ends, .day),
        ImageField("first", ImageWords.first, .day), ImageField("last", ImageWords.last, .day),
        ImageField("day", ImageWords.day, .day), ImageField("shownOn", ImageWords.shownOn, .day),
        ImageField("receivedOn", ImageWords.receivedOn, .day),
        ImageField("raisedOn", ImageWords.raisedOn, .day),
        ImageField("raisedBy", ImageWords.raisedBy),
        ImageField("openedOn", ImageWords.openedOn, .day),
        ImageField("due", ImageWords.due, .day), ImageField("paidOn", ImageWords.paidOn, .day),
        ImageField("text", ImageWords.text),
        ImageField("outcome", ImageWords.outcome, .named { ReviewOutcome(rawValue: $0)?.term }),
        ImageField("isUpheld", ImageWords.isUpheld, .yesNo),
        ImageField("isConfirmed", ImageWords.isConfirmed, .yesNo),
        ImageField("steps", ImageWords.steps, .lastText),
        ImageField("toldHow", ImageWords.toldHow),
        ImageField("closedOn", ImageWords.closedOn, .day),
        ImageField("reason", ImageWords.reason, .named { PaymentReason(rawValue: $0)?.term }),
        ImageField("note", ImageWords.note),
        ImageField("until", ImageWords.until, .day),
        ImageField("isClosed", ImageWords.isClosed, .yesNo),
        ImageField("isWithdrawn", ImageWords.isWithdrawn, .yesNo),
        ImageField("language", ImageWords.language), ImageField("purpose", ImageWords.purpose),
        ImageField("provider", ImageWords.provider),
        named("consent", ImageWords.consent, Consent.self),
        ImageField("nextVisit", ImageWords.nextVisit, .day),
        ImageField("format", ImageWords.format, .named { BankFormat(rawValue: $0)?.term }),
        ImageField("digest", ImageWords.digest),
    ]

    private static func state(_ code: String) -> Phrase? {
        CaseState(rawValue: code)?.term ?? BatchState(rawValue: code)?.term
    }
}
