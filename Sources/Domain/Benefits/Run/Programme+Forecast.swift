extension Programme {
    /// When a person becomes entitled by time alone, and what is still missing then; nil if not in
    /// these days, or if something else definitely stands against it.
    public func forecast(
        _ dossier: Dossier, in days: ClosedRange<Day>
    ) -> (day: Day, missingPapers: [Phrase], unknown: [Phrase])? {
        nil
    }
}
