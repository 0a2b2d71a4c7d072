public import Domain
import GRDB

extension RegistryStore {
    /// Who becomes entitled in the coming months, the earliest first.
    public func forecast(_ query: ForecastQuery) throws(RegistryError) -> [ForecastRow] {
        guard let area = account.reach(query.area) else { throw .notFound }
        let forecast = Forecast(query, file.definitions)
        var rows: [ForecastRow] = []
        for village in try villages(in: area) {
            try read { rows += try forecast.rows(in: village, $0) }
        }
        // Villages come in the order of their codes, persons in walking order: both stay.
        return rows.enumerated().sorted { one, other in
            (one.element.day, one.offset) < (other.element.day, other.offset)
        }.map { $0.element.seen(by: sight) }
    }
}

/// Looks for those who become entitled by time alone.
private struct Forecast {
    private let days: ClosedRange<Day>
    private let programmes: [(programme: Programme, sieve: Sieve)]

    init(_ query: ForecastQuery, _ definitions: Definitions) {
        let first = query.first.start
        let days = first...first.adding(months: max(1, query.months)) - 1
        self.days = days
        programmes = definitions.programmes
            .filter { !$0.isClosed && (query.programme ?? $0.code) == $0.code }
            .compactMap { programme in
                Sieve(programme, on: days).map { (programme, $0) }
            }
    }

    func rows(in code: AreaCode, _ database: Database) throws -> [ForecastRow] {
        let village = try RunVillage(
            code, year: days.upperBound.year, of: programmes.map(\.programme), database)
        let name = try RegistryStore.areaName(code, database)
        var rows: [ForecastRow] = []
        for record in village.persons {
            let person = record.person
            let household = try village.household(of: person)
            var dossier: Dossier?
            for (programme, sieve) in programmes
            where sieve.lets(person) && !village.isEntitled(person, under: programme) {
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
