import Domain
import TerminalKit

/// What the form knows in which a grievance is recorded.
struct GrievanceFormModel: FormModel {
    static let screenName = "grievance-form"

    /// Under which the account's area is kept in a draft.
    static let area = "area"

    private let area: AreaCode
    /// The villages that it may be about; read when the form opens.
    private var villages: [Area] = []

    init(in area: AreaCode) {
        self.area = area
    }

    var draftName: String { "grievance.open" }
    var subject: RecordRef? { nil }

    func title(in context: Context) -> String { context(GrievanceWords.takeTitle) }

    func label(of state: FormState, in context: Context) -> String {
        let village = villages.first { $0.code.description == state["village"] }?.name
        return [village ?? "", state["person.text"], state["text"]].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] {
        var values = [
            "receivedOn": context.today.description, Self.area: area.description,
        ]
        if area.level == .village { values["village"] = area.description }
        return values
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let kinds = context.definitions.grievanceKinds.map {
            FormOption(code: $0.code, term: GrievanceWords.kind($0), context.language)
        }
        var fields = [
            FormField(
                "person", GrievanceWords.person, .lookup(state.found["person"] ?? []),
                in: context, hint: GrievanceWords.personHint)
        ]
        if area.level != .village {
            let choices = villages.map { village in
                FormOption(
                    code: village.code.description,
                    term: Phrase(zh: village.name, en: village.name), context.language)
            }
            fields.append(
                FormField(
                    "village", GrievanceWords.village, .choice(choices), in: context,
                    hint: GrievanceWords.villageHint, isRequired: true))
        }
        let told = DateReading.note(
            state["receivedOn"], today: context.today, ahead: false, in: context)
        return fields + [
            FormField(
                "kind", GrievanceWords.kind, .choice(kinds), in: context,
                hint: GrievanceWords.kindHint, isRequired: true
            ).noting(due(state, in: context).map { context(GrievanceWords.dueNote($0)) } ?? ""),
            FormField(
                "text", GrievanceWords.text, .lines, in: context, hint: GrievanceWords.textHint,
                isRequired: true),
            FormField(
                "receivedOn", GrievanceWords.receivedOn, .date, in: context,
                hint: GrievanceWords.receivedHint, isRequired: true
            ).noting(told),
        ]
    }

    /// By when the kind is to be answered.
    private func due(_ state: FormState, in context: Context) -> Day? {
        guard let kind = context.definitions.grievanceKind(state["kind"]),
            let day = try? DateReading.day(state["receivedOn"], today: context.today)
        else { return nil }
        return context.definitions.workingCalendar.last(
            of: kind.days, from: day + 1, kind.counting)
    }

    /// Whoever says so tells the village, too.
    func follow(_ key: String, _ state: inout FormState, in context: Context) {
        guard key == "person", area.level != .village else { return }
        let option = state.found["person"]?.first { $0.id == state["person"] }
        if let code = option?.keywords.first, AreaCode(code) != nil { state["village"] = code }
    }

    func lookUp(_ field: String, _ state: FormState) -> FormLookUp? {
        field == "person" ? .persons(sex: nil, besides: nil) : nil
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let command = OpenGrievance(
            village: AreaCode(state["village"]) ?? area, person: reader.identifier("person"),
            kind: state["kind"], text: reader.sentences("text") ?? "",
            receivedOn: reader.requiredDay("receivedOn"))
        do throws(Rejection) {
            _ = try command.decide(by: context.definitions, on: context.today)
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        try reader.finish()
        return .openGrievance(command)
    }

    /// The grievance itself comes up, so that what was done can be noted at once.
    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        let opened = receipt.records.lazy.compactMap { record in
            if case .grievance(let id) = record { id } else { nil }
        }
        let due = due(state, in: context)
        return FormEnding(
            notice: due.map { GrievanceWords.taken($0) } ?? GrievanceWords.noted,
            next: opened.first.map { GrievanceScreen($0) })
    }

    func prepared(_ registry: any Registry) throws(RegistryError) -> GrievanceFormModel {
        var copy = self
        var places = area.level == .village ? [] : try registry.areas(in: area)
        while let first = places.first, first.code.level != .village {
            var below: [Area] = []
            for place in places { below += try registry.areas(in: place.code) }
            places = below
        }
        copy.villages = places
        return copy
    }
}
