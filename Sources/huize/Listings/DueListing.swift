import Domain
import TerminalKit

/// What is due, as `huize due` lists it.
enum DueListing {
    static func make(_ rows: [DueItem], _ register: OpenRegister) -> Listing<DueItem> {
        let today = register.today
        return Listing(
            columns: [
                ListingColumn("due", ListingWords.due) { ListingValue($0.due) },
                ListingColumn(
                    "days_late", ListingWords.late, edge: .right,
                    value: { .number(max(0, $0.daysLate(on: today))) },
                    shown: { item in
                        let days = item.daysLate(on: today)
                        return days > 0 ? String(days) : ""
                    }),
                ListingColumn("household", ListingWords.household) { .text($0.householdLabel) },
                ListingColumn("name", ListingWords.name) { .text($0.name) },
                ListingColumn(
                    "reason", ListingWords.what, value: { .text(code(of: $0.reason)) },
                    shown: { words(of: $0.reason, register)(register.language) }),
                ListingColumn(
                    "village", ListingWords.village, value: { .text($0.village.description) },
                    shown: { $0.villageName }),
            ],
            rows: rows)
    }

    private static func code(of reason: DueItem.Reason) -> String {
        switch reason {
        case .step(let schedule, let step): "\(schedule)/\(step)"
        case .nextVisit(let purpose): "visit/\(purpose)"
        case .nextScreening(let kind): "screening/\(kind)"
        case .payment(_, let reason): "payment/\(reason.rawValue)"
        case .review(let year): "review/\(year)"
        }
    }

    private static func words(of reason: DueItem.Reason, _ register: OpenRegister) -> Phrase {
        let definitions = register.definitions
        let language = register.language
        switch reason {
        case .step(let code, let step):
            guard let schedule = definitions.schedule(code) else {
                return Phrase(zh: step, en: step)
            }
            let name = schedule.steps.first { $0.code == step }?.term
            return Phrase(
                zh: "\(schedule.term.zh) \(name?.zh ?? step)",
                en: "\(schedule.term.en) \(name?.en ?? step)")
        case .nextVisit(let purpose):
            let name = definitions.visitPurpose(purpose)?.term(language)
            return ListingWords.agreed(name ?? purpose)
        case .nextScreening(let kind):
            return ListingWords.agreed(definitions.screeningKind(kind)?.term(language) ?? kind)
        case .payment(_, let reason): return ListingWords.payment(reason.term)
        case .review(let year): return ListingWords.secondVisit(year)
        }
    }
}
