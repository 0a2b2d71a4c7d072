import Domain

/// A run on its way into the register: village by village, each whole or not at all.
struct RunWriting: Sendable {
    /// What came of it.
    struct Outcome: Sendable {
        var done = 0
        let all: Int
        var error: RegistryError?

        var isWhole: Bool { done == all && error == nil }

        var notice: Notice {
            if let error { return Notice(.problem, RunWords.failed(done, of: all, error)) }
            return isWhole
                ? Notice(.done, RunWords.written(done))
                : Notice(.hint, RunWords.stopped(done, of: all))
        }
    }

    private let query: RunQuery
    /// The villages in which something is written, in the order of their codes.
    private let villages: [AreaCode]
    /// What will be written, in a sentence.
    let sentence: Phrase

    init(_ preview: RunPreview) {
        query = preview.query
        let lines = preview.lines.filter(\.kind.isWritten)
        villages = Set(lines.map(\.village)).sorted()
        let counts = preview.counts.filter(\.kind.isWritten)
        sentence = RunWords.willWrite(
            persons: Set(lines.map(\.person)).count,
            payments: counts.reduce(0) { $0 + $1.payments },
            amount: counts.filter { $0.kind == .payment }.reduce(.zero) { $0 + $1.amount },
            villages: villages.count)
    }

    /// Writes one village after another beside the screens, until the end or until it is stopped.
    func effect(in context: Context) -> Effect<Outcome> {
        let (query, villages) = (query, villages)
        let (by, now, makeID) = (context.account.id, context.now, context.makeID)
        return .inBackground { desk, progress in
            var outcome = Outcome(all: villages.count)
            let result = desk.withRegistry { registry throws(RegistryError) in
                for village in villages where !progress.isCancelled {
                    var part = query
                    part.area = village
                    let command = Command.confirmRun(ConfirmRun(query: part))
                    _ = try registry.commit(
                        Submission(id: makeID(), by: by, at: now(), command: command))
                    outcome.done += 1
                    progress.report(done: Int64(outcome.done), of: Int64(villages.count))
                }
            }
            if case .failure(let error) = result { outcome.error = error }
            return outcome
        }
    }
}
