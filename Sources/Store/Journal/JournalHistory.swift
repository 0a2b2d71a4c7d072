import Domain
import GRDB

/// Turns entries of the journal into lines that people read: the field, what was, what is.
struct JournalHistory {
    /// Names are told only of what lies in here.
    let area: AreaCode
    let definitions: Definitions
    /// Which numbers are told.
    let sight: Sight
    let database: Database

    /// The entry of a row of `JournalQuery`.
    func row(_ row: Row) throws -> JournalRow {
        var columns = ColumnReader(row, "journal")
        let number = try columns.number()
        let at = Instant(milliseconds: try columns.number())
        let by: Account.ID = try columns.id()
        let byName = try columns.text()
        let kind: CommandKind = try columns.code()
        let subject = try columns.text()
        let reason = columns.textOrNil()
        let origin = columns.textOrNil()
        // Of several persons in one entry the first is its subject, who may live there.
        let isTold = area.contains(try columns.areaOrEverywhere())
        let isUndone = try columns.number() != 0
        let movesMoney = try columns.number() != 0
        let main: JournalTable? = try columns.codeOrNil()
        let record = columns.numberOrNil().flatMap { main?.reference($0) }
        let table: JournalTable? = try columns.codeOrNil()
        let changed = columns.numberOrNil()
        var changes = try self.changes(
            table, before: columns.textOrNil(), after: columns.textOrNil())
        if kind == .importFile, table == .person, changes.isEmpty, let changed {
            changes = try results(of: changed, in: number)
        }
        return JournalRow(
            key: PageKey([.number(number)]), id: JournalEntryID(rawValue: number), at: at, by: by,
            byName: byName, kind: kind, subject: isTold ? subject : "", reason: reason,
            origin: origin,
            isUndone: isUndone, movesMoney: movesMoney,
            record: isTold ? record : nil,
            changes: changes)
    }

    /// The fields in which two images of a record differ.
    func changes(
        _ table: JournalTable?, before: String?, after: String?
    ) throws -> [FieldChange] {
        switch table {
        case .household:
            try changes(
                image(before, Household.self)?.details, image(after, Household.self)?.details)
        case .person:
            try changes(image(before, Person.self)?.details, image(after, Person.self)?.details)
        case .account:
            try changes(image(before, AccountImage.self), image(after, AccountImage.self))
        case .screening:
            try changes(images: before, after, of: .screening) + results(before, after)
        case nil: []
        case let table?: try changes(images: before, after, of: table)
        }
    }

    private func image<Record: Decodable>(
        _ json: String?, _ type: Record.Type
    ) throws -> Record? {
        try json.map { try Journal.value(type, of: $0) }
    }

    private func changes<Details: FieldListed & Seen>(
        _ before: Details?, _ after: Details?
    ) throws -> [FieldChange] {
        try Details.fields.compactMap { field in
            if let before, let after, field.isSame(before, after) { return nil }
            let old = try before.map { try shown(field, $0) } ?? Phrase(zh: "", en: "")
            let new = try after.map { try shown(field, $0) } ?? Phrase(zh: "", en: "")
            // What never was needs no word when the record is new.
            if before == nil, new == ImageWords.no { return nil }
            // Of a hidden number the same may be left before and after: it changed all the same.
            return old == new && (old.en.isEmpty || !sight.hides(field.id))
                ? nil : FieldChange(term: field.term, before: old, after: new)
        }
    }

    /// The value with the names of the records it refers to.
    private func shown<Details: Seen>(
        _ field: RecordField<Details>, _ details: Details
    ) throws -> Phrase {
        try RecordNames(area: area, database: database)
            .named(field.phrase(of: details.seen(by: sight)), field.id)
    }
}
