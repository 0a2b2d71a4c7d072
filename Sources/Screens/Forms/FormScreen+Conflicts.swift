import Domain
import TerminalKit

extension FormScreen {
    /// Takes a newer state of the record as the one that was opened.
    ///
    /// What was not typed in here follows it; what both changed differently waits for a choice.
    mutating func rebase(onto fresh: [String: String]) {
        let before = opened
        opened = fresh
        conflicts = conflicts.filter { fresh[$0.key] ?? "" == $0.value }
        let keys = Set(before.keys).union(fresh.keys).union(form.values.keys)
            .filter { !$0.hasSuffix(".text") }
        // An account's number and bank are one thing: half of each would be nobody's.
        let typed = keys.filter { form.value($0) != before[$0] ?? "" }
        let typedGroups = Set(typed.map(FormScreen.group))
        for key in keys {
            let (was, now, mine) = (before[key] ?? "", fresh[key] ?? "", form.value(key))
            guard now != was, now != mine else { continue }
            if typedGroups.contains(FormScreen.group(key)) {
                conflicts[key] = now
            } else {
                form.set(now, for: key)
                carryText(of: key, from: fresh)
            }
        }
    }

    /// Looks whether somebody changed the record that is being corrected here.
    func look() -> Effect<Message>? {
        guard model.isCorrection, let subject = model.subject else { return nil }
        return .load { [model] (registry: any Registry) throws(RegistryError) in
            .lookedAt(
                try model.reloaded(registry),
                try registry.journal(of: subject, .first(limit: 1)).rows.first)
        }
    }

    /// Takes over what others wrote while the form is open, and says who and what at once.
    mutating func follow(
        _ fresh: Model, _ last: JournalRow?, in context: Context
    ) -> [Effect<Message>] {
        let start = fresh.start(in: context)
        let groups = Set(
            Set(start.keys).union(opened.keys)
                .filter { !$0.hasSuffix(".text") && start[$0] ?? "" != opened[$0] ?? "" }
                .map(FormScreen.group))
        guard !groups.isEmpty else { return [] }
        model = fresh
        rebase(onto: start)
        refresh(in: context)
        let labels = form.fields.filter { groups.contains(FormScreen.group($0.id)) }.map(\.label)
        let words = FormWords.changedNow(
            by: last?.byName, labels, conflicts: conflicts.count)
        return [saveDraft(in: context)].compactMap(\.self) + [.notice(Notice(.problem, words))]
    }

    private static func group(_ key: String) -> Substring { key.prefix { $0 != "." } }

    /// The conflict of the focused field, or else the first.
    var conflict: String? {
        if let id = form.focused?.id, conflicts[id] != nil { return id }
        return form.fields.first { conflicts[$0.id] != nil }?.id ?? conflicts.keys.min()
    }

    /// Decides a conflict and goes on to the next.
    mutating func settle(takingTheirs: Bool, in context: Context) -> [Effect<Message>] {
        guard let key = conflict, let theirs = conflicts.removeValue(forKey: key) else {
            return []
        }
        if takingTheirs {
            form.set(theirs, for: key)
            carryText(of: key, from: opened)
        }
        refresh(in: context)
        if let next = conflict { form.focus(on: next) }
        let rest: [Effect<Message>] =
            conflicts.isEmpty ? [.notice(Notice(.hint, FormWords.settled))] : []
        return [saveDraft(in: context)].compactMap(\.self) + rest
    }

    /// The words shown for somebody who was looked up belong to the value.
    private mutating func carryText(of key: String, from values: [String: String]) {
        let textKey = key + ".text"
        if let text = values[textKey] ?? (form.value(textKey).isEmpty ? nil : "") {
            form.set(text, for: textKey)
        }
    }
}

extension FormField {
    /// The key of the value as people read it.
    var shownKey: String {
        if case .lookup = kind { return textID }
        return id
    }

    /// A value as people read it.
    func shown(_ value: String) -> String {
        switch kind {
        case .choice(let options), .lookup(let options):
            options.first { $0.id == value }?.label ?? value
        default: value
        }
    }
}
