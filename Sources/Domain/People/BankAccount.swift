/// A bank account into which benefits are paid.
///
/// Cards have 16 to 19 digits and end in a Luhn check digit; passbooks have 17 to 23 without one.
public struct BankAccount: Hashable, Sendable, Codable {
    /// The bank and branch as people write it.
    public let bank: String
    /// The digits.
    public let number: String
    /// The name of the account's holder; nil if it is the person's own.
    public let holder: String?

    /// Reads a number as written; blanks, hyphens and a spreadsheet's apostrophe may stand in it.
    public init(
        bank: String, number: String, holder: String? = nil
    ) throws(BankAccountError) {
        var digits = Array(number.foldedWithoutBlanks.filter { $0 != "-" })
        if digits.first == "'" { digits.removeFirst() }
        if digits.isEmpty { throw .empty }
        for (index, character) in digits.enumerated() where !character.isASCIIDigit {
            throw .wrongCharacter(character, place: index + 1)
        }
        guard (16...23).contains(digits.count) else { throw .wrongLength(digits.count) }
        self.bank = bank.folded
        self.number = String(digits)
        self.holder = holder.map(\.folded).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Whether the last digit is right for a card, ISO/IEC 7812-1 (Luhn).
    public var hasCardCheckDigit: Bool {
        var sum = 0
        for (place, digit) in number.utf8.reversed().enumerated() {
            let value = Int(digit) - 0x30
            let doubled = place % 2 == 1 ? value * 2 : value
            sum += doubled > 9 ? doubled - 9 : doubled
        }
        return sum % 10 == 0
    }

    /// What looks wrong but may be right; nil if nothing does.
    public var warning: Phrase? {
        guard !isConcealed, number.utf8.count <= 19, !hasCardCheckDigit else { return nil }
        return Phrase(
            zh: "按银行卡号的校验规则，末位不对。请核对；如果是存折账号，可以保留。",
            en: "The last digit is wrong for a card number. Check it; keep it if this is a "
                + "passbook."
        )
    }

    /// The end of the number, enough to tell accounts apart: `···4471`.
    public var tail: String { "···" + number.suffix(4) }

    /// The number with the middle hidden: `6217********4471`.
    public var masked: String {
        let hidden = String(repeating: "*", count: max(0, number.utf8.count - 8))
        return number.prefix(4) + hidden + number.suffix(4)
    }

    /// The same for who may not see it: the middle of the number is gone.
    public var concealed: BankAccount {
        BankAccount(concealing: self)
    }

    /// Whether the middle of the number is hidden from who sees it.
    public var isConcealed: Bool { number.utf8.contains(UInt8(ascii: "*")) }

    private init(concealing other: BankAccount) {
        bank = other.bank
        number = other.masked
        holder = other.holder
    }
}

extension BankAccount: CustomStringConvertible {
    /// Bank, number and, if another than the person, the holder.
    public var description: String {
        [bank, number, holder ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
