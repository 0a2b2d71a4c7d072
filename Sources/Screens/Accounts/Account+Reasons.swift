import Domain

extension Account {
    /// What stands for a reason while only what else is in the way is asked.
    private static let anyReason = "stated"

    /// Why somebody cannot close the account, or open it if it is closed; nil if the register may
    /// be asked.
    func reasonNotClosed(in context: Context) -> Phrase? {
        let command = CloseAccount(account: id, isClosed: !isClosed, reason: Self.anyReason)
        do throws(Rejection) {
            _ = try command.decide(on: self, among: [], by: context.account, on: context.today)
            return nil
        } catch {
            return error.problems.first?.sentence
        }
    }

    /// Why nobody can take over from the account, whoever it may be.
    func reasonNotHandedOver(in context: Context) -> Phrase? {
        var successor = self
        successor.id = Account.ID(rawValue: 0)
        successor.isClosed = false
        successor.until = nil
        let command = HandOver(from: id, to: successor.id, reason: Self.anyReason)
        do throws(Rejection) {
            _ = try command.decide(
                from: self, to: successor, among: [], by: context.account, on: context.today)
            return nil
        } catch {
            return error.problems.first?.sentence
        }
    }

    /// The name of who they are in the register; nil for nobody.
    ///
    /// In an emergency every file that is opened is noted, and nobody asked for this one.
    func ownerName(from registry: any Registry) throws(RegistryError) -> String? {
        guard let person else { return nil }
        if registry.account.emergency != nil { return "#\(person.rawValue)" }
        do throws(RegistryError) {
            return try registry.person(person).person.details.name
        } catch {
            guard error == .notFound else { throw error }
            return "#\(person.rawValue)"
        }
    }
}
