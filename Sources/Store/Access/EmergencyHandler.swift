import Domain
import GRDB

extension BreakGlass: Handled {
    /// Opens somebody else's area for a time; its journal says so, not that of who looks.
    func carryOut(_ work: Work) throws {
        let name = try AreaRecord.name(of: area, work.database)
        let from = work.entry.at
        let kept = try decide(by: work.account, isKnown: name != nil, open: try open(work))
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

    /// The look at that very place that whoever asks has still open.
    private func open(_ work: Work) throws -> EmergencyAccess? {
        let now = work.entry.at
        let longest = Int64(EmergencyAccess.mostHours) * 3_600_000
        let since = Instant(milliseconds: now.milliseconds - longest)
        return try EmergencyRecord.fetch(since: since, work.database).map(\.access)
            .first { $0.by == work.account.id && $0.area == area && now < $0.until }
    }
}

extension EndEmergency: Handled {
    /// Ends a look at this moment; the journal of the area that was looked at says so.
    func carryOut(_ work: Work) throws {
        guard let known = try EmergencyRecord.fetch(access, work.database)?.access,
            known.by == work.account.id || work.account.reach(known.area) != nil
        else { throw RegistryError.notFound }
        let ended = try decide(on: known, by: work.account, at: work.entry.at)
        try EmergencyRecord(ended).update(work.database)
        try work.note(.access(access), before: known, after: ended)
        work.isDone(because: known.reason)
        work.isAbout(try RegistryStore.areaName(known.area, work.database), in: known.area)
    }
}
