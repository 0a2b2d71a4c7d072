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
            (Account.ID(rawValue: 6), "zhao", "赵德明", .villageReviewer, township),
            (Account.ID(rawValue: 7), "qian", "钱秋菊", .benefitsOfficer, county),
            (Account.ID(rawValue: 8), "zhou", "周建国", .countySupervisor, county),
        ]
        let accounts = people.map {
            Account(id: $0.0, login: $0.1, name: $0.2, role: $0.3, area: $0.4)
        }
        return accounts + elsewhere(in: plan, besides: township, after: accounts.count)
    }

    /// A reviewer for the villages and a supervisor of every other township, by its three digits:
    /// `zhao-101`, `zhang-101`.
    private static func elsewhere(
        in plan: RegisterPlan, besides first: AreaCode, after known: Int
    ) -> [Account] {
        var townships: [AreaCode] = []
        for village in plan.villages {
            let township = village.area.code.cut(to: .township)
            if township != first, township != townships.last { townships.append(township) }
        }
        return townships.enumerated().flatMap { place, township in
            let digits = String(String(township.number).dropFirst(6).prefix(3))
            let county = String(String(township.number).prefix(6))
            // In a city townships of two counties have the same digits.
            let suffix = county == String(String(first.number).prefix(6)) ? digits : county + digits
            let reviewer = Int64(known + 2 * place + 1)
            return [
                Account(
                    id: Account.ID(rawValue: reviewer), login: "zhao-" + suffix,
                    name: Self.name("赵", place), role: .villageReviewer, area: township),
                Account(
                    id: Account.ID(rawValue: reviewer + 1), login: "zhang-" + suffix,
                    name: Self.name("张", place), role: .townshipSupervisor, area: township),
            ]
        }
    }

    private static func name(_ surname: String, _ place: Int) -> String {
        let given = ["文", "国", "志", "秀", "建", "玉", "海", "春", "明", "新"]
        return surname + given[place % 10] + given[(place / 10 + 3) % 10]
    }

    /// Who entered a village's services: whoever is nearest above, where it has no account.
    static func entering(isFirstVillage: Bool, isFirstTownship: Bool) -> Account.ID {
        if isFirstVillage { return manager }
        return isFirstTownship ? technician : administrator
    }
}
