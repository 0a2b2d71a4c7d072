package import Domain
import Synchronization

/// Entitlement: what follows from the person alone; nobody's run finds anything.
extension FakeRegistry {
    package func dossier(of person: Person.ID) throws(RegistryError) -> Dossier {
        let found = state.withLock { state -> Dossier? in
            guard let person = state.persons[person],
                let household = state.households[person.details.household]
            else { return nil }
            return Dossier(household: household, person: person)
        }
        guard let found else { throw .notFound }
        return found
    }

    package func forecast(_ query: ForecastQuery) throws(RegistryError) -> [ForecastRow] { [] }

    package func runPreview(
        _ query: RunQuery, progress: (Int, Int) -> Bool
    ) throws(RegistryError) -> RunPreview {
        RunPreview(query: query)
    }

    package func villages(in area: AreaCode) throws(RegistryError) -> [AreaCode] {
        area.contains(village.code) ? [village.code] : []
    }
}
