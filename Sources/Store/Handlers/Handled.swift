/// A command as the store carries it out: loads what its rule needs, asks the rule, writes.
protocol Handled {
    /// Does everything the command asks for; what is thrown takes all of it back.
    func carryOut(_ work: Work) throws
}
