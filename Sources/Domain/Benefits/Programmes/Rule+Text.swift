extension Rule {
    /// The rule and the amounts that go with it, in a form that is the same for the same content.
    ///
    /// Names and circulars are left out: another wording is no other rule. Rates count as far as
    /// they overlap the rule, so that a later rule with its own rates leaves this text as it was.
    public func canonicalText(of programme: Programme) -> String {
        let next = programme.rules.first { $0.from > from }?.from
        let last = next.map { $0 - 1 }
        var lines = [
            "programme \(programme.code) \(programme.kind.rawValue) \(programme.rhythm.rawValue) "
                + programme.recipient.rawValue,
            "rule \(version) from \(from)",
            "judged \(judgedOn.rawValue) proration \(proration.rawValue) "
                + "reviewed \(isReviewedYearly)",
        ]
        if let window {
            lines.append(
                "window \(window.opens.month)-\(window.opens.day) "
                    + "\(window.closes.month)-\(window.closes.day)")
        }
        for condition in conditions {
            lines.append("condition \(condition.code)")
            lines += condition.tests.map { "  any \($0.canonicalText)" }.sorted()
        }
        lines += papers.map { paper in
            "paper \(paper.code) required \(paper.isRequired) "
                + "years \(paper.validYears.map { "\($0)" } ?? "-")"
        }
        lines += reviews.map { "review \($0.level.rawValue) \($0.postingDays) \($0.counting)" }
        func span(_ first: Day, _ end: Day?) -> String? {
            guard last.map({ first <= $0 }) ?? true, end.map({ $0 >= from }) ?? true else {
                return nil
            }
            let until = end.flatMap { end in last.map { end < $0 } ?? true ? end : nil }
            return "\(max(first, from)) \(until.map { "\($0)" } ?? "-")"
        }
        lines += programme.rates.compactMap { rate in
            span(rate.from, rate.until).map { span in
                "rate \(rate.layer.rawValue) \(rate.fund) \(rate.amount?.plain ?? "open") \(span)"
            }
        }.sorted()
        lines += programme.uplifts.compactMap { uplift in
            span(uplift.from, uplift.until).map { span in
                let families = uplift.families.map(\.rawValue).sorted().joined(separator: ",")
                return "uplift \(uplift.layer.rawValue) \(uplift.fund) \(uplift.permille) "
                    + "\(families) \(span)"
            }
        }.sorted()
        return lines.joined(separator: "\n") + "\n"
    }

    /// SHA-256 of the canonical text, as 64 hexadecimal digits.
    public func digest(of programme: Programme) -> String {
        SHA256.hex(of: canonicalText(of: programme))
    }
}

extension FactTest {
    /// The test in a form that is the same for the same content.
    var canonicalText: String {
        let wanted =
            switch expected {
            case .flag(let flag): "\(flag)"
            case .codes(let codes): codes.sorted().joined(separator: ",")
            case .numbers(let least, let most):
                "\(least.map { "\($0)" } ?? "")...\(most.map { "\($0)" } ?? "")"
            case .days(let first, let last):
                "\(first.map { "\($0)" } ?? "")...\(last.map { "\($0)" } ?? "")"
            }
        return "\(fact.rawValue) \(paper ?? "-") \(wanted)"
    }
}
