import Domain

extension Sequence where Element: RawRepresentable<Int64> {
    /// Keys as a JSON array, for `IN (SELECT value FROM json_each(?))`: any number of them is one
    /// argument, and the statement stays the same.
    var jsonList: String {
        "[" + map { String($0.rawValue) }.joined(separator: ",") + "]"
    }
}
