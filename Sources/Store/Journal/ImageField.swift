import Domain

/// A field of a record's image that people are told of, and how its value is written.
///
/// Households and persons have lists of their fields of their own; this is for all other records.
struct ImageField {
    /// How a value is written.
    enum Form {
        case plain, day, money, yesNo, place, person, bankAccount
        /// The last of what was noted, with its text.
        case lastText
        /// Codes with names people read, the program's or the county's own; of which list depends
        /// on the table.
        case named(@Sendable (String, JournalTable, Definitions) -> Phrase?)
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
        ImageField(key, term, .named { code, _, _ in Value(rawValue: code)?.term })
    }

    /// A field that is a code in records of some tables, and what somebody wrote in others.
    private static func named<Value: RawRepresentable<String> & Termed>(
        _ key: String, _ term: Phrase, _ type: Value.Type, in tables: Set<JournalTable>
    ) -> ImageField {
        ImageField(
            key, term,
            .named { code, table, _ in
                tables.contains(table) ? Value(rawValue: code)?.term : nil
            })
    }

    private static func programme(_ key: String) -> ImageField {
        ImageField(key, ImageWords.programme, .named { $2.programme($0)?.term })
    }

    /// All fields, in the order in which they are told; a record has some of them.
    static let all: [ImageField] = [
        ImageField("login", ImageWords.login), ImageField("name", ImageWords.name),
        ImageField("person", ImageWords.person, .person),
        ImageField("partner", ImageWords.partner, .person),
        programme("programme"), programme("programmes"),
        ImageField("year", ImageWords.year), ImageField("period", ImageWords.period),
        ImageField("kind", ImageWords.kind, .named(kind)),
        ImageField("state", ImageWords.state, .named { code, _, _ in state(code) }),
        named("status", ImageWords.state, PaymentStatus.self),
        named("role", ImageWords.role, Role.self),
        named("level", ImageWords.level, Level.self),
        ImageField("area", ImageWords.area, .place),
        ImageField("village", ImageWords.area, .place),
        named("place", ImageWords.place, VisitPlace.self, in: [.visit]),
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
        named("outcome", ImageWords.outcome, ReviewOutcome.self, in: [.review]),
        ImageField("isUpheld", ImageWords.isUpheld, .yesNo),
        ImageField("isConfirmed", ImageWords.isConfirmed, .yesNo),
        ImageField("steps", ImageWords.steps, .lastText),
        ImageField("toldHow", ImageWords.toldHow),
        ImageField("closedOn", ImageWords.closedOn, .day),
        named("reason", ImageWords.reason, PaymentReason.self, in: [.entitlement]),
        ImageField("note", ImageWords.note),
        ImageField("until", ImageWords.until, .day),
        ImageField("isClosed", ImageWords.isClosed, .yesNo),
        ImageField("isWithdrawn", ImageWords.isWithdrawn, .yesNo),
        ImageField("language", ImageWords.language),
        ImageField("purpose", ImageWords.purpose, .named { $2.visitPurpose($0)?.term }),
        ImageField("topics", ImageWords.topics, .named { $2.topics.term(of: $0) }),
        ImageField("services", ImageWords.services, .named { $2.services.term(of: $0) }),
        ImageField("provider", ImageWords.provider),
        named("consent", ImageWords.consent, Consent.self),
        named("riskClass", ImageWords.riskClass, RiskClass.self),
        ImageField("nextVisit", ImageWords.nextVisit, .day),
        ImageField(
            "format", ImageWords.format, .named { code, _, _ in BankFormat(rawValue: code)?.term }),
        ImageField("digest", ImageWords.digest),
    ]

    private static func state(_ code: String) -> Phrase? {
        CaseState(rawValue: code)?.term ?? BatchState(rawValue: code)?.term
    }

    private static func kind(
        _ code: String, _ table: JournalTable, _ definitions: Definitions
    ) -> Phrase? {
        switch table {
        case .screening: definitions.screeningKind(code)?.term
        case .paper: definitions.paperKind(code)?.term
        case .grievance: definitions.grievanceKind(code)?.term
        default: nil
        }
    }
}

extension [ListEntry] {
    fileprivate func term(of code: String) -> Phrase? { first { $0.code == code }?.term }
}
