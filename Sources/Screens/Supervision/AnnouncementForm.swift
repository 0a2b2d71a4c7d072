import Domain
import TerminalKit

/// What the form knows in which an announcement is made.
struct AnnouncementFormModel: FormModel {
    static let screenName = "announcement-form"
    /// Under which the account's area is kept in a draft.
    static let own = "own"
    /// How many days it stands unless told otherwise.
    private static let usualDays = 7

    private let own: AreaCode
    /// The places to which it may be told; read when the form opens.
    private var places: [Area] = []

    init(in area: AreaCode) {
        own = area
    }

    var draftName: String { "announcement" }
    var subject: RecordRef? { nil }

    func title(in context: Context) -> String { context(NewsWords.announceTitle) }

    func label(of state: FormState, in context: Context) -> String { state["text"] }

    func start(in context: Context) -> [String: String] {
        [
            Self.own: own.description, "area": own.description,
            "until": (context.today + Self.usualDays).description,
        ]
    }

    func fields(_ state: FormState, in context: Context) -> [FormField] {
        let choices = places.map { place in
            FormOption(
                code: place.code.description, term: Phrase(zh: place.name, en: place.name),
                context.language)
        }
        let told = DateReading.note(state["until"], today: context.today, ahead: true, in: context)
        return [
            FormField(
                "area", NewsWords.area, .choice(choices), in: context, hint: NewsWords.areaHint,
                isRequired: true),
            FormField("text", NewsWords.text, .lines, in: context, isRequired: true),
            FormField(
                "until", NewsWords.until, .date, in: context, hint: NewsWords.untilHint,
                isRequired: true
            ).noting(told),
        ]
    }

    func looksAhead(_ field: String) -> Bool { field == "until" }

    func command(_ state: FormState, in context: Context) throws(Rejection) -> Command {
        var reader = FieldReader(state, in: context)
        let command = Announce(
            area: AreaCode(state["area"]) ?? own, text: reader.sentences("text") ?? "",
            until: reader.requiredDay("until", ahead: true))
        do throws(Rejection) {
            _ = try command.decide(
                by: context.account, at: context.now(), as: Announcement.ID(rawValue: 0))
        } catch {
            for problem in error.problems { reader.refuse(problem) }
        }
        try reader.finish()
        return .announce(command)
    }

    func ending(_ receipt: Receipt, _ state: FormState, in context: Context) -> FormEnding {
        FormEnding(notice: NewsWords.announced)
    }

    func prepared(_ registry: any Registry) throws(RegistryError) -> AnnouncementFormModel {
        var copy = self
        copy.places = try registry.path(to: own).suffix(1) + registry.areas(in: own)
        return copy
    }
}
