public import Domain
public import TerminalKit

/// The world a screen is shown in; given, never found.
public struct Context: Sendable {
    /// For whom.
    public var account: Account
    /// The language of the words.
    public var language: Language
    /// The day that counts as today.
    public var today: Day
    /// The glyphs that the terminal can show.
    public var glyphs: Glyphs
    /// The room between title and footer.
    public var size: Size
    /// What the county defines for itself.
    public var definitions: Definitions
    /// The places from the county to the account's area, for the title.
    public var path: [Area]
    /// The present moment.
    public var now: @Sendable () -> Instant
    /// Makes the key of a new submission.
    public var makeID: @Sendable () -> SubmissionID
    /// The one folder of files of somebody who comes over SSH; nil on the machine itself, where
    /// files lie anywhere.
    public var ownFolder: String?

    /// The day as of which the register is shown, to be looked at only; nil for the present.
    public var asOf: Day?

    /// Makes a context.
    public init(
        account: Account, language: Language, today: Day, glyphs: Glyphs, size: Size,
        definitions: Definitions, path: [Area], now: @escaping @Sendable () -> Instant,
        makeID: @escaping @Sendable () -> SubmissionID, ownFolder: String? = nil,
        asOf: Day? = nil
    ) {
        self.asOf = asOf
        self.account = account
        self.language = language
        self.today = today
        self.glyphs = glyphs
        self.size = size
        self.definitions = definitions
        self.path = path
        self.now = now
        self.makeID = makeID
        self.ownFolder = ownFolder
    }

    /// The wording of `phrase` in the language of the screens.
    public func callAsFunction(_ phrase: Phrase) -> String {
        phrase(language)
    }

    /// What `words` makes of this in either language, for what is read later.
    func inBoth(_ words: (Context) -> String) -> Phrase {
        func said(in language: Language) -> String {
            var context = self
            context.language = language
            return words(context)
        }
        return Phrase(zh: said(in: .zh), en: said(in: .en))
    }

    /// Why nothing can be entered now, whoever asks; nil if the register is one's own and of today.
    ///
    /// It is shown as of a day, or looked at in an emergency.
    var onlyLooking: Phrase? {
        if let asOf { return CoreWords.onlyLooking(asOf) }
        return account.emergency == nil ? nil : EmergencyWords.onlyLooking
    }

    /// Why the account may not do this; nil if it may.
    ///
    /// Said before a form is filled in for nothing.
    func refusal(_ permission: Permission) -> Phrase? {
        if asOf != nil, permission == .exportFiles { return CoreWords.noExport }
        if asOf != nil || permission != .read, let onlyLooking { return onlyLooking }
        return account.may(permission)
            ? nil : RegistryError.notAllowed(permission).sentence
    }
}
