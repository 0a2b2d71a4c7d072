import Domain
import TerminalKit

extension FormScreen {
    mutating func take(_ key: Key, in context: Context) -> [Effect<Message>]? {
        if dialog != nil { return answer(key, in: context) }
        if Self.isReserved(key), !(key == .escape && form.isListOpen) { return nil }
        return type(key, in: context)
    }

    mutating func perform(_ action: Action, in context: Context) -> [Effect<Message>] {
        switch action {
        case .save: return save(in: context)
        case .next: return type(.tab, in: context) ?? []
        case .previous: return type(.backTab, in: context) ?? []
        case .repeatField: return repeatLast(onlyFocused: true, in: context)
        case .repeatAll: return repeatLast(onlyFocused: false, in: context)
        case .theirs: return settle(takingTheirs: true, in: context)
        case .mine: return settle(takingTheirs: false, in: context)
        case .discard:
            guard isTouched else { return [.pop] }
            dialog = .discard
            return []
        case .leave:
            guard let kept = saveDraft(in: context) else { return [.pop] }
            return [kept, .pop, .notice(Notice(.hint, FormWords.draftKept))]
        }
    }

    /// Whether the key table has the key and the fields must not take it.
    private static func isReserved(_ key: Key) -> Bool {
        keymap.contains {
            $0.action != .next && $0.action != .previous && $0.keys.contains(key)
        }
    }

    /// Gives a key to the fields; nil if they have no use for it.
    private mutating func type(_ key: Key, in context: Context) -> [Effect<Message>]? {
        let before = form.focused
        let outcome = form.handle(key, in: context.size)
        var effects: [Effect<Message>] = []
        switch outcome {
        case .ignored: return nil
        case .refused:
            let unanswered = form.unanswered.map { FormWords.noSuchOption($0) }
            return [.beep] + (unanswered.map { [.notice(Notice(.hint, $0))] } ?? [])
        case .finished: effects.append(.notice(Notice(.hint, FormWords.lastField)))
        case .moved: break
        case .changed(let changedKey):
            effects += changed(changedKey, in: context)
            // The value may have brought fields in behind its own: they come next.
            if let before, form.focused?.id != before.id, key == .enter || key == .tab {
                form.focusNext(after: before.id)
            }
        }
        if let before, before.id != form.focused?.id {
            if before.kind == .date { effects += writeOut(before.id, in: context) }
            if let search = compare(in: context) { effects.append(search) }
        }
        return effects
    }

    /// Looks for persons like the one being typed in, when a field is left and there is enough.
    private mutating func compare(in context: Context) -> Effect<Message>? {
        guard let newcomer = model.newcomer(state, in: context), newcomer != compared else {
            return nil
        }
        compared = newcomer
        return .load { (registry: any Registry) throws(RegistryError) in
            .similar(try registry.possibleDuplicates(of: newcomer, besides: nil))
        }
    }

    /// What follows from a new value: other values, fields, the draft, a search.
    mutating func changed(_ key: String, in context: Context) -> [Effect<Message>] {
        isTouched = true
        isKnownToDiffer = false
        problems.removeAll { key == $0.field || key.hasPrefix($0.field + ".") }
        var followed = state
        model.follow(key, &followed, in: context)
        for other in Set(followed.values.keys).union(form.values.keys)
        where form.value(other) != followed.values[other] ?? "" {
            form.set(followed.values[other] ?? "", for: other)
        }
        let search = search(key, in: context)
        refresh(in: context)
        return [saveDraft(in: context), search].compactMap(\.self)
    }

    /// Writes out a date typed in short, so that it means the same tomorrow.
    private mutating func writeOut(_ field: String, in context: Context) -> [Effect<Message>] {
        let text = form.value(field)
        let day = DateReading.short(text, today: context.today, ahead: model.looksAhead(field))
        guard let day, day.description != text else { return [] }
        form.set(day.description, for: field)
        return changed(field, in: context)
    }

    private mutating func search(_ key: String, in context: Context) -> Effect<Message>? {
        guard key.hasSuffix(".text") else { return nil }
        let field = String(key.dropLast(5))
        guard let lookUp = model.lookUp(field, state) else { return nil }
        let words = form.value(key)
        guard !words.folded.isEmpty else {
            found[field] = nil
            return nil
        }
        let language = context.language
        return .load { (registry: any Registry) throws(RegistryError) in
            let options = try lookUp.options(for: words, from: registry, language)
            return .found(field: field, words: words, options)
        }
    }

    func saveDraft(in context: Context) -> Effect<Message>? {
        guard let id, isTouched else { return nil }
        return .saveDraft(
            Draft(
                id: id, form: model.draftName, subject: model.subject,
                title: context.inBoth { model.label(of: state, in: $0) },
                values: DraftValues.merged(form.values, opened: opened), at: context.now()))
    }

    private mutating func repeatLast(
        onlyFocused: Bool, in context: Context
    ) -> [Effect<Message>] {
        let last = model.lastValues(in: context)
        let focused = form.focused?.id ?? ""
        var effects: [Effect<Message>] = []
        for (key, value) in last.sorted(by: { $0.key < $1.key })
        where onlyFocused ? key == focused || key.hasPrefix(focused + ".") : true {
            guard form.value(key) != value else { continue }
            form.set(value, for: key)
            effects = changed(key, in: context)
        }
        return effects.isEmpty ? [.notice(Notice(.hint, FormWords.nothingToRepeat))] : effects
    }
}
