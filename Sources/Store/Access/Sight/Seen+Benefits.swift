import Domain

extension PaymentRow: Seen {
    func seen(by sight: Sight) -> Self {
        hiding(\.details, from: sight).hiding(\.person, from: sight)
    }
}

extension PaymentFile: Seen {
    func seen(by sight: Sight) -> Self {
        var copy = hiding(\.entitlement, from: sight).hiding(\.person, from: sight)
            .hiding(\.others, from: sight)
        copy.currentAccount = sight.shown(currentAccount)
        return copy
    }
}

extension BatchLineRow: Seen {
    func seen(by sight: Sight) -> Self {
        hiding(\.line, from: sight).hiding(\.person, from: sight)
    }
}

extension RecoveryRow: Seen {
    func seen(by sight: Sight) -> Self {
        hiding(\.payment, from: sight).hiding(\.person, from: sight)
    }
}

extension CaseRow: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.person, from: sight) }
}

extension CaseFile: Seen {
    func seen(by sight: Sight) -> Self {
        hiding(\.person, from: sight).hiding(\.payments, from: sight)
    }
}

extension PostedRow: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.person, from: sight) }
}

extension PostingFile: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.rows, from: sight) }
}

extension ForecastRow: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.person, from: sight) }
}

extension ReviewRow: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.person, from: sight) }
}

extension GrievanceFile: Seen {
    func seen(by sight: Sight) -> Self { hiding(\.person, from: sight) }
}
