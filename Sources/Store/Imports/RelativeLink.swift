import Domain
import GRDB

/// A relative whom a row names, who may come only later in the file.
struct RelativeLink {
    /// What they are to the person.
    enum Kind: CaseIterable {
        case spouse, mother, father
    }

    var person: Person.ID
    var household: Household.ID
    var kind: Kind
    var key: PersonKey
    /// What the row itself came to.
    var outcome: RowOutcome

    /// The relatives that a row names.
    static func links(
        of row: PersonImport, _ person: Person.ID, in household: Household.ID,
        _ outcome: RowOutcome
    ) -> [RelativeLink] {
        let cells = [(Kind.spouse, row.spouse), (.mother, row.mother), (.father, row.father)]
        return cells.compactMap { kind, cell in
            cell.value.map {
                RelativeLink(
                    person: person, household: household, kind: kind, key: $0, outcome: outcome)
            }
        }
    }
}

extension ImportSlice {
    /// What came of a link.
    enum LinkOutcome {
        case made, alreadyThere, nobody
    }

    /// Links a person with a relative.
    func make(_ link: RelativeLink) throws -> LinkOutcome {
        guard let relative = try person(link.key, in: link.household),
            let record = try PersonRecord.fetch(link.person.rawValue, database),
            relative.person.id != link.person
        else { return .nobody }
        var details = record.person.details
        let path: WritableKeyPath<PersonDetails, Person.ID?> =
            switch link.kind {
            case .spouse: \.spouse
            case .mother: \.mother
            case .father: \.father
            }
        if details[keyPath: path] == relative.person.id { return .alreadyThere }
        details[keyPath: path] = relative.person.id
        if link.kind == .spouse {
            // Two are married to each other or not at all.
            guard relative.person.details.spouse ?? link.person == link.person,
                record.person.details.spouse == nil
            else { return .nobody }
            var other = relative.person.details
            other.spouse = link.person
            try change(relative, to: other, village: relative.village)
        }
        try change(record, to: details, village: record.village)
        return .made
    }
}
