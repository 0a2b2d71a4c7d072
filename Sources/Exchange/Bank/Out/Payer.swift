import Domain

/// Who pays, as a payment order names them.
public struct Payer: Hashable, Sendable {
    /// The name of the account's holder.
    public let name: String
    /// The account number, 6 to 34 digits.
    public let account: String
    /// The name of the bank.
    public let bank: String

    /// Makes a payer; nil if the account is no number, or a text is empty, too long or unreadable.
    public init?(name: String, account: String, bank: String) {
        let digits = account.folded.filter { $0 != " " && $0 != "-" }
        let (name, bank) = (name.folded, bank.folded)
        guard (6...34).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            BankText.fault(in: name) == nil, BankText.fault(in: bank) == nil
        else { return nil }
        self.name = name
        self.account = digits
        self.bank = bank
    }
}
