import Domain
import GRDB

extension BreakGlass: Handled {
    /// Opens somebody else's area for a time; its journal says so, not that of who looks.
    func carryOut(_ work: Work) throws {
        let name = try String.fetchOne(
            work.database.cachedStatement(sql: "SELECT name FROM area WHERE code = ?"),
            arguments: [area.number])
        let kept = try decide(by: work.account, isKnown: name != nil)
        let from = work.entry.at
        let access = EmergencyAccess(
            id: EmergencyAccess.ID(rawValue: try work.database.nextID(in: "emergency_access")),
            by: work.account.id, byName: work.account.name, area: kept.area,
            reason: kept.reason, from: from,
            until: Instant(milliseconds: from.milliseconds + Int64(kept.hours) * 3_600_000))
        try EmergencyRecord(access).insert(work.database)
        try work.note(.access(access.id), before: nil, after: access)
        work.isDone(because: kept.reason)
        work.isAbout(name ?? kept.area.description, in: kept.area)
    }
}
