import Domain
import GRDB

extension SettlePayments: Handled {
    func carryOut(_ work: Work) throws {
        var settled: [(record: EntitlementRecord, line: BatchLine?, result: SettledPayment)] = []
        var problems: [FieldProblem] = []
        var names: [String] = []
        for id in payments {
            let record = try work.payment(id)
            let person = try work.person(record.entitlement.details.person)
            let gate = try gate(record, person, work)
            if !names.contains(person.person.details.name) {
                names.append(person.person.details.name)
            }
            do {
                let result = try decide(on: gate, today: work.today)
                settled.append((record, gate.line, result))
            } catch {
                problems += error.problems
            }
        }
        guard problems.isEmpty else { throw Rejection(problems: problems) }
        guard let first = settled.first else { throw RegistryError.notFound }
        for (record, _, result) in settled { try work.change(record, to: result.details) }
        try settleLines(settled.map { ($0.line, $0.result) }, work)
        if case .cancel(let reason) = settlement { work.isDone(because: reason) }
        let villages = Set(settled.map(\.record.village))
        work.isAbout(
            names.joined(separator: "、"),
            in: villages.count == 1 ? first.record.village : work.account.area)
    }

    private func gate(
        _ record: EntitlementRecord, _ person: PersonRecord, _ work: Work
    ) throws -> PaymentGate {
        let details = record.entitlement.details
        let database = work.database
        let isReviewed = try Bool.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT outcome IN ('unchanged', 'accountChanged') FROM annual_review
                    WHERE person = ? AND year = ? ORDER BY id DESC LIMIT 1
                    """), arguments: [details.person.rawValue, details.period.year])
        let isPosted = try Bool.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM posting_case AS c
                        CROSS JOIN posting AS p ON p.id = c.posting
                        WHERE c.benefit_case = ? AND p.last >= ?)
                    """), arguments: [details.benefitCase?.rawValue, work.today.number])
        return PaymentGate(
            payment: record.entitlement,
            programme: work.definitions.programme(details.programme),
            person: person.person.details,
            line: try BatchLineRecord.latest(of: record.entitlement.id, database),
            isReviewed: isReviewed ?? false, isPosted: isPosted ?? false)
    }

    /// Says of lines with another amount what came of them; all payments of a line together.
    private func settleLines(
        _ settled: [(line: BatchLine?, result: SettledPayment)], _ work: Work
    ) throws {
        var outcomes: [BatchLine.ID: (line: BatchLine, outcome: LineOutcome, payments: Int)] = [:]
        for (line, result) in settled {
            guard let line, let outcome = result.outcome else { continue }
            outcomes[line.id, default: (line, outcome, 0)].payments += 1
        }
        for (line, outcome, payments) in outcomes.values.sorted(by: { $0.line.id < $1.line.id }) {
            let all = try Int.fetchOne(
                work.database.cachedStatement(
                    sql: "SELECT count(*) FROM batch_item WHERE line = ?"),
                arguments: [line.id.rawValue])
            guard payments == all else {
                throw Rejection(problems: [
                    FieldProblem(field: "payments", sentence: HandlerWords.wholeLine(line.name))
                ])
            }
            try work.database.cachedStatement(
                sql: "UPDATE batch_line SET outcome = ? WHERE id = ?"
            ).execute(arguments: [outcome.rawValue, line.id.rawValue])
        }
        for id in Set(outcomes.values.map(\.line.batch)).sorted() {
            guard let record = try BatchRecord.fetch(id.rawValue, work.database) else { continue }
            var details = record.batch.details
            details.state = try work.stateOfSent(id)
            if details != record.batch.details { try work.change(record.batch, to: details) }
        }
    }
}
