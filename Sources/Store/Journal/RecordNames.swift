import Domain
import GRDB

/// Puts names where a field shows only the key of another record (`#12`).
struct RecordNames {
    /// Names are told only of what lies in here.
    let area: AreaCode
    let database: Database

    /// The value of a field with the name of the record it refers to, if it refers to one.
    func named(_ value: Phrase, _ field: String) throws -> Phrase {
        guard let name = try name(field, value.en) else { return value }
        return Phrase(zh: name, en: name)
    }

    /// Both values of a conflict, named.
    func named(_ conflict: FieldConflict) throws -> FieldConflict {
        FieldConflict(
            field: conflict.field, term: conflict.term,
            mine: try named(conflict.mine, conflict.field),
            theirs: try named(conflict.theirs, conflict.field))
    }

    private func name(_ field: String, _ text: String) throws -> String? {
        guard let number = Int64(text.drop { $0 == "#" }) else { return nil }
        switch field {
        case "spouse", "mother", "father", "head", "person":
            guard let person = try PersonRecord.fetch(number, database),
                area.contains(person.village)
            else { return nil }
            return person.person.details.name
        case "household":
            guard let record = try HouseholdRecord.fetch(number, database),
                area.contains(record.household.details.village)
            else { return nil }
            return record.household.details.label
        case "village", "area":
            return try AreaRecord.name(of: number, database)
        default: return nil
        }
    }
}
