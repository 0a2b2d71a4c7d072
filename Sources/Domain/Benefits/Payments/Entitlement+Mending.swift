extension EntitlementDetails {
    /// The payment once a person's file was corrected; nil if that is nothing to it.
    ///
    /// What the bank gave back for the account goes again when there is another account; what it
    /// gave back for name or number, when any of the three is another. What is due already goes
    /// where the new file says. A dead person's payments are the family's and stay.
    public func mended(by new: PersonDetails, instead old: PersonDetails) -> EntitlementDetails? {
        guard new.death == nil, let account = new.account else { return nil }
        let isOtherAccount = account != old.account
        let isOtherPayee = new.name != old.name || new.residentID != old.residentID
        let isMended: Bool
        switch (status, reason) {
        case (.due, _): isMended = isOtherAccount || isOtherPayee
        case (.blocked, .noAccount): isMended = isOtherAccount
        case (.returned, .accountWrong), (.returned, .accountClosed),
            (.returned, .accountFrozen):
            isMended = isOtherAccount
        case (.returned, .nameMismatch), (.returned, .idMismatch):
            isMended = isOtherAccount || isOtherPayee
        default: isMended = false
        }
        guard isMended else { return nil }
        var details = self
        details.status = .due
        details.reason = nil
        details.follow(new)
        return details == self ? nil : details
    }

    /// Takes name, number and account from a person's file, as far as it has them.
    mutating func follow(_ person: PersonDetails) {
        account = person.account ?? account
        payee = Payee(name: person.name, residentID: person.residentID)
    }
}
