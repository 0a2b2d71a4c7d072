import Domain

/// Counts what a run finds.
struct RunTally {
    private struct Key: Hashable {
        var programme: String
        var finding: RunFinding
    }

    private var counts: [Key: RunCount] = [:]
    private var lines: [String: [RunLine]] = [:]

    /// Counts what was found of one person under one programme.
    mutating func add(_ decision: RunDecision) {
        for line in decision.lines {
            let key = Key(programme: line.programme, finding: line.kind)
            var count =
                counts[key]
                ?? RunCount(
                    programme: line.programme, kind: line.kind, persons: 0, payments: 0,
                    amount: .zero)
            count.persons += 1
            count.amount = count.amount + line.amount
            if line.kind == .payment { count.payments += decision.payments.count }
            counts[key] = count
            lines[line.programme, default: []].append(line)
        }
    }

    /// What was counted, programme after programme.
    func preview(of plan: RunPlan) -> RunPreview {
        let codes = plan.programmes.map(\.programme.code)
        return RunPreview(
            query: plan.query,
            counts: codes.flatMap { code in
                RunFinding.allCases.compactMap { counts[Key(programme: code, finding: $0)] }
            },
            lines: codes.flatMap { code in
                RunFinding.allCases.flatMap { finding in
                    (lines[code] ?? []).filter { $0.kind == finding }
                }
            },
            skipped: plan.skipped)
    }
}
