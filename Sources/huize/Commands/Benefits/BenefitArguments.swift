import Domain

/// What commands about benefits check before they work.
enum BenefitArguments {
    /// Lets nobody go on with a programme that is not defined.
    static func check(_ programmes: [String], in register: OpenRegister) throws(Failure) {
        for code in programmes where register.definitions.programme(code) == nil {
            throw Failure(
                .badData,
                PendingWords.unknown(code, register.definitions.programmes.map(\.code)))
        }
    }

    /// Lets nobody begin long work that their role does not allow.
    static func require(
        _ permission: Permission, in register: OpenRegister
    ) throws(Failure) {
        guard register.registry.account.may(permission) else {
            throw Failure(RegistryError.notAllowed(permission))
        }
    }
}
