public import Domain

/// What a county may define for itself: the files shipped, and those that it replaces.
///
/// A file of the same name in the given folder replaces a shipped one whole. Nothing is kept
/// between calls. All files together cost a start about 2 ms, `screenings.toml` more than half of
/// it: what is needed first can be read first.
public enum Schemes {
    /// Everything defined.
    /// - Throws: `SchemeError` for the first mistake, with its file and line.
    public static func definitions(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> Definitions {
        let visits = try visits(overridesIn: folder)
        return Definitions(
            screeningKinds: try screeningKinds(overridesIn: folder),
            visitPurposes: visits.purposes, topics: visits.topics, services: visits.services,
            schedules: visits.schedules, programmes: try programmes(overridesIn: folder))
    }

    /// The kinds of screening with their items, from `screenings.toml` alone.
    public static func screeningKinds(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> [ScreeningKind] {
        try ScreeningsFile.read(try SchemeFile.screenings.document(overriddenIn: folder))
    }

    /// The benefit programmes, from `programmes.toml` alone.
    public static func programmes(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> [Programme] {
        try ProgrammesFile.read(try SchemeFile.programmes.document(overriddenIn: folder))
    }

    /// Visits and schedules, from `visits.toml` and `schedules.toml`, which refer to each other.
    public static func visits(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> VisitDefinitions {
        let document = try SchemeFile.visits.document(overriddenIn: folder)
        let services = try VisitsFile.services(document)
        let schedules = try SchedulesFile.read(
            try SchemeFile.schedules.document(overriddenIn: folder),
            services: services.map(\.code))
        return VisitDefinitions(
            purposes: try VisitsFile.purposes(document, schedules: schedules.map(\.code)),
            topics: try VisitsFile.topics(document), services: services, schedules: schedules)
    }
}
