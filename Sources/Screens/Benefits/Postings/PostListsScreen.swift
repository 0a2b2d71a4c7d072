import Domain
import TerminalKit

/// Where and when the chosen lists go up; each becomes a posting of its own.
struct PostListsScreen: Screen {
    enum Action: Hashable, CaseIterable, Sendable {
        case post, next, previous, back
    }

    enum Message: Sendable {
        case lastPlace(String?)
        case posted(Result<Receipt, RegistryError>)
    }

    static let name = "post-lists"
    static let takesText = true
    static let keymap: [Binding<Action>] = [
        Binding(
            .post, [.control("s"), .function(2)], help: PostableWords.postHelp,
            footer: PostableWords.post),
        Binding(.next, [.tab, .enter, .down], help: FormWords.nextHelp, footer: FormWords.next),
        Binding(.previous, [.backTab, .up], help: FormWords.previousHelp),
        Binding(.back, [.escape], help: ListWords.backHelp, footer: CoreWords.back),
    ]

    /// Those that are not posted yet.
    private var lists: [Postable]
    private var form: Form
    private var problems: [FieldProblem] = []
    private var posted: [Posting.ID] = []

    init(_ lists: [Postable], in context: Context) {
        self.lists = lists
        form = Form([], values: ["first": context.today.description])
        refresh(in: context)
        form.focus(on: "place")
    }

    func title(in context: Context) -> String { context(PostableWords.form) }

    /// Lists mostly hang where the last one hung.
    mutating func appear(in context: Context) -> [Effect<Message>] {
        guard let area = lists.first?.area, form.value("place").isEmpty else { return [] }
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                let page = try registry.postings(PostingQuery(area: area), .first(limit: 1))
                return .lastPlace(page.rows.first?.posting.details.place)
            }
        ]
    }

    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        let isOwn = Self.keymap.contains {
            [.post, .back].contains($0.action) && $0.keys.contains(key)
        }
        return isOwn ? nil : type(key, in: context)
    }

    private mutating func type(_ key: Key, in context: Context) -> [Effect<Message>]? {
        let before = form.focused
        switch form.handle(key, in: context.size) {
        case .ignored: return nil
        case .refused: return [.beep]
        case .finished: return [.notice(Notice(.hint, FormWords.lastField))]
        case .moved:
            if before?.id == "first", form.focused?.id != "first" { writeOutDay(in: context) }
        case .changed(let field): problems.removeAll { $0.field == field }
        }
        refresh(in: context)
        return []
    }

    private mutating func writeOutDay(in context: Context) {
        let text = form.value("first")
        if let day = DateReading.short(text, today: context.today, ahead: true) {
            form.set(day.description, for: "first")
        }
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .back: return [.pop]
        case .next: return type(.tab, in: context) ?? []
        case .previous: return type(.backTab, in: context) ?? []
        case .post: return postNext(in: context)
        }
    }

    /// Posts the first of the lists; its answer posts the next.
    private mutating func postNext(in context: Context) -> [Effect<Message>] {
        guard let list = lists.first else { return [] }
        problems = []
        var reader = FieldReader(FormState(values: form.values), in: context)
        if reader.text("first") == nil { reader.refuse("first", DayError.empty.sentence) }
        let first = reader.day("first", ahead: true)
        if reader.text("place") == nil { reader.refuse("place", PostableWords.placeHint) }
        guard let first, let place = reader.sentences("place"), reader.problems.isEmpty else {
            return refuse(reader.problems, in: context)
        }
        let command = OpenPosting(
            level: list.level, area: list.area, programme: list.programme, year: list.year,
            place: place, first: first)
        return [.commit(.openPosting(command), as: context.makeID(), then: Message.posted)]
    }

    private mutating func refuse(
        _ problems: [FieldProblem], in context: Context
    ) -> [Effect<Message>] {
        self.problems = problems
        refresh(in: context)
        form.focusFirstError()
        return problems.first.map { [.notice(Notice(.problem, $0.sentence))] } ?? []
    }

    mutating func receive(_ message: Message, in context: Context) -> [Effect<Message>] {
        switch message {
        case .lastPlace(let place):
            if let place, form.value("place").isEmpty { form.set(place, for: "place") }
            refresh(in: context)
            return []
        case .posted(.failure(.rejected(let problems))): return refuse(problems, in: context)
        case .posted(.failure(let error)): return [.notice(Notice(error))]
        case .posted(.success(let receipt)):
            lists.removeFirst()
            for case .posting(let id) in receipt.records { posted.append(id) }
            refresh(in: context)
            guard lists.isEmpty else { return postNext(in: context) }
            let done = Notice(.done, PostableWords.posted(posted.count))
            // One list is what the poster is wanted of; after several their names are enough.
            guard posted.count == 1, let id = posted.first else { return [.pop, .notice(done)] }
            return [.replace(PostingScreen(id)), .notice(done)]
        }
    }

    /// The fields with their problems, and until when each list hangs.
    private mutating func refresh(in context: Context) {
        let first = form.value("first")
        let told = DateReading.note(first, today: context.today, ahead: true, in: context)
        var fields = [
            FormField(
                "place", PostingWords.place, .text, in: context, hint: PostableWords.placeHint,
                isRequired: true),
            FormField(
                "first", PostingWords.first, .date, in: context, hint: PostableWords.firstHint,
                isRequired: true
            ).noting(told),
            FormField("lists", PostableWords.lists, .heading, in: context),
        ]
        for place in fields.indices {
            let sentence = problems.first { $0.field == fields[place].id }?.sentence
            fields[place].error = sentence.map { context($0) }
        }
        let day = try? DateReading.day(first, today: context.today, ahead: true)
        for (number, list) in lists.enumerated() {
            let label = Phrase(zh: list.areaName, en: list.areaName)
            let (text, role) = line(of: list, from: day, in: context)
            fields.append(
                FormField("list.\(number)", label, .remark, in: context).noting(text, role))
        }
        form.show(fields)
    }

    private func line(
        of list: Postable, from first: Day?, in context: Context
    ) -> (String, TerminalKit.Role) {
        let programme = PaymentColumns.programme(list.programme, in: context)
        let what = [
            list.areaName, programme, String(list.year), context(CasePageWords.posting(list.level)),
            context(PostableWords.cases(list.count)),
        ]
        guard let first else { return (what.joined(separator: " "), .normal) }
        let step = context.definitions.programme(list.programme)?
            .posting(at: list.level, by: nil, on: first)
        guard let step else {
            return ((what + [context(PostableWords.notPosted)]).joined(separator: " "), .warning)
        }
        let last = context.definitions.workingCalendar.last(
            of: step.postingDays, from: first, step.counting)
        let until = context(PostableWords.until(first, last))
        return ((what + [until]).joined(separator: "  "), .normal)
    }

    func draw(into frame: inout Frame, in context: Context) { form.draw(into: &frame) }
}
