/// What a restored register holds, and what stood there before.
public struct RestoreReport: Hashable, Sendable {
    /// What the register held before; nil if there was none, or none that could be read.
    public var before: RegisterCounts?
    /// What it holds now.
    public var after: RegisterCounts
    /// Where a damaged file that stood in the way was put.
    public var setAside: String?
}
