import Domain
import TerminalKit

extension LogScreeningModel {
    private static let riskClasses = FormOptions {
        FormOption.list(terms: RiskClass.allCases, $0)
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let kinds = context.definitions.screeningKinds.map {
            FormOption(code: $0.code, term: $0.term, context.language)
        }
        let kind = kind(state, in: context)
        var fields = [
            FormField(
                "kind", LogScreeningWords.kind, .choice(kinds), in: context,
                hint: PersonFormWords.typeAheadHint, isRequired: true
            ).noting(kind.map { ageNote(of: $0, in: context) } ?? ""),
            ServiceFields.day(state, in: context),
            FormField(
                "provider", LogScreeningWords.provider, .text, in: context,
                hint: LogScreeningWords.providerHint),
            ServiceFields.consent(in: context),
        ]
        if let kind, state["consent"] == Consent.agreed.rawValue {
            fields += results(of: kind, state, in: context)
        }
        return fields + [
            ServiceFields.nextVisit(state, in: context), ServiceFields.note(in: context),
        ]
    }

    /// Says when the kind is offered at other ages; it can be logged all the same.
    private func ageNote(of kind: ScreeningKind, in context: Context) -> String {
        guard let ages = kind.ages, let age = person.birthday?.age(on: context.today),
            !ages.contains(age)
        else { return "" }
        return context(LogScreeningWords.offered(at: ages, to: age))
    }

    private func results(
        of kind: ScreeningKind, _ state: FormState, in context: Context
    ) -> [FormField] {
        var fields: [FormField] = []
        if kind.isForCouple { fields.append(partner(state, in: context)) }
        for subject in subjects(of: kind) {
            let own =
                [heading(subject, of: kind, state, in: context)]
                + items(of: kind, subject).map { field($0, subject, state, in: context) }
            fields += own.map { field in
                var field = field
                if kind.isForCouple { field.side = subject == .person ? .left : .right }
                return field
            }
        }
        fields.append(
            FormField("findings", LogScreeningWords.findings, .remark, in: context)
                .noting(findings(of: kind, state, in: context), .dim))
        if kind.hasRiskClass {
            fields.append(
                FormField(
                    "riskClass", LogScreeningWords.riskClass,
                    .choice(LogScreeningModel.riskClasses[context.language]), in: context,
                    hint: LogScreeningWords.riskClassHint))
        }
        return fields
    }

    private func partner(_ state: FormState, in context: Context) -> FormField {
        FormField(
            "partner", person.sex == .male ? LogScreeningWords.wife : LogScreeningWords.husband,
            .lookup(state.found["partner"] ?? []), in: context,
            hint: PersonFormWords.lookUpHint, isRequired: person.sex == .male)
    }

    private func heading(
        _ subject: ScreeningResult.Subject, of kind: ScreeningKind, _ state: FormState,
        in context: Context
    ) -> FormField {
        let label =
            !kind.isForCouple
            ? LogScreeningWords.results
            : subject == .person ? LogScreeningWords.wife : LogScreeningWords.husband
        let name = isOpenOne(subject, of: kind) ? person.name : state["partner.text"]
        return FormField("\(subject.rawValue)Heading", label, .heading, in: context)
            .noting(name)
    }

    /// Whether the results are those of whom the form was opened for: of a couple, the wife's
    /// are the record's own and the husband's the partner's.
    func isOpenOne(_ subject: ScreeningResult.Subject, of kind: ScreeningKind) -> Bool {
        !kind.isForCouple || (person.sex == .male) == (subject == .partner)
    }

    func subjects(of kind: ScreeningKind) -> [ScreeningResult.Subject] {
        kind.isForCouple ? [.person, .partner] : [.person]
    }

    /// The items of a kind that are examined on one of them.
    func items(
        of kind: ScreeningKind, _ subject: ScreeningResult.Subject
    ) -> [ScreeningItem] {
        kind.items.filter { subject == .person ? $0.onPerson : $0.onPartner }
    }

    private func field(
        _ item: ScreeningItem, _ subject: ScreeningResult.Subject, _ state: FormState,
        in context: Context
    ) -> FormField {
        let id = "\(subject.rawValue).\(item.code)"
        let fieldKind: FormField.Kind
        let hint: Phrase
        switch item.values {
        case .number(let unit, _):
            fieldKind = .number(unit: unit, hasLimits: true)
            hint = LogScreeningWords.numberHint
        case .choice(let choices):
            let options = choices.map {
                FormOption(code: $0.code, term: $0.term, context.language)
            }
            fieldKind = .choice(options)
            hint = PersonFormWords.typeAheadHint
        case .words:
            fieldKind = .text
            hint = LogVisitWords.outcomeHint
        }
        let number = item.number > 0 ? "\(item.number < 10 ? " " : "")\(item.number) " : ""
        var field = FormField(id, number + context(item.term), fieldKind)
        field.hint = context(hint)
        return flagged(field, item, subject, state, in: context)
    }

    /// The flag, as soon as there is a value.
    private func flagged(
        _ field: FormField, _ item: ScreeningItem, _ subject: ScreeningResult.Subject,
        _ state: FormState, in context: Context
    ) -> FormField {
        guard !state[field.id].isEmpty else { return field }
        if case .words = item.values { return field }
        var reader = FieldReader(state, in: context)
        guard let result = result(item, subject, &reader), reader.problems.isEmpty else {
            return field.noting(context(LogScreeningWords.unreadable), .warning)
        }
        let flag = result.flag(of: item)
        let glyph: String =
            switch flag {
            case .high: " \(context.glyphs.up)"
            case .low: " \(context.glyphs.down)"
            default: ""
            }
        let role: TerminalKit.Role =
            flag.needsAttention ? .warning : flag == .normal ? .good : .dim
        return field.noting(context(flag.term) + glyph, role)
    }
}
