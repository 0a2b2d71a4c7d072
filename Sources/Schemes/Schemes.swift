public import Domain

/// What a county may define for itself: the files shipped, and those that it replaces.
///
/// A file of the same name in the given folder replaces a shipped one whole. Nothing is kept
/// between calls. All files together cost a start about 3 ms, most of it in the parser and in
/// proportion to their length: the programmes and `screenings.toml` a third each. What is needed
/// first can be read first.
public enum Schemes {
    /// Everything defined.
    /// - Throws: `SchemeError` for the first mistake, with its file and line.
    public static func definitions(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> Definitions {
        let source = try SchemeSource(folder: folder)
        let visits = try visits(from: source)
        let funds = try FundsFile.read(try source.document(of: .funds))
        return Definitions(
            screeningKinds: try ScreeningsFile.read(try source.document(of: .screenings)),
            visitPurposes: visits.purposes, topics: visits.topics, services: visits.services,
            schedules: visits.schedules,
            programmes: try programmes(from: source, funds: funds), funds: funds,
            casePhrases: try CasePhrasesFile.read(try source.document(of: .casePhrases)),
            grievanceKinds: try GrievancesFile.read(try source.document(of: .grievances)),
            workingCalendar: try CalendarFile.read(try source.document(of: .calendar)),
            stepLimits: try TimeLimitsFile.read(try source.document(of: .timeLimits)))
    }

    /// The kinds of screening with their items, from `screenings.toml` alone.
    public static func screeningKinds(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> [ScreeningKind] {
        try ScreeningsFile.read(try SchemeSource(folder: folder).document(of: .screenings))
    }

    /// The benefit programmes, from `programmes.toml`, then `programmes-help.toml`; `funds.toml`
    /// says which funds they may name.
    public static func programmes(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> [Programme] {
        let source = try SchemeSource(folder: folder)
        return try programmes(
            from: source, funds: try FundsFile.read(try source.document(of: .funds)))
    }

    /// Visits and schedules, from `visits.toml` and `schedules.toml`, which refer to each other.
    public static func visits(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> VisitDefinitions {
        try visits(from: try SchemeSource(folder: folder))
    }

    static func programmes(
        from source: SchemeSource, funds: [ListEntry]
    ) throws(SchemeError) -> [Programme] {
        let document = try source.document(of: .programmes)
        let rewards = try ProgrammesFile.read(document, funds: funds)
        return rewards
            + (try ProgrammesFile.read(
                try source.document(of: .programmesHelp), funds: funds, after: rewards,
                in: document.file))
    }

    static func visits(from source: SchemeSource) throws(SchemeError) -> VisitDefinitions {
        let document = try source.document(of: .visits)
        let services = try VisitsFile.services(document)
        let schedules = try SchedulesFile.read(
            try source.document(of: .schedules), services: services.map(\.code))
        return VisitDefinitions(
            purposes: try VisitsFile.purposes(document, schedules: schedules.map(\.code)),
            topics: try VisitsFile.topics(document), services: services, schedules: schedules)
    }
}
