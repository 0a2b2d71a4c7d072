import Domain
import TerminalKit

extension FormScreen {
    mutating func save(in context: Context) -> [Effect<Message>] {
        guard let id else { return [] }
        // What was typed means something that nobody offers: the old value is not meant.
        if let typed = form.unanswered {
            return [.notice(Notice(.problem, FormWords.noSuchOption(typed)))]
        }
        if let key = form.closeList() {
            let effects = changed(key, in: context)
            return effects + save(in: context)
        }
        guard conflicts.isEmpty else {
            return [.notice(Notice(.problem, FormWords.conflictsLeft(conflicts.count)))]
        }
        if model.isCorrection, form.values == opened {
            return [.notice(Notice(.hint, FormWords.nothingChanged))]
        }
        problems = []
        do throws(Rejection) {
            let command = try model.command(state, in: context)
            refresh(in: context)
            return [.commit(command, as: id) { .saved($0) }]
        } catch {
            return show(error.problems, in: context)
        }
    }

    /// Puts every problem under its field, and the caret into the first one.
    private mutating func show(
        _ problems: [FieldProblem], in context: Context
    ) -> [Effect<Message>] {
        self.problems = problems
        refresh(in: context)
        form.focusFirstError()
        let places = Set(form.fields.map(\.id))
        let elsewhere = problems.first { !places.contains($0.field) }
        let sentence = elsewhere?.sentence ?? FormWords.problems(problems.count)
        return [.notice(Notice(.problem, sentence))]
    }

    mutating func finish(
        _ result: Result<Receipt, RegistryError>, in context: Context
    ) -> [Effect<Message>] {
        switch result {
        case .success(let receipt):
            let ending = model.ending(receipt, state, in: context)
            var effects: [Effect<Message>] = id.map { [.discardDraft($0)] } ?? []
            if let access = ending.entering {
                // What is said there matters more than that the form was saved.
                return effects + [.enter(access)]
            }
            if let next = ending.next {
                effects.append(.replace(next))
            } else {
                effects.append(.pop)
            }
            return effects + [.notice(Notice(.done, ending.notice))]
        case .failure(.rejected(let problems)): return show(problems, in: context)
        case .failure(.changedMeanwhile): return reload(saying: FormWords.changedMeanwhile)
        case .failure(.possibleDuplicates(let rows)):
            dialog = .duplicates(rows, selected: 0)
            return []
        case .failure(.identityTaken(let row)):
            dialog = .taken(row)
            return []
        case .failure(let error):
            // Nothing was written, and the draft is still there.
            return [.notice(Notice(error)), saveDraft(in: context)].compactMap(\.self)
        }
    }

    private func reload(saying sentence: Phrase) -> [Effect<Message>] {
        let model = model
        return [
            .load { (registry: any Registry) throws(RegistryError) in
                .reloaded(try model.reloaded(registry))
            },
            .notice(Notice(.problem, sentence)),
        ]
    }

    /// What a dialog does with a key; it takes all but help.
    mutating func answer(_ key: Key, in context: Context) -> [Effect<Message>]? {
        guard let dialog, key != .function(1) else { return nil }
        switch dialog.answer(key) {
        case .stay(let changed): self.dialog = changed
        case .close: self.dialog = nil
        case .discard:
            return (id.map { [.discardDraft($0)] } ?? []) + [
                .pop, .notice(Notice(.hint, FormWords.discarded)),
            ]
        case .resume(let draft):
            self.dialog = nil
            resume(draft, in: context)
        case .open(let person): return [.push(PersonScreen(person))]
        case .differs:
            self.dialog = nil
            isKnownToDiffer = true
            return save(in: context)
        }
        return []
    }
}
