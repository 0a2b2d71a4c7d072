import Domain
import TerminalKit

extension PersonFormModel {
    func fields(_ state: FormState, in context: Context) -> [FormField] {
        var reader = FieldReader(state, in: context)
        let details = read(&reader, in: context)
        let warnings = details.warnings
        var fields =
            identity(state, details, in: context) + family(state, in: context)
            + living(state, details, in: context)
        for place in fields.indices {
            let warning = warnings.first { $0.field == fields[place].id }
            if let warning { fields[place].warning = context(warning.sentence) }
        }
        return fields
    }

    private func identity(
        _ state: FormState, _ details: PersonDetails, in context: Context
    ) -> [FormField] {
        let language = context.language
        let number = numberNote(state["residentID"], in: context)
        let age = details.birthday.map { context(PersonFormWords.age($0.age(on: context.today))) }
        let told = DateReading.note(
            state["birth"], today: context.today, ahead: false, in: context)
        let similar = state.similar.first.map { row in
            context(PersonFormWords.similar(FormOption.line(of: row, language)))
        }
        return [
            field("name", .text, in: context, hint: PersonFormWords.nameHint, isRequired: true)
                .warning(similar),
            field("residentID", .digits, in: context, hint: PersonFormWords.residentIDHint)
                .noting(number.text).warning(number.warning),
            field("sex", .choice(PersonOptions.sex[language]), in: context, isRequired: true),
            field("birth", .date, in: context, hint: PersonFormWords.birthHint, isRequired: true)
                .noting([told, age ?? ""].filter { !$0.isEmpty }.joined(separator: "  ")),
            field(
                "relation", .choice(PersonOptions.relation[language]), in: context,
                hint: PersonFormWords.typeAheadHint),
        ]
    }

    private func family(_ state: FormState, in context: Context) -> [FormField] {
        let language = context.language
        func person(_ id: String) -> FormField {
            field(
                id, .lookup(state.found[id] ?? []), in: context,
                hint: PersonFormWords.lookUpHint)
        }
        return [
            FormField("familyHeading", PersonFormWords.family, .heading, in: context),
            field(
                "hukou", .choice(PersonOptions.hukou[language]), in: context,
                hint: PersonFormWords.typeAheadHint),
            field(
                "ethnicGroup", .choice(PersonOptions.ethnicGroup[language]), in: context,
                hint: PersonFormWords.typeAheadHint),
            field(
                "marital", .choice(PersonOptions.marital[language]), in: context,
                hint: PersonFormWords.typeAheadHint),
            dated("maritalSince", state, in: context),
            person("spouse"), person("mother"), person("father"),
        ]
    }

    private func living(
        _ state: FormState, _ details: PersonDetails, in context: Context
    ) -> [FormField] {
        let language = context.language
        var fields = [
            FormField("livingHeading", PersonFormWords.living, .heading, in: context),
            field("residence", .choice(PersonOptions.residence[language]), in: context),
            field("phone", .digits, in: context, hint: PersonFormWords.phoneHint),
            field("account", .digits, in: context, hint: PersonFormWords.accountHint)
                .warning(details.account?.warning.map { context($0) }),
            FormField(
                "account.bank", PersonFormWords.bank, .text, in: context,
                hint: PersonFormWords.bankHint),
            FormField(
                "account.holder", PersonFormWords.holder, .text, in: context,
                hint: PersonFormWords.holderHint),
            field(
                "disability", .choice(PersonOptions.disability[language]), in: context,
                hint: PersonFormWords.disabilityHint),
            field(
                "onlyChildCertificate", .text, in: context,
                hint: PersonFormWords.certificateHint),
            dated("onlyChildCertificate.issued", state, in: context),
        ]
        if isCorrection {
            fields.append(dated("death", state, in: context))
            fields.append(
                field(
                    "household", .lookup(state.found["household"] ?? []), in: context,
                    hint: PersonFormWords.householdHint, isRequired: true))
        }
        fields.append(
            field("explanation", .lines, in: context, hint: PersonFormWords.explanationHint))
        return fields
    }

    private func dated(_ id: String, _ state: FormState, in context: Context) -> FormField {
        let note = DateReading.note(state[id], today: context.today, ahead: false, in: context)
        let label = id.hasSuffix(".issued") ? PersonFormWords.issued : nil
        return field(id, .date, in: context, label: label, hint: PersonFormWords.dateHint)
            .noting(note)
    }

    /// What a number says about its holder; how far it has been typed; what is wrong with it.
    private func numberNote(_ text: String, in context: Context) -> (text: String, warning: String?)
    {
        guard !text.isEmpty else { return ("", nil) }
        // As it was opened it is right, though perhaps hidden from who reads it.
        if let known = person?.details.residentID, text == known.description {
            return ("\(context(known.sex.term)) \(known.birthDay)", nil)
        }
        do throws(ResidentIDError) {
            let id = try ResidentID(parsing: text)
            return ("\(context(id.sex.term)) \(id.birthDay)", nil)
        } catch {
            let places = text.filter { $0 != " " }.count
            if places < 18, places != 15 { return ("\(places)/18", nil) }
            return ("", context(error.sentence))
        }
    }

    private func field(
        _ id: String, _ kind: FormField.Kind, in context: Context, label: Phrase? = nil,
        hint: Phrase? = nil, isRequired: Bool = false
    ) -> FormField {
        let term = label ?? PersonDetails.fields.first { $0.id == id }?.term
        return FormField(
            id, term ?? Phrase(zh: id, en: id), kind, in: context, hint: hint,
            isRequired: isRequired)
    }
}
