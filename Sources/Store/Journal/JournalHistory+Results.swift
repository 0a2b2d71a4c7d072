import Domain
import GRDB

extension JournalHistory {
    /// The results in which two images of a screening differ, in the order of the form.
    ///
    /// Of a screening that is new, or gone, none: what was found stands in its own file.
    func results(_ before: String?, _ after: String?) throws -> [FieldChange] {
        guard let before, let after else { return [] }
        let old = try Journal.value(ResultsImage.self, of: before).details
        let new = try Journal.value(ResultsImage.self, of: after).details
        let kind = new.kind.flatMap(definitions.screeningKind)
        let (was, became) = (byPlace(old.results ?? []), byPlace(new.results ?? []))
        return Set(was.keys).union(became.keys)
            .sorted { $0.order(in: kind) < $1.order(in: kind) }
            .compactMap { place in
                let (one, other) = (was[place], became[place])
                guard one != other else { return nil }
                let item = kind?.item(place.item)
                // Limits are told where they are what changed.
                let isLimited = one?.lower != other?.lower || one?.upper != other?.upper
                return FieldChange(
                    term: place.term(item, isForCouple: kind?.isForCouple ?? false),
                    before: text(one, of: item, withLimits: isLimited),
                    after: text(other, of: item, withLimits: isLimited))
            }
    }

    /// What a file corrected of what the screenings of a person found, as far as they lie here.
    func results(of person: Int64, in entry: Int64) throws -> [FieldChange] {
        let statement = try database.cachedStatement(
            sql: """
                SELECT c.before, c.after FROM journal_change AS c
                    CROSS JOIN screening AS s ON s.id = c.record
                WHERE c.entry = ?1 AND c.table_name = 'screening'
                    AND (s.person = ?2 OR s.partner = ?2) AND s.village BETWEEN ?3 AND ?4
                ORDER BY c.position
                """)
        return try Row.fetchAll(statement, arguments: [entry, person] + area.bounds)
            .flatMap { try changes(.screening, before: $0[0], after: $0[1]) }
    }

    private func byPlace(_ results: [ScreeningResult]) -> [ResultPlace: ScreeningResult] {
        Dictionary(
            results.map { (ResultPlace(item: $0.item, subject: $0.subject), $0) },
            uniquingKeysWith: { $1 })
    }

    /// The value as people read it; empty where nothing was found.
    private func text(
        _ result: ScreeningResult?, of item: ScreeningItem?, withLimits: Bool
    ) -> Phrase {
        guard let result else { return Phrase(zh: "", en: "") }
        if case .choice(let choices)? = item?.values,
            let choice = choices.first(where: { $0.code == result.value })
        {
            return choice.term
        }
        var text = result.value
        if let unit = result.unit { text += " \(unit)" }
        if withLimits, result.lower != nil || result.upper != nil {
            text += " (\(result.lower?.text ?? "")-\(result.upper?.text ?? ""))"
        }
        return Phrase(zh: text, en: text)
    }
}

/// What is read of a screening's image.
private struct ResultsImage: Decodable {
    struct Details: Decodable {
        var kind: String?
        var results: [ScreeningResult]?
    }

    var details: Details
}

/// Where on a form a result stands: the item, and of a couple whose it is.
private struct ResultPlace: Hashable {
    var item: String
    var subject: ScreeningResult.Subject

    /// The place among all of the kind; what the county no longer asks for stands last.
    func order(in kind: ScreeningKind?) -> (Int, Int, String) {
        let place = kind?.items.firstIndex { $0.code == item } ?? .max
        return (place, subject == .person ? 0 : 1, item)
    }

    func term(_ known: ScreeningItem?, isForCouple: Bool) -> Phrase {
        let term = known?.term ?? Phrase(zh: item, en: item)
        guard isForCouple, subject == .partner else { return term }
        return Phrase(
            zh: "\(term.zh)（\(ImageWords.partner.zh)）",
            en: "\(term.en) (\(ImageWords.partner.en.lowercased()))")
    }
}
