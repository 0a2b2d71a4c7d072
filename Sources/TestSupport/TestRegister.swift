public import Demo
public import Domain
import Schemes
public import Store

/// Registers in memory for tests, filled by the demo's own generator and loader.
public enum TestRegister {
    /// The day that counts as today in them.
    public static let today = DemoRegister.usualDay

    /// The definitions shipped.
    public static func definitions() throws -> Definitions {
        try Schemes.definitions()
    }

    /// The register of an invented village, with its staff; each test has its own.
    public static func village() throws -> RegisterFile {
        try firstVillage.get().copyInMemory()
    }

    /// Made once: loading is slower than copying.
    private static let firstVillage = Result {
        try filled(DemoRegister(size: .village, seed: 1, today: today))
    }

    /// The same village with the demo's story: cases, postings, batches, reviews and grievances.
    public static func storied() throws -> RegisterFile {
        try storiedVillage.get().copyInMemory()
    }

    private static let storiedVillage = Result {
        try told(DemoRegister(size: .village, seed: 1, today: today))
    }

    /// Two invented villages of one township, with its staff; a technician, `han`, works in the
    /// second alone.
    public static func neighbours() throws -> RegisterFile {
        try twoVillages.get().copyInMemory()
    }

    private static let twoVillages = Result {
        let demo = DemoRegister(size: .township, seed: 1, today: today)
        let villages = Array(demo.villages.prefix(2))
        let village = villages.last?.areas.first { $0.code.level == .village }
        let han = Account(
            id: Account.ID(rawValue: 90), login: "han", name: "韩技术",
            role: .townshipTechnician, area: village?.code ?? .everywhere)
        return try filled(villages, demo.accounts + [han], of: demo)
    }

    /// A register of any invented size with its story, where it has one.
    public static func told(_ demo: DemoRegister) throws -> RegisterFile {
        let file = try filled(demo)
        try DemoStory(of: demo)?.play { login throws(RegistryError) in
            try file.registry(as: login)
        }
        return file
    }

    /// A register of any invented size.
    public static func filled(_ demo: DemoRegister) throws -> RegisterFile {
        try filled(demo.villages, demo.accounts, of: demo)
    }

    private static func filled(
        _ villages: some Sequence<VillageRecords>, _ accounts: [Account], of demo: DemoRegister
    ) throws -> RegisterFile {
        let at = Instant(milliseconds: Int64(demo.today.daysSince1970) * 86_400_000)
        let founder = Founder(
            login: "founder", name: "建册人", area: demo.accounts.last?.area ?? .everywhere, at: at)
        let file = try RegisterFile.inMemory(founder: founder, definitions: definitions())
        try file.load(villages, accounts: accounts, today: demo.today, at: at)
        return file
    }
}
