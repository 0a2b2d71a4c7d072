import Domain

extension RegistryStore {
    /// Does what a command asks for and notes in the log what came of it and how long it took.
    func noting<Value>(
        _ kind: CommandKind, _ body: () throws(RegistryError) -> Value
    ) throws(RegistryError) -> Value {
        guard let log = file.log else { return try body() }
        let started = ContinuousClock.now
        func note(_ outcome: LogOutcome) {
            let milliseconds = Int64((ContinuousClock.now - started) / .milliseconds(1))
            log.note(.command(kind, outcome, milliseconds: milliseconds), by: account.id)
        }
        do throws(RegistryError) {
            let value = try body()
            note(.done)
            return value
        } catch {
            note(LogOutcome(error))
            throw error
        }
    }
}
