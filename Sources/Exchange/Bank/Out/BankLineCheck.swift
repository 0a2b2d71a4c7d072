public import Domain

/// A line of a batch that cannot be written for the bank as it is.
public struct BankLineProblem: Hashable, Sendable {
    /// The number of the line in the batch.
    public let position: Int
    /// Who should be paid.
    public let name: String
    /// What is in the way, and what to do about it.
    public let sentence: Phrase
}

/// Looks whether every line can be written so that the bank reads what the register holds.
struct BankLineCheck {
    let order: BankOrder

    /// What is in the way, line by line.
    func problems(_ lines: [BatchLine]) -> [BankLineProblem] {
        lines.flatMap { line in
            sentences(line).map {
                BankLineProblem(position: line.position, name: line.name, sentence: $0)
            }
        }
    }

    private func sentences(_ line: BatchLine) -> [Phrase] {
        var found = [sentence(order.payee(of: line), BankWords.name)]
        switch order.format {
        case .oneCard:
            if line.residentID == nil { found.append(BankWords.noResidentID) }
            if line.name.contains(OneCardText.separator) { found.append(BankWords.separator) }
        case .bankCSV, .bankXLSX, .pain001:
            if !line.account.bank.isEmpty {
                found.append(sentence(line.account.bank, BankWords.bank))
            }
            found.append(sentence(order.purpose(of: line), BankWords.purpose))
        }
        return found.compactMap(\.self)
    }

    private func sentence(_ text: String, _ what: Phrase) -> Phrase? {
        switch BankText.fault(in: text) {
        case .empty: return BankWords.empty(what)
        case .tooLong(let count): return BankWords.tooLong(what, count, BankText.limit)
        case .unreadable(let scalar): return BankWords.unreadable(what, text, scalar)
        case nil: break
        }
        if !order.encoding.holds(text) {
            let character = text.first { !order.encoding.holds(String($0)) } ?? "?"
            return BankWords.notEncodable(what, character, order.encoding)
        }
        // The apostrophe that guards a would-be formula would make it another name to the bank.
        let isGuarded = order.format == .bankCSV && FormulaGuard.isNeeded(Array(text.utf8))
        return isGuarded ? BankWords.formula(what, text) : nil
    }
}
