import Domain
import GRDB

extension Work {
    /// Adds a person of a household under a new key.
    func add(_ details: PersonDetails, to household: Household) throws -> Person {
        let id = try database.nextID(in: "person")
        let person = Person(id: Person.ID(rawValue: id), details: details)
        let village = household.details.village
        try PersonRecord(person, village: village).insert(database)
        try SearchEntry(person, village: village).insert(database)
        touch(person.id)
        touch(details.mother)
        try note(.person(person.id), before: nil, after: person)
        return person
    }

    /// Changes a person; `village` is that of the household to which they belong from now on.
    func change(_ old: PersonRecord, to details: PersonDetails, village: AreaCode) throws {
        let new = PersonRecord(Person(id: old.person.id, details: details), village: village)
        if old.person != new.person || old.village != new.village {
            let keys = SearchEntry(old.person, village: old.village)
            let newKeys = SearchEntry(new.person, village: village)
            if keys != newKeys {
                try keys.delete(database)
                try newKeys.insert(database)
            }
            try new.update(database)
        }
        touch(old.person.id)
        touch(old.person.details.mother)
        touch(details.mother)
        try note(.person(old.person.id), before: old.person, after: new.person)
    }

    /// Removes a person that nothing refers to.
    func remove(_ record: PersonRecord) throws {
        try SearchEntry(record.person, village: record.village).delete(database)
        try record.delete(database)
        touch(record.person.details.mother)
        try note(.person(record.person.id), before: record.person, after: Person?.none)
    }

    /// Keeps the link of husband and wife the same on both sides.
    func marry(_ person: Person.ID, from old: Person.ID?, to new: Person.ID?) throws {
        guard old != new else { return }
        // Wherever the former spouse lives now, the link back must not stay behind.
        if let old, let record = try PersonRecord.fetch(old.rawValue, database),
            record.person.details.spouse == person
        {
            var details = record.person.details
            details.spouse = nil
            try change(record, to: details, village: record.village)
        }
        if let new {
            let record = try self.person(new)
            var details = record.person.details
            details.spouse = person
            try change(record, to: details, village: record.village)
        }
    }

    /// Makes a person the head of a household that has none.
    func lead(_ household: Household.ID, by person: Person.ID) throws {
        let current = try self.household(household)
        guard current.details.head == nil else { return }
        var details = current.details
        details.head = person
        try change(current, to: details)
    }

    /// Refuses new relatives who cannot be: the person's own self, a spouse married to another.
    ///
    /// Those of `old` stay as they are, also where they live outside the area.
    func checkRelatives(
        of details: PersonDetails, instead old: PersonDetails?, person id: Person.ID?
    ) throws {
        let links = [
            ("spouse", details.spouse, old?.spouse), ("mother", details.mother, old?.mother),
            ("father", details.father, old?.father),
        ]
        for (field, relative, known) in links {
            guard let relative, relative != known else { continue }
            guard relative != id else { throw HandlerWords.isOneself(field) }
            let record = try person(relative)
            if field == "spouse", let other = record.person.details.spouse, other != id {
                throw HandlerWords.spouseTaken(record.person.details.name)
            }
        }
    }
}
