import Domain

// Until every command has its home.

extension MakeBatch: Handled { func carryOut(_ work: Work) throws { throw RegistryError.notFound } }
extension MoveBatch: Handled { func carryOut(_ work: Work) throws { throw RegistryError.notFound } }
extension EnterAnswer: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.notFound }
}
extension SettlePayments: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.notFound }
}
extension OpenRecovery: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.notFound }
}
extension UpdateRecovery: Handled {
    func carryOut(_ work: Work) throws { throw RegistryError.notFound }
}
