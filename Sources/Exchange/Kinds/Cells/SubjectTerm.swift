import Domain

/// Whose result of a couple's screening a row holds, with its name.
struct SubjectTerm: Termed, Hashable, CaseIterable {
    let subject: ScreeningResult.Subject

    static var allCases: [SubjectTerm] {
        ScreeningResult.Subject.allCases.map { SubjectTerm(subject: $0) }
    }

    var term: Phrase {
        switch subject {
        case .person: Phrase(zh: "本人", en: "person")
        case .partner: Phrase(zh: "配偶", en: "partner")
        }
    }
}
