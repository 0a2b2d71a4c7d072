import Domain

extension PersonRow: Seen {
    func seen(by sight: Sight) -> Self {
        var copy = self
        copy.residentID = sight.shown(residentID)
        copy.phone = sight.shown(phone: phone)
        return copy
    }
}

extension Relative: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.person, from: sight) }
}

extension PersonFile: Seen {
    func seen(by sight: Sight) -> Self {
        hiding(\.person, from: sight).hiding(\.household, from: sight)
            .hiding(\.relatives, from: sight)
    }
}

extension HouseholdRow: Seen {
    func seen(by sight: Sight) -> Self {
        var copy = self
        copy.phone = sight.shown(phone: phone)
        return copy
    }
}

extension HouseholdFile: Seen {
    func seen(by sight: Sight) -> Self {
        hiding(\.household, from: sight).hiding(\.members, from: sight)
    }
}

extension FindResult: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.rows, from: sight) }
}
