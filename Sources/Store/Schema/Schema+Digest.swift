extension Schema {
    /// The digest of what the scripts make of an empty file, so that a start need not run them.
    ///
    /// A test says which it is. A wrong one here costs time at every start and nothing else: the
    /// tables are then compared one by one.
    static let digest = "cc045d640d859af1250908823935b8e4744ce18c43410a0cdca8107ed39aa267"
}
