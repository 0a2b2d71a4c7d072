/// Asks to tell everybody who works in an area something.
public struct Announce: Hashable, Sendable, Codable {
    /// Where it is read.
    public var area: AreaCode
    /// What is said.
    public var text: String
    /// The last day on which it is shown.
    public var until: Day

    /// Makes the command.
    public init(area: AreaCode, text: String, until: Day) {
        self.area = area
        self.text = text
        self.until = until
    }
}

/// Asks to take an announcement down.
public struct WithdrawAnnouncement: Hashable, Sendable, Codable {
    /// Which.
    public var announcement: Announcement.ID

    /// Makes the command.
    public init(announcement: Announcement.ID) {
        self.announcement = announcement
    }
}

/// Asks to say something about a case to whoever works on it.
public struct SayOnCase: Hashable, Sendable, Codable {
    /// Which case.
    public var benefitCase: BenefitCase.ID
    /// What is said.
    public var text: String

    /// Makes the command.
    public init(benefitCase: BenefitCase.ID, text: String) {
        self.benefitCase = benefitCase
        self.text = text
    }
}
