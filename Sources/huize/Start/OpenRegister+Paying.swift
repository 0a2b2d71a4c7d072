import Domain

extension OpenRegister {
    /// Lets nobody go on whose role does not allow it.
    func require(_ permission: Permission) throws(Failure) {
        guard registry.account.may(permission) else {
            throw Failure(.notAllowed(permission))
        }
    }

    /// Lets nobody go on with a programme that is not defined.
    func check(programmes: [String]) throws(Failure) {
        for code in programmes where definitions.programme(code) == nil {
            throw Failure(
                .badData, PendingWords.unknown(code, definitions.programmes.map(\.code)))
        }
    }

    /// The name of a fund; its code if it is not defined.
    func fundName(_ code: String) -> String {
        definitions.funds.first { $0.code == code }?.term(language)
            ?? (code == AmountLayer.unstated ? ListingWords.unstated(language) : code)
    }
}
