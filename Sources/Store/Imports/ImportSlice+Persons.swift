import Domain
import GRDB

extension ImportSlice {
    /// A person, known by their number, else by name and birthday within the household.
    func take(_ row: PersonImport) throws -> (outcome: RowOutcome, person: Person.ID) {
        let household = try knownHousehold(row.village, row.household)
        let known = try known(row, in: household.id)
        var details =
            known?.person.details
            ?? PersonDetails(household: household.id, name: row.name, sex: .unknown)
        details.household = household.id
        details.name = row.name
        row.apply(to: &details)
        details = try RegisterPerson(details: details).decide(on: today)
        guard let known else {
            let scope = account.area
            let similar = try Duplicates.possible(
                of: details, besides: nil, in: scope, database)
            if let first = similar.first { throw ImportWords.alreadyHere(first) }
            let person = Person(id: try newID(in: "person"), details: details)
            try PersonRecord(person, village: household.details.village).insert(database)
            try SearchEntry(person, village: household.details.village).insert(database)
            welcome(person, to: household)
            touchMother(details.mother, of: details)
            try lead(household, by: person)
            return (.inserted, person.id)
        }
        if details == known.person.details { return (.unchanged, known.person.id) }
        try change(known, to: details, village: household.details.village)
        if details.account != known.person.details.account {
            let after = Person(id: known.person.id, details: details)
            try note(.person(after.id), before: known.person, after: after)
        }
        try mendPayments(of: known.person.id, from: known.person.details, to: details)
        return (.updated, known.person.id)
    }

    /// Changes a person and what follows from them.
    func change(_ old: PersonRecord, to details: PersonDetails, village: AreaCode) throws {
        let new = PersonRecord(Person(id: old.person.id, details: details), village: village)
        let (before, after) = (
            SearchEntry(old.person, village: old.village),
            SearchEntry(new.person, village: village)
        )
        if before != after {
            try before.delete(database)
            try after.insert(database)
        }
        try new.update(database)
        touch(new.person.id)
        touch(old.person.details.mother)
        touch(details.mother)
        let formerHome = old.person.details.household
        if formerHome != details.household {
            // A household whose head moves out has none until somebody is named.
            try database.cachedStatement(
                sql: "UPDATE household SET head = NULL WHERE id = ? AND head = ?"
            ).execute(arguments: [formerHome.rawValue, old.person.id.rawValue])
        }
        if let record = try HouseholdRecord.fetch(details.household.rawValue, database) {
            try lead(record.household, by: new.person)
        }
    }

    /// Makes a head of the household the head of one that has none.
    private func lead(_ household: Household, by person: Person) throws {
        guard person.details.relation?.isHead == true, household.details.head == nil else {
            return
        }
        try database.cachedStatement(sql: "UPDATE household SET head = ? WHERE id = ?")
            .execute(arguments: [person.id.rawValue, household.id.rawValue])
        forgetHome()
    }

    /// Who the row is about, if they are on file.
    private func known(_ row: PersonImport, in household: Household.ID) throws -> PersonRecord? {
        if let number = row.residentID.value,
            let owner = try Duplicates.owner(of: number, database)
        {
            guard account.area.contains(owner.village) else {
                throw Rejection(problems: [HandlerWords.identityElsewhere])
            }
            guard isSameName(owner.name, row.name) else {
                throw ImportWords.numberTaken(owner.name)
            }
            return try PersonRecord.fetch(owner.id.rawValue, database)
        }
        let namesakes = try PersonRecord.fetchAll(
            database, where: "household = ? AND name = ? ORDER BY id",
            [household.rawValue, row.name.folded])
        let birthday = row.residentID.value?.birthDay ?? row.birth.value?.day
        let fitting = namesakes.filter { record in
            let details = record.person.details
            if let number = row.residentID.value, let other = details.residentID,
                number != other
            {
                return false
            }
            // A file without the number may give the birthday that was told beside it.
            return birthday == nil || details.birthday == nil || details.birthday == birthday
                || details.birth?.day == birthday
        }
        // Without a birthday two namesakes of one household cannot be told apart.
        return fitting.count == 1 ? fitting[0] : nil
    }
}

extension PersonImport {
    /// Changes what the cells ask for; relatives are found later.
    func apply(to details: inout PersonDetails) {
        details.sex = sex.value ?? details.sex
        birth.apply(to: &details.birth)
        residentID.apply(to: &details.residentID)
        relation.apply(to: &details.relation)
        hukou.apply(to: &details.hukou)
        marital.apply(to: &details.marital)
        maritalSince.apply(to: &details.maritalSince)
        phone.apply(to: &details.phone)
        ethnicGroup.apply(to: &details.ethnicGroup)
        details.residence = residence.value ?? details.residence
        disability.apply(to: &details.disability)
        onlyChildCertificate.apply(to: &details.onlyChildCertificate)
        account.apply(to: &details.account)
        death.apply(to: &details.death)
        explanation.apply(to: &details.explanation)
        if spouse == .clear { details.spouse = nil }
        if mother == .clear { details.mother = nil }
        if father == .clear { details.father = nil }
    }
}
