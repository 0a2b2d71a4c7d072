import Domain
import TerminalKit

/// What the form of a person knows.
struct PersonFormModel: FormModel {
    static let screenName = "person-form"

    let household: Household
    let villageName: String
    /// The person as the form was opened; nil for a new one.
    let person: Person?
    let relatives: [Relative]
    private let isFirstMember: Bool

    init(registerIn file: HouseholdFile) {
        household = file.household
        villageName = file.villageName
        person = nil
        relatives = []
        isFirstMember = file.members.isEmpty
    }

    init(correct file: PersonFile) {
        household = file.household
        villageName = file.villageName
        person = file.person
        relatives = file.relatives
        isFirstMember = false
    }

    var draftName: String { isCorrection ? "person.correct" : "person.register" }
    var subject: RecordRef? { person.map { .person($0.id) } ?? .household(household.id) }
    var isCorrection: Bool { person != nil }

    func title(in context: Context) -> String {
        guard let person else {
            return context(PersonFormWords.register(household.details.label))
        }
        return context(PersonFormWords.correct(person.details.name))
    }

    func label(of state: FormState, in context: Context) -> String {
        let name = state["name"].isEmpty ? context(PersonFormWords.noName) : state["name"]
        return "\(name) \(villageName) \(household.details.label)"
    }

    func start(in context: Context) -> [String: String] {
        if let person { return texts(of: person.details, in: context) }
        var values = ["residence": Residence.resident.rawValue]
        if isFirstMember { values["relation"] = RelationToHead.head.rawValue }
        return values
    }

    /// The identity number tells sex and birth date, where they are not filled in yet.
    ///
    /// Only a number of 18 places: one of 15 may be on its way there.
    func follow(_ key: String, _ state: inout FormState, in context: Context) {
        guard key == "residentID", state[key].filter({ $0 != " " }).count == 18,
            let id = try? ResidentID(parsing: state[key])
        else { return }
        if state["sex"].isEmpty || state["sex"] == Sex.unknown.rawValue {
            state["sex"] = id.sex.rawValue
        }
        if state["birth"].isEmpty { state["birth"] = id.birthDay.description }
    }

    func lookUp(_ field: String, _ state: FormState) -> FormLookUp? {
        switch field {
        case "spouse":
            let other: Sex? =
                switch Sex(rawValue: state["sex"]) {
                case .male: .female
                case .female: .male
                default: nil
                }
            return .persons(sex: other, besides: person?.id)
        case "mother": return .persons(sex: .female, besides: person?.id)
        case "father": return .persons(sex: .male, besides: person?.id)
        case "household": return .households(in: household.details.village.cut(to: .county))
        default: return nil
        }
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let details = read(&reader, in: context)
        for problem in details.problems(on: context.today, seen: person?.details) {
            reader.refuse(problem)
        }
        try reader.finish()
        guard let person else {
            return .registerPerson(
                RegisterPerson(details: details, isKnownToDiffer: state.isKnownToDiffer))
        }
        return .correctPerson(
            CorrectPerson(
                person: person.id, seen: person.details, wanted: details,
                isKnownToDiffer: state.isKnownToDiffer))
    }

    /// A new person with a name and a birthday.
    func newcomer(_ state: FormState, in context: Context) -> PersonDetails? {
        guard !isCorrection, !state["name"].isEmpty else { return nil }
        var reader = FieldReader(state, in: context)
        var details = PersonDetails(
            household: household.id, name: state["name"],
            sex: Sex(rawValue: state["sex"]) ?? .unknown, birth: reader.recordedDate("birth"))
        details.residentID = try? ResidentID(parsing: state["residentID"])
        return details.birthday == nil ? nil : details
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: HouseholdFormWords.saved(label(of: state, in: context)))
    }

    func reloaded(_ registry: any Registry) throws(RegistryError) -> PersonFormModel {
        guard let person else { return self }
        return PersonFormModel(correct: try registry.person(person.id))
    }
}
