import Domain

extension LogScreeningModel {
    /// The screening that the values say.
    func read(_ reader: inout FieldReader, in context: Context) -> ScreeningDetails {
        let state = reader.state
        let kind = kind(state, in: context)
        let consent: Consent = reader.code("consent") ?? .agreed
        var details = ScreeningDetails(
            kind: state["kind"], person: person.id, day: reader.requiredDay("day"),
            consent: consent)
        details.provider = reader.text("provider")
        details.nextVisit = reader.day("nextVisit", ahead: true)
        details.note = reader.sentences("note")
        guard let kind, consent == .agreed else { return details }
        if kind.isForCouple { readCouple(&reader, into: &details) }
        for subject in subjects(of: kind) {
            details.results += items(of: kind, subject).compactMap { item in
                result(item, subject, &reader)
            }
        }
        if kind.hasRiskClass { details.riskClass = reader.code("riskClass") }
        return details
    }

    /// The record of a couple is the wife's, whoever's file was open.
    private func readCouple(_ reader: inout FieldReader, into details: inout ScreeningDetails) {
        let other: Person.ID? = reader.identifier("partner")
        guard person.sex == .male else {
            details.partner = other
            return
        }
        guard let other else {
            if reader.text("partner.text") == nil {
                reader.refuse("partner", LogScreeningWords.wifeFirst)
            }
            return
        }
        (details.person, details.partner) = (other, person.id)
    }

    /// One item's result; nil if nothing was entered.
    func result(
        _ item: ScreeningItem, _ subject: ScreeningResult.Subject, _ reader: inout FieldReader
    ) -> ScreeningResult? {
        let id = "\(subject.rawValue).\(item.code)"
        guard var value = reader.text(id) else { return nil }
        guard case .number(let unit, _) = item.values else {
            if case .words = item.values { value = reader.sentences(id) ?? value }
            return ScreeningResult(item: item.code, subject: subject, value: value)
        }
        if let quantity = reader.quantity(id, of: id) { value = quantity.text }
        return ScreeningResult(
            item: item.code, subject: subject, value: value, unit: unit.isEmpty ? nil : unit,
            lower: reader.quantity(id + ".lower", of: id),
            upper: reader.quantity(id + ".upper", of: id))
    }

    /// The limits to begin with: the laboratory's of last time, else those the county offers.
    func limits(of kind: ScreeningKind) -> [String: String] {
        var limits: [String: String] = [:]
        for subject in subjects(of: kind) {
            let sex: Sex =
                kind.isForCouple ? (subject == .person ? .female : .male) : person.sex
            for item in items(of: kind, subject) {
                guard case .number(_, let offered) = item.values else { continue }
                let id = "\(subject.rawValue).\(item.code)"
                let used =
                    last?.kind == kind.code
                    ? last?.results.first { $0.item == item.code && $0.subject == subject } : nil
                let offer = offered.first { $0.sex == sex } ?? offered.first { $0.sex == nil }
                let hasUsed = used?.lower != nil || used?.upper != nil
                limits[id + ".lower"] = (hasUsed ? used?.lower : offer?.lower)?.text
                limits[id + ".upper"] = (hasUsed ? used?.upper : offer?.upper)?.text
            }
        }
        return limits
    }

    /// What was found, with its reasons, for the doctor to judge.
    func findings(
        of kind: ScreeningKind, _ state: FormState, in context: Context
    ) -> String {
        var reader = FieldReader(state, in: context)
        var entered = 0
        var found: [String] = []
        for subject in subjects(of: kind) {
            for item in items(of: kind, subject) {
                guard let result = result(item, subject, &reader) else { continue }
                entered += 1
                let flag = result.flag(of: item)
                guard flag.needsAttention else { continue }
                let whose =
                    kind.isForCouple
                    ? context(
                        subject == .person ? LogScreeningWords.wife : LogScreeningWords.husband)
                        + " "
                    : ""
                found.append(whose + reason(result, of: item, flag, in: context))
            }
        }
        guard entered > 0 else { return context(LogScreeningWords.nothingYet) }
        let separator = context(LogScreeningWords.separator)
        return context(
            found.isEmpty
                ? LogScreeningWords.nothingFound(entered)
                : LogScreeningWords.found(found.count, found.joined(separator: separator)))
    }

    private func reason(
        _ result: ScreeningResult, of item: ScreeningItem, _ flag: Flag, in context: Context
    ) -> String {
        let name = context(item.term)
        switch item.values {
        case .choice(let choices):
            let answer = choices.first { $0.code == result.value }.map { context($0.term) }
            return "\(name) \(answer ?? result.value)"
        case .number, .words:
            let limits = "\(result.lower?.text ?? "")-\(result.upper?.text ?? "")"
            let unit = result.unit.map { " " + $0 } ?? ""
            return "\(name) \(result.value)\(unit) \(context(flag.term)) (\(limits))"
        }
    }
}
