/// A part of an amount: which level pays it, from which fund.
public struct AmountLayer: Hashable, Sendable, Codable {
    /// Whose it is; nil where an older record does not say.
    public var layer: Level?
    /// The code of the fund; `unstated` where an older record does not say.
    public var fund: String
    /// The amount in fen.
    public var amount: Money
    /// Whether it is the proportion on top for families with only daughters.
    public var isUplift: Bool

    /// Makes a layer.
    public init(layer: Level?, fund: String, amount: Money, isUplift: Bool = false) {
        self.layer = layer
        self.fund = fund
        self.amount = amount
        self.isUplift = isUplift
    }

    /// The code of the fund of which nothing is known.
    public static let unstated = "unstated"
}

extension Sequence<AmountLayer> {
    /// What the layers add up to.
    public var sum: Money { reduce(.zero) { $0 + $1.amount } }
}
