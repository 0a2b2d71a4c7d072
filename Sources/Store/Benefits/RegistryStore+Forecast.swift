public import Domain
import GRDB

extension RegistryStore {
    /// Who becomes entitled in the coming months, the earliest first.
    public func forecast(_ query: ForecastQuery) throws(RegistryError) -> [ForecastRow] {
        guard let area = account.reach(query.area) else { throw .notFound }
        var forecast = Forecast(query, file.definitions)
        var rows: [ForecastRow] = []
        for village in try villages(in: area) {
            try read { rows += try forecast.rows(in: village, $0) }
        }
        // Villages come in the order of their codes, persons in walking order: both stay.
        return rows.enumerated().sorted { one, other in
            (one.element.day, one.offset) < (other.element.day, other.offset)
        }.map(\.element)
    }
}

/// Looks for those who become entitled by time alone.
private struct Forecast {
    private let days: ClosedRange<Day>
    private var programmes: [(programme: Programme, sieves: [Sieve])]

    init(_ query: ForecastQuery, _ definitions: Definitions) {
        let first = query.first.start
        let days = first...first.adding(months: max(1, query.months)) - 1
        self.days = days
        programmes = definitions.programmes
            .filter { !$0.isClosed && (query.programme ?? $0.code) == $0.code }
            .map { programme in
                (programme, programme.rules(on: days).map { Sieve($0, judgedOn: days) })
            }
            .filter { !$0.sieves.isEmpty }
    }

    mutating func rows(in code: AreaCode, _ database: Database) throws -> [ForecastRow] {
        let village = try RunVillage(
            code, year: days.upperBound.year, of: programmes.map(\.programme), database)
        let name = try RegistryStore.areaName(code, database)
        var rows: [ForecastRow] = []
        for record in village.persons {
            let person = record.person
            let household = try village.household(of: person)
            var dossier: Dossier?
            for index in programmes.indices {
                let programme = programmes[index].programme
                guard lets(person, in: household, under: index),
                    !village.isEntitled(person, under: programme)
                else { continue }
                let whole = try dossier ?? village.dossier(of: person)
                dossier = whole
                guard let coming = programme.forecast(whole, in: days) else { continue }
                rows.append(
                    ForecastRow(
                        person: PersonRow(record, in: household, of: name),
                        programme: programme.code, day: coming.day,
                        missingPapers: coming.missingPapers, unknown: coming.unknown))
            }
        }
        return rows
    }

    private mutating func lets(
        _ person: Person, in household: Household, under index: Int
    ) -> Bool {
        for sieve in programmes[index].sieves.indices
        where programmes[index].sieves[sieve].lets(person, in: household) { return true }
        return false
    }
}

extension Programme {
    /// The rules that are in force on any of these days.
    fileprivate func rules(on days: ClosedRange<Day>) -> [Rule] {
        let first = rules.lastIndex { $0.from <= days.lowerBound } ?? 0
        return rules.dropFirst(first).filter { $0.from <= days.upperBound }
    }
}

extension PersonRow {
    /// The row of a person of a household in a village of this name.
    fileprivate init(_ record: PersonRecord, in household: Household, of villageName: String) {
        let details = record.person.details
        self.init(
            id: record.person.id, name: details.name, sex: details.sex,
            birthday: details.birthday, residentID: details.residentID, phone: details.phone,
            relation: details.relation, marital: details.marital, residence: details.residence,
            death: details.death, household: household.id,
            householdLabel: household.details.label, village: record.village,
            villageName: villageName)
    }
}
