import Domain
import GRDB

extension ImportSlice {
    /// A visit, known by household, person, day, purpose and its place among such.
    func take(_ row: VisitImport) throws -> RowOutcome {
        let household = try home(row.village, row.household, of: row.person)
        let person = try row.person.map {
            try knownPerson($0, in: household.id, named: row.personName)
        }
        let ids = try Int64.fetchAll(
            database.cachedStatement(
                sql: """
                    SELECT id FROM visit
                    WHERE household = ? AND day = ? AND purpose = ? AND person IS ? ORDER BY id
                    """),
            arguments: [
                household.id.rawValue, row.day.number, row.purpose, person?.rowID,
            ])
        let known = try place(row.ordinal, among: ids).flatMap {
            try VisitRecord.fetch($0, database)
        }
        var details =
            known?.visit.details
            ?? VisitDetails(
                household: household.id, person: person?.person.id, day: row.day,
                purpose: row.purpose)
        row.apply(to: &details)
        details = try LogVisit(details: details).decide(
            about: person?.person.details, by: definitions, on: today)
        if details == known?.visit.details { return .unchanged }
        if let person { touch(person.person.id) } else { touch(household.id) }
        let visit = Visit(
            id: try known?.visit.id ?? newID(in: "visit"), details: details,
            entry: known?.visit.entry ?? entry)
        let record = VisitRecord(visit, village: known?.village ?? household.details.village)
        if known == nil {
            try record.insert(database)
            return .inserted
        }
        try record.update(database)
        return .updated
    }

    /// A result of a screening, which is known by person, day, kind and its place among such.
    ///
    /// - Parameter isNew: whether a screening was made by a row of this file.
    func take(
        _ row: ScreeningImport, isNew: (Screening.ID) -> Bool
    ) throws -> (outcome: RowOutcome, screening: Screening.ID) {
        let household = try home(row.village, row.household, of: row.person)
        let person = try knownPerson(row.person, in: household.id, named: row.personName)
        let partner = try row.partner.value.map {
            try knownPerson($0, in: household.id, named: nil, "partner")
        }
        var known = try screening(row, of: person)
        try known?.loadResults(database)
        var details =
            known?.screening.details
            ?? ScreeningDetails(kind: row.kind, person: person.person.id, day: row.day)
        row.apply(to: &details)
        if row.partner != .leave { details.partner = partner?.person.id }
        let partnerDetails = try details.partner.flatMap {
            try PersonRecord.fetch($0.rawValue, database)?.person.details
        }
        details = try LogScreening(details: details).decide(
            about: person.person.details, partner: partnerDetails, by: definitions, on: today)
        if let known, details.isTheSame(as: known.screening.details) {
            return (.unchanged, known.screening.id)
        }
        touch(details.person)
        let screening = Screening(
            id: try known?.screening.id ?? newID(in: "screening"), details: details,
            entry: known?.screening.entry ?? entry)
        let record = ScreeningRecord(
            screening, household: known?.household ?? person.person.details.household,
            village: known?.village ?? person.village)
        if known == nil {
            try record.insert(database)
        } else {
            try record.update(database)
            try database.cachedStatement(
                sql: "DELETE FROM screening_result WHERE screening = ?"
            ).execute(arguments: [screening.id.rawValue])
        }
        try record.insertResults(database)
        // What a file corrects is read afterwards; what it brings is the file's.
        if let known, !isNew(screening.id) {
            try note(.screening(screening.id), before: known.screening, after: screening)
            noteFile(of: details.person)
            if let partner = details.partner { noteFile(of: partner) }
        }
        return (known == nil || isNew(screening.id) ? .inserted : .updated, screening.id)
    }

    private func screening(
        _ row: ScreeningImport, of person: PersonRecord
    ) throws -> ScreeningRecord? {
        let ids = try Int64.fetchAll(
            database.cachedStatement(
                sql:
                    "SELECT id FROM screening WHERE person = ? AND day = ? AND kind = ? ORDER BY id"
            ), arguments: [person.rowID, row.day.number, row.kind])
        return try place(row.ordinal, among: ids).flatMap {
            try ScreeningRecord.fetch($0, database)
        }
    }

    /// The record that a number among several of one day names; nil for the next new one.
    private func place(_ ordinal: Int, among ids: [Int64]) throws -> Int64? {
        guard (1...(ids.count + 1)).contains(ordinal) else {
            throw ImportWords.gap(ordinal, after: ids.count)
        }
        return ordinal <= ids.count ? ids[ordinal - 1] : nil
    }
}

extension VisitImport {
    fileprivate func apply(to details: inout VisitDetails) {
        details.place = place.value ?? details.place
        details.topics = topics == .clear ? [] : topics.value ?? details.topics
        details.services = services == .clear ? [] : services.value ?? details.services
        details.consent = consent.value ?? details.consent
        outcome.apply(to: &details.outcome)
        note.apply(to: &details.note)
        nextVisit.apply(to: &details.nextVisit)
        lastMenstrualPeriod.apply(to: &details.lastMenstrualPeriod)
    }
}

extension ScreeningImport {
    fileprivate func apply(to details: inout ScreeningDetails) {
        provider.apply(to: &details.provider)
        details.consent = consent.value ?? details.consent
        riskClass.apply(to: &details.riskClass)
        note.apply(to: &details.note)
        nextVisit.apply(to: &details.nextVisit)
        guard let result else { return }
        let place = details.results.firstIndex {
            $0.item == result.item && $0.subject == result.subject
        }
        if let place { details.results[place] = result } else { details.results.append(result) }
    }
}

extension ScreeningDetails {
    /// Whether both say the same, limits as they were written included.
    fileprivate func isTheSame(as other: ScreeningDetails) -> Bool {
        self == other
            && zip(results, other.results).allSatisfy { one, other in
                one.lower?.text == other.lower?.text && one.upper?.text == other.upper?.text
            }
    }
}
