/// A mistake at a place of the tree, before anybody has looked up its line.
struct SchemeFault: Error {
    /// Where it is.
    let path: SchemePath
    /// What it is.
    let problem: SchemeProblem
    /// The entry that came first, where two contradict each other.
    var earlier: SchemePath?
}
