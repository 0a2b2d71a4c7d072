import Domain

/// The people who work with an invented register, one for each role that the screens know.
enum DemoStaff {
    private static let administrator = Account.ID(rawValue: 1)
    private static let manager = Account.ID(rawValue: 2)
    private static let technician = Account.ID(rawValue: 3)

    /// The accounts: the whole register, the first village, its township, its county.
    ///
    /// The administrator has the first key, as whoever founds a register.
    static func accounts(of plan: RegisterPlan, size: DemoSize) -> [Account] {
        guard let village = plan.villages.first?.area.code else { return [] }
        let township = village.cut(to: .township)
        let county = village.cut(to: .county)
        let people: [(Account.ID, String, String, Role, AreaCode)] = [
            (
                administrator, "admin", "郭文涛", .administrator,
                size == .city ? village.cut(to: .city) : county
            ),
            (manager, "liu", "刘桂兰", .villageManager, village),
            (technician, "wang", "王丽娟", .townshipTechnician, township),
            (Account.ID(rawValue: 4), "zhang", "张志远", .townshipSupervisor, township),
            (Account.ID(rawValue: 5), "chen", "陈春梅", .countySupervisor, county),
        ]
        return people.map { Account(id: $0.0, login: $0.1, name: $0.2, role: $0.3, area: $0.4) }
    }

    /// Who entered a village's services: whoever is nearest above, where it has no account.
    static func entering(isFirstVillage: Bool, isFirstTownship: Bool) -> Account.ID {
        if isFirstVillage { return manager }
        return isFirstTownship ? technician : administrator
    }
}
