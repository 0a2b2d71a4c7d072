import Domain

extension PersonDetails: Seen {
    func seen(by sight: Sight) -> Self {
        var copy = self
        copy.residentID = sight.shown(residentID)
        copy.phone = sight.shown(phone: phone)
        copy.account = sight.shown(account)
        return copy
    }
}

extension Person: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.details, from: sight) }
}

extension HouseholdDetails: Seen {
    func seen(by sight: Sight) -> Self {
        var copy = self
        copy.phone = sight.shown(phone: phone)
        return copy
    }
}

extension Household: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.details, from: sight) }
}

extension EntitlementDetails: Seen {
    func seen(by sight: Sight) -> Self {
        var copy = self
        copy.account = sight.shown(account)
        copy.payee?.residentID = sight.shown(payee?.residentID)
        return copy
    }
}

extension Entitlement: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.details, from: sight) }
}

extension BatchLine: Seen {
    func seen(by sight: Sight) -> Self {
        var copy = self
        copy.residentID = sight.shown(residentID)
        copy.account = sight.shown(account) ?? account
        return copy
    }
}

extension Dossier: Seen {
    func seen(by sight: Sight) -> Self {
        hiding(\.household, from: sight).hiding(\.person, from: sight)
            .hiding(\.spouse, from: sight).hiding(\.children, from: sight)
            .hiding(\.mother, from: sight).hiding(\.father, from: sight)
            .hiding(\.siblings, from: sight)
    }
}

/// An account has no numbers of people.
extension AccountImage: Seen {
    func seen(by sight: Sight) -> Self { self }
}
