@testable import Store

extension ReadSample {
    /// Whose file a read opens by its key, which is noted in an emergency; nil for lists, figures
    /// and what is nobody's matter.
    var opened: JournalTable? {
        switch self {
        case .household: .household
        case .person, .services, .visit, .screening, .payments, .paymentTotals, .payingPersons,
            .payment, .journal, .dossier, .cases, .benefitCase, .obstacles, .grievance, .attempts,
            .layers, .looks, .messages:
            .person
        case .posting: .posting
        case .batch, .batchLines, .findings, .answerNotes: .batch
        case .areas, .path, .home, .due, .households, .find, .lastVisit, .possibleDuplicates,
            .changeMark, .drafts, .forecast, .runPreview, .villages, .caseKeys, .caseTotals,
            .reviewers, .postings, .postable, .reviewList, .grievances, .batches, .batchPreview,
            .arrears, .recoveries, .paymentReport, .accounts, .accountFile, .workInHand,
            .emergencies, .ownEmergencies, .placesBeyond, .queues, .comparison, .announcements,
            .unreadMessages, .claims:
            nil
        case .beginImport, .export, .eachLine, .numbers, .markRead, .claim, .release: nil
        }
    }
}
