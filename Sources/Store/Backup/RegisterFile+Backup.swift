public import Domain
import GRDB
import Glibc

extension RegisterFile {
    /// Copies the register to a new file while others go on working, and checks the copy.
    ///
    /// The copy is one moment's state; it gets its name only once it is whole and on the disk.
    /// - Parameters:
    ///   - path: where to; nothing may be there.
    ///   - now: what the first screen will show as the last backup.
    /// - Returns: what the copy holds.
    public func backUp(to path: String, at now: Instant) throws(RegistryError) -> RegisterCounts {
        try checkPresent()
        try FileState.checkNew(path)
        let counts = try Copying.copy(queue, to: path)
        try write { try Setting.lastBackup.set("\(now.milliseconds)", $0) }
        return counts
    }

    /// The same register once more, in memory: what is done to one is not done to the other.
    public func copyInMemory() throws(RegistryError) -> RegisterFile {
        let copy = try translating {
            RegisterFile(
                path: ":memory:",
                queue: try DatabaseQueue(
                    configuration: Self.configuration(patience: Self.patience)),
                definitions: definitions)
        }
        _ = try translating { try Copying.fill(copy.queue, from: queue) }
        return copy
    }
}
