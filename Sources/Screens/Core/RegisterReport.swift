public import Domain

/// How a register is and who works with it, in words, for who looks after it.
public struct RegisterReport: Hashable, Sendable {
    /// One thing about the register, and how it stands.
    public struct Line: Hashable, Sendable {
        /// What it is about.
        public var term: Phrase
        /// How it stands; empty for what never happened.
        public var text: Phrase

        /// Makes a line.
        public init(_ term: Phrase, _ text: Phrase) {
            self.term = term
            self.text = text
        }
    }

    /// Somebody who works with it now.
    public struct Session: Hashable, Sendable {
        /// The short name of the account.
        public var login: String
        /// The person's name.
        public var name: String
        /// From where; nil for the register's own machine.
        public var origin: String?
        /// Since when, by the clock of the wall.
        public var since: Instant

        /// Notes a session.
        public init(login: String, name: String, origin: String?, since: Instant) {
            self.login = login
            self.name = name
            self.origin = origin
            self.since = since
        }
    }

    /// How it is.
    public var lines: [Line]
    /// Who works with it, the longest first.
    public var sessions: [Session]

    /// Makes a report.
    public init(lines: [Line], sessions: [Session]) {
        self.lines = lines
        self.sessions = sessions
    }
}
