import Domain
import TerminalKit

/// Numbers of a person or a household that are shown for a while because a reason was given.
struct Revealed: Hashable, Sendable {
    let numbers: HiddenNumbers
    let reason: String
    /// Until when they are shown.
    let until: Instant

    /// What a reason of the last quarter of an hour lets this account see; nil without one.
    static func read(
        of owner: NumbersOwner, for account: Account, at now: Instant, from registry: any Registry
    ) throws(RegistryError) -> Revealed? {
        guard account.may(.revealNumbers) else { return nil }
        let filter = JournalFilter(
            record: owner.record, by: account.login, kinds: [.revealNumbers])
        guard let row = try registry.journal(filter, .first(limit: 1)).rows.first else {
            return nil
        }
        let until = Instant(
            milliseconds: row.at.milliseconds + HiddenNumbers.minutesShown * 60_000)
        guard row.at <= now, now < until else { return nil }
        return Revealed(
            numbers: try registry.numbers(of: owner, revealedBy: row.id),
            reason: row.reason ?? "", until: until)
    }

    /// Says until when, and why.
    func note(in context: Context) -> String {
        context(RevealWords.shownUntil(until, because: reason))
    }
}

extension PersonDetails {
    /// Whether a number of the person is hidden from whoever reads this.
    var hidesNumbers: Bool {
        residentID?.isConcealed ?? false || phone.map(Phone.isConcealed) ?? false
            || account?.isConcealed ?? false
    }

    /// The same with the numbers that were revealed.
    func showing(_ numbers: HiddenNumbers?) -> PersonDetails {
        guard let numbers else { return self }
        var details = self
        details.residentID = numbers.residentID
        details.phone = numbers.phone
        details.account = numbers.account
        return details
    }
}

extension HouseholdDetails {
    /// Whether the telephone is hidden from whoever reads this.
    var hidesNumbers: Bool { phone.map(Phone.isConcealed) ?? false }

    /// The same with the telephone that was revealed.
    func showing(_ numbers: HiddenNumbers?) -> HouseholdDetails {
        guard let numbers else { return self }
        var details = self
        details.phone = numbers.phone
        return details
    }
}

extension Context {
    /// Whether no number is hidden from the account.
    var seesAllNumbers: Bool {
        [Permission.seeIdentity, .seePhones, .seeAccounts].allSatisfy(account.may)
    }

    /// Why no number can be revealed now, whoever may do so; nil if one can.
    ///
    /// - Parameter otherwise: what is said where none is hidden.
    func refusesRevealing(
        hidden isHidden: Bool, _ revealed: Revealed?,
        otherwise: Phrase = RevealWords.nothingHidden
    ) -> Phrase? {
        if let revealed { return RevealWords.alreadyShown(until: revealed.until) }
        if isHidden { return nil }
        return seesAllNumbers ? RevealWords.seesAll : otherwise
    }
}
