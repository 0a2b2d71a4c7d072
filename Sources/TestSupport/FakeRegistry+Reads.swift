package import Domain
import Synchronization

extension FakeRegistry {
    package func areas(in code: AreaCode) throws(RegistryError) -> [Area] {
        code.contains(village.code) && code != village.code ? [village] : []
    }

    package func path(to code: AreaCode) throws(RegistryError) -> [Area] { [village] }

    package func home(in area: AreaCode, on today: Day) throws(RegistryError) -> HomeSummary {
        HomeSummary()
    }

    package func due(_ query: DueQuery, _ page: PageRequest) throws(RegistryError) -> Page<DueItem>
    {
        whole([])
    }

    package func households(
        _ query: HouseholdQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<HouseholdRow> {
        state.withLock { state in
            let rows = state.households.values.sorted { $0.id < $1.id }.map { row($0, state) }
            return whole(rows.filter { query.words.isEmpty || $0.label.contains(query.words) })
        }
    }

    package func household(_ id: Household.ID) throws(RegistryError) -> HouseholdFile {
        let file: HouseholdFile? = state.withLock { state in
            state.households[id].map { household in
                HouseholdFile(
                    household: household, villageName: village.name,
                    members: members(of: id, state), services: 0, payments: 0)
            }
        }
        guard let file else { throw .notFound }
        return file
    }

    package func person(_ id: Person.ID) throws(RegistryError) -> PersonFile {
        let file: PersonFile? = state.withLock { state in
            guard let person = state.persons[id],
                let household = state.households[person.details.household]
            else { return nil }
            let others: [(Relative.Kind, Person.ID?)] = [
                (.spouse, person.details.spouse), (.mother, person.details.mother),
                (.father, person.details.father),
            ]
            return PersonFile(
                person: person, household: household, villageName: village.name,
                relatives: others.compactMap { kind, other in
                    other.flatMap { state.persons[$0] }.map {
                        Relative(kind: kind, person: row($0, state))
                    }
                }, services: 0, payments: 0, due: [])
        }
        guard let file else { throw .notFound }
        return file
    }

    package func find(_ query: FindQuery) throws(RegistryError) -> FindResult {
        state.withLock { state in
            let rows = state.persons.values.sorted { $0.id < $1.id }.map { row($0, state) }
            let words = query.words.lowercased()
            let found = rows.filter { row in
                let keys = SearchKeys(of: row.name)
                return row.name.contains(words)
                    || (keys.full + keys.initials).contains { $0.hasPrefix(words) }
            }
            return FindResult(
                rows: Array(found.prefix(query.limit)), total: Count(found.count))
        }
    }

    package func services(
        _ query: ServiceQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<ServiceRow> {
        state.withLock { state in
            whole(
                state.screenings.reversed().map { screening in
                    let details = screening.details
                    let household = state.persons[details.person]?.details.household
                    return ServiceRow(
                        key: PageKey([.number(screening.id.rawValue)]),
                        service: .screening(screening.id, kind: details.kind, findings: 0),
                        day: details.day, entry: screening.entry, enteredBy: account.name,
                        person: details.person, name: "",
                        household: household ?? Household.ID(rawValue: 0), householdLabel: "",
                        consent: details.consent, outcome: nil)
                })
        }
    }

    package func visit(_ id: Visit.ID) throws(RegistryError) -> Visit {
        guard let visit = state.withLock({ $0.visits.first { $0.id == id } }) else {
            throw .notFound
        }
        return visit
    }

    package func screening(_ id: Screening.ID) throws(RegistryError) -> Screening {
        guard let screening = state.withLock({ $0.screenings.first { $0.id == id } }) else {
            throw .notFound
        }
        return screening
    }

    package func lastVisit() throws(RegistryError) -> VisitDetails? {
        state.withLock { $0.visits.last?.details }
    }

    package func payments(
        _ query: PaymentQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<PaymentRow> {
        whole([])
    }

    package func paymentTotals(
        _ query: PaymentQuery, by grouping: PaymentGrouping
    ) throws(RegistryError) -> [PaymentTotal] {
        []
    }

    package func payingPersons(_ query: PaymentQuery) throws(RegistryError) -> Int { 0 }

    package func payment(_ id: Entitlement.ID) throws(RegistryError) -> PaymentFile {
        throw .notFound
    }

    package func journal(
        _ filter: JournalFilter, _ page: PageRequest
    ) throws(RegistryError) -> Page<JournalRow> {
        whole([])
    }

    package func possibleDuplicates(
        of details: PersonDetails, besides: Person.ID?
    ) throws(RegistryError) -> [PersonRow] {
        state.withLock { state in
            state.persons.values.filter { $0.details.name == details.name && $0.id != besides }
                .map { row($0, state) }
        }
    }

    package func export(
        _ kind: ImportKind, in area: AreaCode, under entry: JournalEntryID?,
        _ body: (ImportRow) throws(RegistryError) -> Void
    ) throws(RegistryError) {}

    /// The row of a person.
    package func row(of id: Person.ID) throws(RegistryError) -> PersonRow {
        guard let row = state.withLock({ state in state.persons[id].map { row($0, state) } })
        else { throw .notFound }
        return row
    }

    func whole<Row: Keyed>(_ rows: [Row]) -> Page<Row> {
        Page(rows: rows, hasBefore: false, hasAfter: false, total: Count(rows.count))
    }

    private func members(of id: Household.ID, _ state: State) -> [PersonRow] {
        state.persons.values.filter { $0.details.household == id }.sorted { $0.id < $1.id }
            .map { row($0, state) }
    }

    private func row(_ household: Household, _ state: State) -> HouseholdRow {
        let details = household.details
        return HouseholdRow(
            key: PageKey([.number(household.id.rawValue)]), id: household.id,
            village: details.village, villageName: village.name, label: details.label,
            headName: details.head.flatMap { state.persons[$0]?.details.name },
            members: members(of: household.id, state).count, phone: details.phone,
            address: details.address, status: details.status)
    }

    private func row(_ person: Person, _ state: State) -> PersonRow {
        let details = person.details
        return PersonRow(
            id: person.id, name: details.name, sex: details.sex, birthday: details.birthday,
            residentID: details.residentID, phone: details.phone, relation: details.relation,
            marital: details.marital, residence: details.residence, death: details.death,
            household: details.household,
            householdLabel: state.households[details.household]?.details.label ?? "",
            village: village.code, villageName: village.name)
    }
}
