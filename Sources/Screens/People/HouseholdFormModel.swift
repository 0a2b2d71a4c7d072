import Domain
import TerminalKit

/// What the form of a household knows.
struct HouseholdFormModel: FormModel {
    static let screenName = "household-form"

    private let village: AreaCode
    private var villageName: String
    private var file: HouseholdFile?

    init(registerIn village: AreaCode) {
        self.village = village
        villageName = village.description
    }

    init(correct file: HouseholdFile) {
        self.file = file
        village = file.household.details.village
        villageName = file.villageName
    }

    var draftName: String { isCorrection ? "household.correct" : "household.register" }
    var subject: RecordRef? { file.map { .household($0.household.id) } }
    var isCorrection: Bool { file != nil }

    func title(in context: Context) -> String {
        context(isCorrection ? HouseholdFormWords.correct : HouseholdFormWords.register)
    }

    func label(of state: FormState, in context: Context) -> String {
        let group = state["group"]
        return "\(villageName) \(group.isEmpty ? "" : group + "-")\(state["number"])"
    }

    func start(in context: Context) -> [String: String] {
        var values = ["village": village.description, "status": HouseholdStatus.active.rawValue]
        guard let details = file?.household.details else { return values }
        values["group"] = details.group.map(String.init)
        values["number"] = details.number
        values["address"] = details.address
        values["phone"] = details.phone
        values["head"] = details.head.map { String($0.rawValue) }
        values["status"] = details.status.rawValue
        return values.filter { !$0.value.isEmpty }
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        var place = field(
            "village",
            .choice([
                FormOption(id: village.description, label: villageName)
            ]), in: context)
        place.isEnabled = false
        var fields = [
            place,
            field("group", .digits, in: context, hint: HouseholdFormWords.groupHint),
            field(
                "number", .text, in: context, hint: HouseholdFormWords.numberHint,
                isRequired: true),
            field("address", .text, in: context, hint: HouseholdFormWords.addressHint),
            field("phone", .digits, in: context, hint: PersonFormWords.phoneHint),
        ]
        guard let file else { return fields }
        let living = file.members.filter { $0.death == nil }
        let heads = living.map { FormOption(member: $0, in: context) }
        let states = FormOption.list(terms: HouseholdStatus.allCases, context.language)
        fields.append(
            field("head", .choice(heads), in: context, hint: HouseholdFormWords.headHint))
        fields.append(
            field("status", .choice(states), in: context, hint: HouseholdFormWords.statusHint))
        return fields
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        var details = file?.household.details ?? HouseholdDetails(village: village, number: "")
        details.number = state["number"]
        details.address = reader.text("address")
        details.group = group(&reader)
        details.phone = reader.phone("phone", known: file?.household.details.phone)
        details.head = reader.identifier("head")
        details.status = HouseholdStatus(rawValue: state["status"]) ?? .active
        for problem in details.problems(seen: file?.household.details) { reader.refuse(problem) }
        try reader.finish()
        guard let household = file?.household else {
            return .registerHousehold(RegisterHousehold(details: details))
        }
        return .correctHousehold(
            CorrectHousehold(household: household.id, seen: household.details, wanted: details))
    }

    private func group(_ reader: inout FieldReader) -> Int? {
        guard let text = reader.text("group") else { return nil }
        let group = Int(text)
        if group == nil { reader.refuse("group", HouseholdFormWords.groupIsNumber) }
        return group
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        let notice = HouseholdFormWords.saved(label(of: state, in: context))
        if !isCorrection, case .household(let id)? = receipt.records.first {
            return FormEnding(notice: notice, next: HouseholdScreen(id))
        }
        return FormEnding(notice: notice)
    }

    func prepared(_ registry: any Registry) throws(RegistryError) -> HouseholdFormModel {
        var copy = self
        if file == nil, let area = try registry.path(to: village).last {
            copy.villageName = area.name
        }
        return copy
    }

    func reloaded(_ registry: any Registry) throws(RegistryError) -> HouseholdFormModel {
        guard let file else { return self }
        return HouseholdFormModel(correct: try registry.household(file.household.id))
    }

    private func field(
        _ id: String, _ kind: FormField.Kind, in context: Context, hint: Phrase? = nil,
        isRequired: Bool = false
    ) -> FormField {
        let term = HouseholdDetails.fields.first { $0.id == id }?.term
        return FormField(
            id, term ?? Phrase(zh: id, en: id), kind, in: context, hint: hint,
            isRequired: isRequired)
    }
}
