import Domain

/// A look in an emergency with the name of the place: into one's area, or one's own beyond it.
struct EmergencyRow: Hashable, Sendable {
    let access: EmergencyAccess
    let place: String
    /// Whether it is the account's own, to be entered again.
    let isOwn: Bool
}

extension EmergencyRow {
    /// For how many days looks are told.
    static let days = 14

    /// One's own looks beyond the area that are not over, then those into the area.
    static func all(
        for account: Account, at now: Instant, from registry: any Registry
    ) throws(RegistryError) -> [EmergencyRow] {
        try own(of: account, at: now, from: registry)
            + named(
                try registry.emergencies(
                    in: account.area, since: now.moved(to: now.day - days)),
                for: account, from: registry)
    }

    /// One's own looks beyond the area that are not over.
    static func own(
        of account: Account, at now: Instant, from registry: any Registry
    ) throws(RegistryError) -> [EmergencyRow] {
        guard account.may(.breakGlass) else { return [] }
        let longest = Int64(EmergencyAccess.mostHours) * 3_600_000
        let since = Instant(milliseconds: now.milliseconds - longest)
        var rows: [EmergencyRow] = []
        for access in try registry.ownEmergencies(since: since) where access.until > now {
            let names = try registry.placesBeyond(access.area.description)
                .first { $0.last?.code == access.area }?.map(\.name)
            rows.append(
                EmergencyRow(
                    access: access, place: names?.joined(separator: " ") ?? "\(access.area)",
                    isOwn: true))
        }
        return rows
    }

    /// Looks into the account's area, with the names of places there.
    static func named(
        _ accesses: [EmergencyAccess], for account: Account, from registry: any Registry
    ) throws(RegistryError) -> [EmergencyRow] {
        var names: [AreaCode: String] = [:]
        var rows: [EmergencyRow] = []
        for access in accesses {
            if names[access.area] == nil {
                let path = try registry.path(to: access.area)
                names[access.area] = path.last?.name ?? access.area.description
            }
            rows.append(
                EmergencyRow(
                    access: access, place: names[access.area] ?? "", isOwn: false))
        }
        return rows
    }
}
