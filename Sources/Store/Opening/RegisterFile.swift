public import Domain
import GRDB
import Synchronization

/// A register: one SQLite file, opened by this program.
///
/// It is written with full durability and only on a local disk; several programs on one machine
/// may have it open at a time.
public final class RegisterFile: Sendable {
    /// Where the file lies; `:memory:` for a register of a test.
    public let path: String
    /// What the county defines for itself.
    public let definitions: Definitions
    /// The day as of which the register is shown; nil for the present, which alone is written.
    public let asOf: Day?
    /// Where it is noted what is done; nil to note nothing.
    public let log: RegisterLog?
    let queue: DatabaseQueue
    /// How long a writer of this program waits for others, in seconds.
    let patience: Double
    /// Where writers queue up; nil for a register in memory, which nobody else has.
    let turn: Turn?
    /// Whether this program does work of many transactions now.
    let isBulk = Atomic<Bool>(false)
    /// How many commits this program made, since SQLite tells only of those of others.
    let commits = Atomic<Int64>(0)

    init(
        path: String, queue: DatabaseQueue, definitions: Definitions,
        patience: Double = RegisterFile.patience, asOf: Day? = nil, log: RegisterLog? = nil
    ) {
        self.path = path
        self.asOf = asOf
        self.log = log
        self.queue = queue
        self.patience = patience
        turn = path == ":memory:" || asOf != nil ? nil : Turn(at: path)
        self.definitions = definitions
    }

    /// Reads in one consistent state of the file.
    func read<Value>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
        try translating { try queue.read(body) }
    }

    /// How long a writer waits for another before it gives up, in seconds.
    public static let patience = 5.0

    static func configuration(patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(patience)
        configuration.foreignKeysEnabled = true
        configuration.prepareDatabase { database in
            try Hardening.apply(to: database)
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }
}
