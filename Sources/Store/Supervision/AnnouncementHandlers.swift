import Domain
import GRDB

extension Announce: Handled {
    func carryOut(_ work: Work) throws {
        let id = Announcement.ID(rawValue: try work.database.nextID(in: "announcement"))
        let made = try decide(by: work.account, at: work.entry.at, as: id)
        let name = try AreaRecord.name(of: area, work.database)
        guard name != nil || area == work.account.area else { throw HandlerWords.villageUnknown }
        try AnnouncementRecord(made).insert(work.database)
        try work.note(.announcement(id), before: nil, after: made)
        work.isAbout(name ?? "", in: area)
    }
}

extension WithdrawAnnouncement: Handled {
    func carryOut(_ work: Work) throws {
        guard
            let current = try AnnouncementRecord.fetch(
                announcement.rawValue, work.database)?.announcement,
            work.account.hears(current.area),
            let author = try AccountRecord.fetch(current.by.rawValue, work.database)?.account
        else { throw RegistryError.notFound }
        let changed = try decide(on: current, of: author, by: work.account)
        try AnnouncementRecord(changed).update(work.database)
        try work.note(.announcement(changed.id), before: current, after: changed)
        work.isAbout(
            try AreaRecord.name(of: changed.area, work.database) ?? "", in: changed.area)
    }
}

extension Account {
    /// Whether what is told to an area is told to this account: the area holds the account's own,
    /// or lies in it.
    func hears(_ area: AreaCode) -> Bool {
        area.contains(self.area) || self.area.contains(area)
    }
}
