import Domain
import GRDB

extension UndoEntry: Handled {
    func carryOut(_ work: Work) throws {
        let reason = try decide()
        let undone = try work.entryToUndo(entry)
        let changes = try Journal.changes(of: entry, work.database)
        for (position, change) in changes.enumerated().reversed() {
            switch change.table {
            case .household: try work.undoHousehold(change)
            case .person: try work.undoPerson(change, isMain: position == 0)
            case .visit: try work.undoVisit(change)
            case .screening: try work.undoScreening(change)
            case .entitlement: try work.undoPayment(change)
            case .paper: try work.undoPaper(change, of: entry)
            default: throw RegistryError.cannotUndo(UndoAdvice.oneByOne)
            }
        }
        work.isDone(because: reason, undoing: entry)
        work.isAbout(undone.subject, in: undone.area)
    }
}

extension Work {
    /// The entry, if this account may take it back and nobody has.
    fileprivate func entryToUndo(
        _ id: JournalEntryID
    ) throws -> (subject: String, area: AreaCode) {
        let statement = try database.cachedStatement(
            sql: """
                SELECT account, kind, area, subject, \(Journal.movesMoney),
                    EXISTS (SELECT 1 FROM journal AS later WHERE later.undoes = j.id)
                FROM journal AS j WHERE id = ?
                """)
        guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else {
            throw RegistryError.notFound
        }
        var columns = ColumnReader(row, "journal")
        let author: Account.ID = try columns.id()
        let kind: CommandKind = try columns.code()
        let area = try columns.areaOrEverywhere()
        let subject = try columns.text()
        let movesMoney = try columns.number() != 0
        guard account.area.contains(area) else { throw RegistryError.notFound }
        if let missing = account.lacks(toUndo: kind, by: author, movingMoney: movesMoney) {
            throw RegistryError.notAllowed(missing)
        }
        if let advice = UndoAdvice.instead(of: kind) { throw RegistryError.cannotUndo(advice) }
        if try columns.number() != 0 { throw RegistryError.cannotUndo(UndoWords.undone) }
        return (subject, area)
    }

    fileprivate func undoHousehold(_ change: JournalChange) throws {
        let current = try household(Household.ID(rawValue: change.record))
        let (before, after) = try images(change, Household.self)
        if let before, let after {
            let details = try merged(before.details, after.details, current.details)
            try checkScope(details.village)
            try checkFree(
                "household WHERE village = ? AND number = ? AND id <> ?",
                [details.village.number, details.number, current.id.rawValue], details.label)
            try self.change(current, to: details)
        } else {
            guard after == current else {
                throw RegistryError.cannotUndo(UndoWords.changedSince)
            }
            try checkUnused(.household, change.record, current.details.label)
            try remove(current)
        }
    }

    fileprivate func undoPerson(_ change: JournalChange, isMain: Bool) throws {
        let (before, after) = try images(change, Person.self)
        guard let current = try PersonRecord.fetch(change.record, database) else {
            throw RegistryError.cannotUndo(UndoWords.changedSince)
        }
        // A former spouse may live elsewhere by now; the link goes back all the same.
        if isMain { try checkScope(current.village) }
        if let before, let after {
            let details = try merged(before.details, after.details, current.person.details)
            let home = try HouseholdRecord.fetch(details.household.rawValue, database)
            guard let home else { throw RegistryError.cannotUndo(UndoWords.changedSince) }
            if isMain { try checkScope(home.household.details.village) }
            try checkRelativesExist(of: details)
            if let number = details.residentID {
                try checkFree(
                    "person WHERE resident_id = ? AND id <> ?",
                    [number.description, current.rowID],
                    sight.shown(number)?.masked ?? "")
            }
            try self.change(current, to: details, village: home.household.details.village)
        } else {
            guard after == current.person else {
                throw RegistryError.cannotUndo(UndoWords.changedSince)
            }
            try checkUnused(.person, change.record, current.person.details.name)
            try remove(current)
        }
    }

    fileprivate func undoVisit(_ change: JournalChange) throws {
        guard let record = try VisitRecord.fetch(change.record, database),
            try images(change, Visit.self).after == record.visit
        else { throw RegistryError.cannotUndo(UndoWords.changedSince) }
        try checkScope(record.village)
        try remove(record)
    }

    fileprivate func undoScreening(_ change: JournalChange) throws {
        guard var record = try ScreeningRecord.fetch(change.record, database) else {
            throw RegistryError.cannotUndo(UndoWords.changedSince)
        }
        try checkScope(record.village)
        try record.loadResults(database)
        guard try images(change, Screening.self).after == record.screening else {
            throw RegistryError.cannotUndo(UndoWords.changedSince)
        }
        try remove(record)
    }

    /// Refuses to touch a record that lies outside the area, or to send one there.
    private func checkScope(_ village: AreaCode) throws {
        guard account.area.contains(village) else { throw RegistryError.notFound }
    }

    private func images<Record: Decodable>(
        _ change: JournalChange, _ type: Record.Type
    ) throws -> (before: Record?, after: Record?) {
        (
            try change.before.map { try Journal.value(type, of: $0) },
            try change.after.map { try Journal.value(type, of: $0) }
        )
    }

    /// The fields as they were, unless somebody changed the very same ones since.
    private func merged<Details: FieldListed>(
        _ before: Details, _ after: Details, _ current: Details
    ) throws -> Details {
        switch before.merged(seen: after, into: current) {
        case .success(let details): return details
        case .failure(let conflict):
            throw RegistryError.cannotUndo(UndoWords.changedSince(conflict.fields))
        }
    }

    /// Refuses to give back a number that another record has by now.
    private func checkFree(
        _ condition: String, _ arguments: StatementArguments, _ number: String
    ) throws {
        let statement = try database.cachedStatement(
            sql: "SELECT EXISTS (SELECT 1 FROM \(condition))")
        if try Bool.fetchOne(statement, arguments: arguments) ?? false {
            throw RegistryError.cannotUndo(UndoWords.numberTaken(number))
        }
    }

    /// Refuses to link a person to somebody whose registration was taken back meanwhile.
    private func checkRelativesExist(of details: PersonDetails) throws {
        for relative in [details.spouse, details.mother, details.father].compactMap({ $0 })
        where try PersonRecord.fetch(relative.rawValue, database) == nil {
            throw RegistryError.cannotUndo(UndoWords.changedSince)
        }
    }
}
