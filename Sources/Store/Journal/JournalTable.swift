import Domain

/// The tables whose records the journal follows.
enum JournalTable: String, CaseIterable {
    case household, person, visit, screening, entitlement
    case benefitCase = "benefit_case"
    case paper, posting, objection, batch, recovery
    case review = "annual_review"
    case grievance, account
    case access = "emergency_access"
    case announcement
    case message = "case_message"

    /// The reference to a record of the table.
    func reference(_ id: Int64) -> RecordRef {
        switch self {
        case .household: .household(Household.ID(rawValue: id))
        case .person: .person(Person.ID(rawValue: id))
        case .visit: .visit(Visit.ID(rawValue: id))
        case .screening: .screening(Screening.ID(rawValue: id))
        case .entitlement: .entitlement(Entitlement.ID(rawValue: id))
        case .benefitCase: .benefitCase(BenefitCase.ID(rawValue: id))
        case .paper: .paper(Paper.ID(rawValue: id))
        case .posting: .posting(Posting.ID(rawValue: id))
        case .objection: .objection(Objection.ID(rawValue: id))
        case .batch: .batch(Batch.ID(rawValue: id))
        case .recovery: .recovery(Recovery.ID(rawValue: id))
        case .review: .review(AnnualReview.ID(rawValue: id))
        case .grievance: .grievance(Grievance.ID(rawValue: id))
        case .account: .account(Account.ID(rawValue: id))
        case .access: .access(EmergencyAccess.ID(rawValue: id))
        case .announcement: .announcement(Announcement.ID(rawValue: id))
        case .message: .message(CaseMessage.ID(rawValue: id))
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
        case .benefitCase(let id): (.benefitCase, id.rawValue)
        case .paper(let id): (.paper, id.rawValue)
        case .posting(let id): (.posting, id.rawValue)
        case .objection(let id): (.objection, id.rawValue)
        case .batch(let id): (.batch, id.rawValue)
        case .recovery(let id): (.recovery, id.rawValue)
        case .review(let id): (.review, id.rawValue)
        case .grievance(let id): (.grievance, id.rawValue)
        case .account(let id): (.account, id.rawValue)
        case .access(let id): (.access, id.rawValue)
        case .announcement(let id): (.announcement, id.rawValue)
        case .message(let id): (.message, id.rawValue)
        }
    }
}
