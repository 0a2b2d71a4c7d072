import Domain

/// The tables whose records the journal follows.
enum JournalTable: String, CaseIterable {
    case household, person, visit, screening, entitlement

    /// The reference to a record of the table.
    func reference(_ id: Int64) -> RecordRef {
        switch self {
        case .household: .household(Household.ID(rawValue: id))
        case .person: .person(Person.ID(rawValue: id))
        case .visit: .visit(Visit.ID(rawValue: id))
        case .screening: .screening(Screening.ID(rawValue: id))
        case .entitlement: .entitlement(Entitlement.ID(rawValue: id))
        }
    }

    /// The table and key of a reference.
    static func place(of reference: RecordRef) -> (table: JournalTable, id: Int64) {
        switch reference {
        case .household(let id): (.household, id.rawValue)
        case .person(let id): (.person, id.rawValue)
        case .visit(let id): (.visit, id.rawValue)
        case .screening(let id): (.screening, id.rawValue)
        case .entitlement(let id): (.entitlement, id.rawValue)
        }
    }
}
