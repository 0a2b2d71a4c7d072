import Domain

/// What the screens are opened with, as the command line says it.
struct StartOptions: Hashable, Sendable {
    /// The register's file; nil for the usual place.
    var store: String?
    /// Whose account; nil for the person who made the register.
    var login: String?
    /// The language; nil for the account's, or else the terminal's.
    var language: Language?
    /// Whether to draw with ASCII although the terminal could show more.
    var isASCII = false
    /// The day that counts as today; nil for the clock's, in China.
    var today: Day?
    /// The day as of which the register is shown; nil for the present.
    var asOf: Day?
    /// The emergency for which somebody else's area is looked at; nil for one's own area.
    var emergency: EmergencyAccess.ID?
}
