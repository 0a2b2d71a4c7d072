public import Domain

/// What a county may define for itself: the files shipped, and those that it replaces.
public enum Schemes {
    /// Everything defined, from the files shipped inside the program.
    ///
    /// A file of the same name in `folder` replaces a shipped one whole. Nothing is kept between
    /// calls: one call at the start is enough.
    /// - Throws: `SchemeError` for the first mistake, with its file and line.
    public static func definitions(
        overridesIn folder: String? = nil
    ) throws(SchemeError) -> Definitions {
        var own: SchemeFolder?
        if let folder { own = try SchemeFolder(path: folder) }
        let visits = try SchemeFile.visits.document(overriddenIn: own)
        let services = try VisitsFile.services(visits)
        let schedules = try SchedulesFile.read(
            try SchemeFile.schedules.document(overriddenIn: own), services: services.map(\.code))
        return Definitions(
            screeningKinds: try ScreeningsFile.read(
                try SchemeFile.screenings.document(overriddenIn: own)),
            visitPurposes: try VisitsFile.purposes(visits, schedules: schedules.map(\.code)),
            topics: try VisitsFile.topics(visits), services: services, schedules: schedules,
            programmes: try ProgrammesFile.read(
                try SchemeFile.programmes.document(overriddenIn: own)))
    }
}
