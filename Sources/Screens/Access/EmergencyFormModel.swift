import Domain
import TerminalKit

/// What the form knows in which somebody asks to look beyond their area: where, why, how long.
struct EmergencyFormModel: FormModel {
    static let screenName = "emergency-form"
    /// For how many hours it is asked unless told otherwise.
    private static let usualHours = 2

    var draftName: String { "emergency" }
    var subject: RecordRef? { nil }

    func title(in context: Context) -> String { context(EmergencyFormWords.title) }

    func label(of state: FormState, in context: Context) -> String {
        [state["area.text"], state["reason"]].filter { !$0.isEmpty }.joined(separator: " ")
    }

    func start(in context: Context) -> [String: String] {
        ["hours": String(Self.usualHours)]
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let usual = EmergencyFormWords.usualReasons.enumerated().map { place, reason in
            FormOption(code: String(place + 1), term: reason, context.language)
        }
        return [
            FormField("warning", EmergencyFormWords.note, .remark, in: context)
                .noting(context(EmergencyFormWords.warning), .warning),
            FormField(
                "area", EmergencyWords.place, .lookup(state.found["area"] ?? []), in: context,
                hint: EmergencyFormWords.placeHint, isRequired: true
            ).warning(state.found["area"] == [] ? context(EmergencyFormWords.noPlace) : nil),
            FormField(
                "usual", EmergencyFormWords.usual, .choice(usual), in: context,
                hint: EmergencyFormWords.usualHint),
            FormField(
                "reason", EmergencyWords.why, .text, in: context,
                hint: EmergencyFormWords.reasonHint, isRequired: true),
            FormField(
                "hours", EmergencyFormWords.hours,
                .number(unit: context(EmergencyFormWords.unit), hasLimits: false),
                in: context, hint: EmergencyFormWords.hoursHint, isRequired: true
            ).noting(end(of: state, in: context)),
        ]
    }

    /// Until when, if it began now.
    private func end(of state: FormState, in context: Context) -> String {
        guard let hours = Int64(state["hours"]),
            (1...Int64(EmergencyAccess.mostHours)).contains(hours)
        else { return "" }
        let now = context.now()
        let end = Instant(milliseconds: now.milliseconds + hours * 3_600_000)
        return context(EmergencyWords.until(end, now))
    }

    func follow(_ key: String, _ state: inout FormState, in context: Context) {
        guard key == "usual", let place = Int(state["usual"]),
            EmergencyFormWords.usualReasons.indices.contains(place - 1)
        else { return }
        state["reason"] = context(EmergencyFormWords.usualReasons[place - 1])
    }

    func lookUp(_ field: String, _ state: FormState) -> FormLookUp? {
        field == "area" ? .placesBeyond : nil
    }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let area = AreaCode(state["area"])
        if area == nil { reader.refuse("area", EmergencyFormWords.choosePlace) }
        let command = BreakGlass(
            area: area ?? context.account.area, reason: reader.sentences("reason") ?? "",
            hours: Int(state["hours"]) ?? 0)
        do throws(Rejection) {
            _ = try command.decide(by: context.account, isKnown: true)
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        try reader.finish()
        return .breakGlass(command)
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        var ending = FormEnding(notice: EmergencyFormWords.begun)
        if case .access(let id)? = receipt.records.first { ending.entering = id }
        return ending
    }
}
