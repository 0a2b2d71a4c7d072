/// What is known of a person's care: as much as it takes to say which steps fell due.
public struct CareHistory: Hashable, Sendable {
    /// A visit that was about the person.
    public struct Contact: Hashable, Sendable {
        /// When.
        public var day: Day
        /// The code of the visit's purpose.
        public var purpose: String
        /// How the offer was received.
        public var consent: Consent
        /// The last menstrual period, where one was told.
        public var lastMenstrualPeriod: Day?

        /// Makes a contact.
        public init(
            day: Day, purpose: String, consent: Consent, lastMenstrualPeriod: Day? = nil
        ) {
            self.day = day
            self.purpose = purpose
            self.consent = consent
            self.lastMenstrualPeriod = lastMenstrualPeriod
        }
    }

    /// The person's birthday.
    public var birthday: Day?
    /// The day of death.
    public var death: Day?
    /// The visits, in any order.
    public var contacts: [Contact] = []
    /// The birthdays of her children who are in the register.
    public var children: [Day] = []

    /// Makes a history.
    public init(birthday: Day? = nil, death: Day? = nil) {
        self.birthday = birthday
        self.death = death
    }
}

/// A step of a schedule that fell due, and when it was offered.
public struct DueStep: Hashable, Sendable {
    /// The step with its days.
    public let step: OpenStep
    /// The day on which an offer was answered within the step's window; nil if none was.
    public let offered: Day?

    /// Whether the offer came by the day until which the step should be done.
    public var isTimely: Bool { offered.map { $0 <= step.due } ?? false }
}
