import Domain
import Glibc
import Schemes
import Store

/// A register that is open, as one account sees it, with all that goes with it.
struct OpenRegister: Sendable {
    let file: RegisterFile
    /// The register as the account sees it, with what only a register in a file can be asked.
    let store: RegistryStore
    let definitions: Definitions
    let language: Language
    let today: Day
    /// The present moment, on the day that counts as today.
    let now: @Sendable () -> Instant
    /// How the account came in; every further connection comes in the same way.
    let entrance: Entrance

    /// The moment by which rights that end are judged.
    var moment: Instant { entrance.now?() ?? now() }

    /// The register as the account sees it.
    var registry: any Registry { store }

    /// Opens the register that the options name.
    static func open(
        _ options: StartOptions, _ surroundings: Surroundings
    ) throws(Failure) -> OpenRegister {
        // Who looks is noted in the register itself, not in a copy as of a day.
        guard options.emergency == nil || options.asOf == nil else {
            throw Failure(.usage, StartWords.emergencyIsNow)
        }
        var file = try openFile(options, surroundings)
        do throws(RegistryError) {
            try RemoteEntrance.check(options.login, in: file, surroundings)
            let standing = try file.standingDay()
            let present = options.today ?? standing
            let clock = surroundings.now
            let now: @Sendable () -> Instant = {
                present.map { clock().moved(to: $0) } ?? clock()
            }
            // Rights end by the clock, whatever day is told; an invented register stands still.
            let judging = standing == nil ? clock : now
            let told = options.today ?? options.asOf ?? standing
            let entrance = Entrance(
                origin: surroundings.origin, now: judging, emergency: options.emergency)
            var registry = try file.registry(as: options.login, through: entrance)
            let language =
                options.language ?? registry.account.language ?? surroundings.terminalLanguage()
            if let day = options.asOf {
                file = try past(of: file, on: day, today: now().day, in: language, surroundings)
                registry = registry.looking(at: file)
            }
            return OpenRegister(
                file: file, store: registry, definitions: file.definitions, language: language,
                today: told ?? clock().day, now: now, entrance: entrance)
        } catch .unusable(let sentence) where options.emergency != nil {
            throw Failure(.notAllowed, sentence)
        } catch {
            throw Failure(error)
        }
    }

    /// The register as it stood on a day; on a terminal it is said that this takes a moment.
    private static func past(
        of file: RegisterFile, on day: Day, today: Day, in language: Language,
        _ surroundings: Surroundings
    ) throws(RegistryError) -> RegisterFile {
        guard day <= today else { throw .unusable(StartWords.notYet(day, today: today)) }
        guard surroundings.showsProgress else { return try file.asOf(day) }
        Console(language: language).say(StartWords.goingBack(to: day))
        return try QuietTerminal.during { () throws(RegistryError) in try file.asOf(day) }
    }

    /// Opens the file itself, for whoever owns it, as no account.
    static func openFile(
        _ options: StartOptions, _ surroundings: Surroundings
    ) throws(Failure) -> RegisterFile {
        let path = options.store ?? surroundings.defaultStore()
        guard access(path, F_OK) == 0 || errno != ENOENT else {
            throw Failure(.noInput, StartWords.noRegister(path))
        }
        let definitions = try definitions(of: path, surroundings)
        do throws(RegistryError) {
            return try RegisterFile.open(
                at: path, definitions: definitions,
                log: RegisterLog(beside: path, now: surroundings.now)
            ) { news in
                Console(language: options.language ?? surroundings.terminalLanguage())
                    .say(OpeningWords.news(news))
            }
        } catch {
            throw Failure(error)
        }
    }

    /// The place that an option names, or all that the account may see.
    func reach(_ area: AreaCode?) throws(Failure) -> AreaCode {
        let own = registry.account.area
        guard let area else { return own }
        guard own.contains(area) || area.contains(own) else {
            throw Failure(.notAllowed, StartWords.outside(area))
        }
        return area
    }

    /// The definitions shipped, with the files that the county replaces.
    static func definitions(
        of store: String, _ surroundings: Surroundings
    ) throws(Failure) -> Definitions {
        do {
            return try Schemes.definitions(
                overridesIn: definitionsFolder(of: store, surroundings))
        } catch {
            throw Failure(error)
        }
    }

    /// The folder of the files that the county replaces: `$HUIZE_DEFINITIONS`, or else
    /// `definitions` beside the register, if there is one.
    static func definitionsFolder(of store: String, _ surroundings: Surroundings) -> String? {
        let beside = "\(PathText.folder(of: store))/definitions"
        return surroundings.variable("HUIZE_DEFINITIONS")
            ?? (access(beside, F_OK) == 0 ? beside : nil)
    }
}
