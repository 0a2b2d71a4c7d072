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
        let own = record.person.details
        let (known, column) =
            switch link.kind {
            case .spouse: (own.spouse, "spouse")
            case .mother: (own.mother, "mother")
            case .father: (own.father, "father")
            }
        if known == relative.person.id { return .alreadyThere }
        if link.kind == .spouse {
            // Two are married to each other or not at all.
            guard relative.person.details.spouse ?? link.person == link.person, known == nil
            else { return .nobody }
            try relate(relative.person.id, "spouse", link.person)
        }
        try relate(link.person, column, relative.person.id)
        if link.kind == .mother {
            touchMother(known, of: own)
            touchMother(relative.person.id, of: own)
        }
        return .made
    }

    /// Writes one relative; the other columns and their indexes stay as they are.
    private func relate(_ person: Person.ID, _ column: String, _ relative: Person.ID) throws {
        try database.cachedStatement(sql: "UPDATE person SET \(column) = ? WHERE id = ?")
            .execute(arguments: [relative.rawValue, person.rawValue])
    }
}
