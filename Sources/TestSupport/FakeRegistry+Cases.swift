package import Domain
import Synchronization

/// Cases as a test arranged them.
extension FakeRegistry {
    /// Arranges what the register says of benefits.
    package func arrange(_ change: (inout FakeBenefits) -> Void) {
        state.withLock { change(&$0.benefits) }
    }

    /// What the register says of benefits now.
    package var benefits: FakeBenefits { state.withLock(\.benefits) }

    package func dossier(of person: Person.ID) throws(RegistryError) -> Dossier {
        let dossier: Dossier? = state.withLock { state in
            guard let found = state.persons[person],
                let household = state.households[found.details.household]
            else { return nil }
            return Dossier(
                household: household, person: found,
                spouse: found.details.spouse.flatMap { state.persons[$0] },
                children: state.persons.values.filter {
                    $0.details.mother == person || $0.details.father == person
                }.sorted { $0.id < $1.id },
                papers: state.benefits.papers.filter { $0.details.person == person })
        }
        guard let dossier else { throw .notFound }
        return dossier
    }

    package func forecast(_ query: ForecastQuery) throws(RegistryError) -> [ForecastRow] {
        benefits.forecast.filter { query.programme == nil || query.programme == $0.programme }
    }

    package func runPreview(
        _ query: RunQuery, progress: (Int, Int) -> Bool
    ) throws(RegistryError) -> RunPreview {
        _ = progress(1, 1)
        return benefits.preview ?? RunPreview(query: query)
    }

    package func villages(in area: AreaCode) throws(RegistryError) -> [AreaCode] { [village.code] }

    package func cases(
        _ query: CaseQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<CaseRow> {
        whole(benefits.rows(query))
    }

    package func caseKeys(_ query: CaseQuery) throws(RegistryError) -> [BenefitCase.ID] {
        benefits.rows(query).map(\.benefitCase.id)
    }

    package func caseTotals(
        _ query: CaseQuery, by grouping: CaseGrouping
    ) throws(RegistryError) -> [CaseTotal] {
        let rows = benefits.rows(query)
        let groups = Dictionary(grouping: rows) { row -> CaseTotal.Group in
            switch grouping {
            case .step: .state(row.benefitCase.details.state)
            case .village: .village(row.person.village)
            case .programme: .programme(row.benefitCase.details.programme)
            }
        }
        return groups.map { group, rows in
            CaseTotal(
                group: group, name: rows[0].person.villageName, count: rows.count,
                oldest: rows.map(\.benefitCase.details.waitingSince).min())
        }.sorted { $0.count > $1.count }
    }

    package func benefitCase(
        _ id: BenefitCase.ID, on today: Day
    ) throws(RegistryError) -> CaseFile {
        guard let file = benefits.files.first(where: { $0.benefitCase.id == id }) else {
            throw .notFound
        }
        return file
    }

    package func cases(of person: Person.ID) throws(RegistryError) -> [CaseRow] {
        benefits.files.filter { $0.person.id == person }.map(benefits.row)
    }

    package func obstacles(
        to move: MoveCases, on today: Day
    ) throws(RegistryError) -> [CaseObstacle] {
        benefits.obstacles.filter { move.cases.contains($0.benefitCase) }
    }

    package func reviewers(at level: Level, in area: AreaCode) throws(RegistryError) -> [Account] {
        benefits.reviewers
    }
}
