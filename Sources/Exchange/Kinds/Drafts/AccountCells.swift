import Domain

/// The three cells of a bank account.
struct AccountCells {
    var bank = Entry<String>.leave
    var number = Entry<String>.leave
    var holder = Entry<String>.leave

    init() {}

    /// The cells of an account.
    init(_ entry: Entry<BankAccount>) {
        guard let account = entry.value else { return }
        bank = account.bank.isEmpty ? .leave : .set(account.bank)
        number = .set(account.number)
        holder = Entry(account.holder)
    }

    /// The account of the cells; notes what is wrong with it.
    func entry(_ problems: inout CellProblems) -> Entry<BankAccount> {
        switch number {
        case .clear: return .clear
        case .leave:
            if bank.value != nil || holder.value != nil {
                problems.add("account", CellWords.accountWithoutNumber)
            }
            return .leave
        case .set(let number) where number.contains("*"):
            // Who exported the account saw but a part of it: what the register holds stays.
            return .leave
        case .set(let number) where CellText.hasLostDigits(number):
            problems.add("account", CellWords.digitsLost(number))
            return .leave
        case .set(let number):
            do {
                return .set(
                    try BankAccount(
                        bank: bank.value ?? "", number: number, holder: holder.value))
            } catch {
                problems.add("account", error.sentence)
                return .leave
            }
        }
    }
}

extension ColumnSpec {
    /// The columns of a bank account.
    static func account(
        bank: any WritableKeyPath<Draft, Entry<String>> & Sendable,
        number: any WritableKeyPath<Draft, Entry<String>> & Sendable,
        holder: any WritableKeyPath<Draft, Entry<String>> & Sendable
    ) -> [Self] {
        [
            .text(
                "bank", Phrase(zh: "开户行", en: "bank"), ["银行", "开户银行", "bank name"],
                sample: Phrase(zh: "农村信用社", en: "Rural Credit Union"), bank),
            .text(
                "account", Phrase(zh: "银行账号", en: "account"),
                ["账号", "帐号", "银行帐号", "银行卡号", "卡号", "一卡通账号", "存折账号", "account number"],
                sample: Phrase(zh: "6210000000000000004", en: "6210000000000000004"), number),
            .text(
                "holder", Phrase(zh: "户名", en: "holder"), ["账户名", "开户人", "account holder"],
                sample: Phrase(zh: "", en: ""), holder),
        ]
    }
}
