public import Domain
import GRDB

extension RegistryStore {
    /// The same for the area that the entrance asks for in an emergency; itself without one.
    ///
    /// Whose emergency it is and how long it lasts is judged here, not by a screen.
    func entered() throws(RegistryError) -> RegistryStore {
        guard let id = entrance.emergency else { return self }
        let known = try file.read { try EmergencyRecord.fetch(id, $0) }
        guard let access = known?.access, access.by == account.id, account.may(.breakGlass) else {
            throw .unusable(EmergencyWords.unknown(id))
        }
        var looking = account
        looking.area = access.area
        looking.emergency = access
        let store = RegistryStore(
            account: looking, file: file, entrance: entrance, home: account.area)
        try store.checkTime()
        return store
    }

    /// Refuses whoever looks in an emergency that is over or has not begun; without a clock every
    /// one is over.
    func checkTime() throws(RegistryError) {
        guard let access = account.emergency else { return }
        guard let now = entrance.now?(), now < access.until else {
            throw .unusable(EmergencyWords.over(access))
        }
        guard access.from <= now else { throw .unusable(EmergencyWords.notBegun(access)) }
    }

    /// Refuses whoever looks by an access that was ended meanwhile, from another session.
    func checkNotEnded(_ database: Database) throws {
        guard let access = account.emergency, let now = entrance.now?(),
            let known = try EmergencyRecord.fetch(access.id, database)?.access
        else { return }
        guard now < known.until else {
            throw RegistryError.unusable(EmergencyWords.over(known))
        }
    }

    /// Refuses to hand out files of a day that is past: what leaves is noted, and the past is not
    /// written.
    func checkExporting() throws(RegistryError) {
        if let day = file.asOf { throw .unusable(AsOfWords.noExport(day)) }
    }

    /// Refuses to write anything for whoever only looks.
    func checkWriting() throws(RegistryError) {
        try file.checkPresent()
        guard account.emergency == nil else { throw .unusable(EmergencyWords.onlyLooking) }
    }

    /// The looks into an area in an emergency that began since, the latest first: those into a
    /// part of it, and into what it is a part of.
    public func emergencies(
        in area: AreaCode, since: Instant
    ) throws(RegistryError) -> [EmergencyAccess] {
        guard let reach = account.reach(area) else { return [] }
        return try read { try Self.emergencies(in: reach, since: since, $0) }
    }

    /// The account's own looks beyond its area that began since, the latest first: a session that
    /// was cut off goes on by them.
    public func ownEmergencies(since: Instant) throws(RegistryError) -> [EmergencyAccess] {
        try read { database in
            try EmergencyRecord.fetch(since: since, database).map(\.access)
                .filter { $0.by == account.id }
        }
    }

    static func emergencies(
        in area: AreaCode, since: Instant, _ database: Database
    ) throws -> [EmergencyAccess] {
        try EmergencyRecord.fetch(since: since, database).map(\.access)
            .filter { area.contains($0.area) || $0.area.contains(area) }
    }

    /// Places outside the account's own area whose name or code begins so or holds it, each
    /// behind the township in which it lies.
    ///
    /// - Throws: ``RegistryError/notAllowed(_:)`` for whoever may not look there in an emergency.
    public func placesBeyond(_ words: String) throws(RegistryError) -> [[Area]] {
        guard account.may(.breakGlass) else { throw .notAllowed(.breakGlass) }
        let wanted = words.folded
        guard !wanted.isEmpty else { return [] }
        return try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(AreaRecord.columns) FROM area
                    WHERE (instr(name, ?1) > 0 OR instr(code, ?1) = 1)
                        AND code % 1000000 <> 0 AND code NOT BETWEEN ?2 AND ?3
                    ORDER BY name <> ?1, code LIMIT \(Self.mostPlaces)
                    """)
            let found = try Row.fetchAll(
                statement, arguments: [wanted] + account.area.bounds
            ).map { try AreaRecord($0).area }
            let outer = try database.cachedStatement(
                sql: "SELECT \(AreaRecord.columns) FROM area WHERE code = ?")
            return try found.filter { !$0.code.contains(account.area) }.map { area in
                let township = area.code.cut(to: .township)
                let row =
                    township == area.code
                    ? nil : try Row.fetchOne(outer, arguments: [township.number])
                return try [row.map { try AreaRecord($0).area }, area].compactMap { $0 }
            }
        }
    }

    /// How many places a search brings.
    private static let mostPlaces = 30
}
