import Domain
import GRDB

/// Persons with everybody on whom their entitlement depends, read by a handful of queries however
/// many they are.
///
/// Relatives are followed wherever they live, since a judgement needs them; those of another
/// village are veiled: what is found goes with the case, which the person's own village reads.
struct Kin {
    private var records: [PersonRecord]
    private var places: [Person.ID: Int] = [:]
    private var childrenOf: [Person.ID: [Person.ID]] = [:]

    /// Reads the relatives of `subjects`, who are all that live in `village` where one is given.
    init(of subjects: [PersonRecord], in village: AreaCode?, _ database: Database) throws {
        records = subjects
        places.reserveCapacity(subjects.count + subjects.count / 8)
        for (place, record) in subjects.enumerated() { places[record.person.id] = place }
        let elders = Set(subjects.flatMap { $0.person.details.elders })
        try add("id", elders.filter { places[$0] == nil }, besides: nil, database)
        let parents = Array(places.keys)
        try add("mother", parents, besides: village, database)
        try add("father", parents, besides: village, database)
        for record in records {
            for parent in Set(record.person.details.parents) {
                childrenOf[parent, default: []].append(record.person.id)
            }
        }
    }

    private func record(_ id: Person.ID?) -> PersonRecord? {
        id.flatMap { places[$0] }.map { records[$0] }
    }

    /// Everything from which it is judged what a subject is entitled to.
    func dossier(of person: Person, in household: Household, papers: [Paper]) -> Dossier {
        let details = person.details
        let village = household.details.village
        func shown(_ record: PersonRecord) -> Person {
            record.village == village ? record.person : record.person.veiled
        }
        let siblings = details.parents.flatMap { childrenOf[$0] ?? [] }
            .filter { $0 != person.id }
        return Dossier(
            household: household, person: person, spouse: record(details.spouse).map(shown),
            children: eldestFirst(children(of: person)).map(shown),
            mother: record(details.mother).map(shown), father: record(details.father).map(shown),
            siblings: eldestFirst(siblings).map(shown), papers: papers)
    }

    /// The person's own children, and those of the spouse who have no other parent on file.
    private func children(of person: Person) -> [Person.ID] {
        let own = childrenOf[person.id] ?? []
        guard let spouse = person.details.spouse else { return own }
        let others = (childrenOf[spouse] ?? []).filter { child in
            record(child)?.person.details.parents.allSatisfy { $0 == spouse } ?? false
        }
        return own + others
    }

    /// Each once; nobody knows whether somebody without a birthday is the eldest, so they come
    /// last.
    private func eldestFirst(_ ids: [Person.ID]) -> [PersonRecord] {
        guard !ids.isEmpty else { return [] }
        return Set(ids).compactMap { record($0) }.sorted { one, other in
            switch (one.person.details.birthday, other.person.details.birthday) {
            case (let first?, let second?) where first != second: first < second
            case (.some, nil): true
            case (nil, .some): false
            default: one.rowID < other.rowID
            }
        }
    }

    /// Reads those whose column holds one of the keys.
    private mutating func add(
        _ column: String, _ keys: some Collection<Person.ID>, besides village: AreaCode?,
        _ database: Database
    ) throws {
        guard !keys.isEmpty else { return }
        let found = try PersonRecord.fetchAll(
            database,
            where: "\(column) IN (SELECT value FROM json_each(?)) AND village <> ?",
            [keys.jsonList, village?.number ?? 0])
        for record in found where places[record.person.id] == nil {
            places[record.person.id] = records.count
            records.append(record)
        }
    }
}

extension PersonDetails {
    /// Mother and father, as far as they are on file.
    var parents: [Person.ID] { [mother, father].compactMap { $0 } }

    /// Husband or wife, mother and father.
    fileprivate var elders: [Person.ID] { parents + [spouse].compactMap { $0 } }
}
