import Domain
import GRDB

extension OpenRecovery: Handled {
    func carryOut(_ work: Work) throws {
        let record = try work.payment(payment)
        let person = try work.person(record.entitlement.details.person)
        let recovery = try decide(
            on: record.entitlement.details,
            earlier: try RecoveryRecord.all(of: payment, work.database),
            as: Recovery.ID(rawValue: try work.database.nextID(in: "recovery")),
            today: work.today)
        try RecoveryRecord(recovery).insert(work.database)
        try work.note(.recovery(recovery.id), before: Recovery?.none, after: recovery)
        work.isDone(because: recovery.reason)
        work.isAbout(person.person.details.name, in: record.village)
    }
}

extension UpdateRecovery: Handled {
    func carryOut(_ work: Work) throws {
        guard let old = try RecoveryRecord.fetch(recovery.rawValue, work.database)?.recovery
        else { throw RegistryError.notFound }
        let record = try work.payment(old.entitlement)
        let person = try work.person(record.entitlement.details.person)
        let others = try RecoveryRecord.all(of: old.entitlement, work.database)
            .filter { $0.id != recovery }
        let (new, isAllBack) = try decide(
            on: old, of: record.entitlement.details, others: others, today: work.today)
        try RecoveryRecord(new).update(work.database)
        try work.note(.recovery(recovery), before: old, after: new)
        if isAllBack {
            var details = record.entitlement.details
            details.status = .recovered
            try work.change(record, to: details)
        }
        work.isAbout(person.person.details.name, in: record.village)
    }
}
