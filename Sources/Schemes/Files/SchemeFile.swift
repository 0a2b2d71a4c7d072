/// The definition files, by the names under which a county replaces them.
enum SchemeFile: String, CaseIterable {
    case screenings = "screenings.toml"
    case schedules = "schedules.toml"
    case visits = "visits.toml"
    case programmes = "programmes.toml"
    case programmesHelp = "programmes-help.toml"
    case funds = "funds.toml"
    case casePhrases = "case-phrases.toml"
    case grievances = "grievances.toml"
    case calendar = "calendar.toml"
    case timeLimits = "time-limits.toml"

    /// The file as shipped inside the program.
    var builtIn: [UInt8] {
        switch self {
        case .screenings: PackageResources.screenings_toml
        case .schedules: PackageResources.schedules_toml
        case .visits: PackageResources.visits_toml
        case .programmes: PackageResources.programmes_toml
        case .programmesHelp: PackageResources.programmes_help_toml
        case .funds: PackageResources.funds_toml
        case .casePhrases: PackageResources.case_phrases_toml
        case .grievances: PackageResources.grievances_toml
        case .calendar: PackageResources.calendar_toml
        case .timeLimits: PackageResources.time_limits_toml
        }
    }
}
