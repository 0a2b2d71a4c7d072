import Domain
import GRDB

extension JournalHistory {
    /// The fields in which two images of any record differ.
    func changes(
        images before: String?, _ after: String?, of table: JournalTable
    ) throws -> [FieldChange] {
        let old = try before.map { try Journal.value(ImageValue.self, of: $0).fields } ?? [:]
        let new = try after.map { try Journal.value(ImageValue.self, of: $0).fields } ?? [:]
        return try ImageField.all.compactMap { field in
            let (was, became) = (old[field.key], new[field.key])
            guard was != became else { return nil }
            let change = FieldChange(
                term: field.term, before: try shown(was, field.form, table),
                after: try shown(became, field.form, table))
            // Of an account only the end is told, which may have stayed.
            if case .bankAccount = field.form, !change.after.en.isEmpty { return change }
            return change.before == change.after ? nil : change
        }
    }

    private func shown(
        _ value: ImageValue?, _ form: ImageField.Form, _ table: JournalTable
    ) throws -> Phrase {
        switch (form, value) {
        case (_, nil), (_, .nothing): return Phrase(zh: "", en: "")
        case (.day, .number(let number)): return same(Day(number: Int(number))?.description)
        case (.yesNo, .truth(let truth)): return truth ? ImageWords.yes : ImageWords.no
        case (.money, .record(let parts)):
            guard case .number(let fen)? = parts["fen"] else { return same(nil) }
            return same(Money(fen: fen).description)
        case (.person, .number(let id)):
            return try names.named(same("#\(id)"), "spouse")
        case (.place, .number(let code)):
            return try names.named(same("\(code)"), "village")
        case (.named, .list(let codes)):
            let terms = try codes.map { try shown($0, form, table) }
            return Phrase(
                zh: terms.map(\.zh).joined(separator: "、"),
                en: terms.map(\.en).joined(separator: ", "))
        case (.bankAccount, .record(let parts)):
            return same(bankAccount(parts))
        case (.lastText, .list(let steps)):
            guard case .text(let text)? = steps.last?.fields["text"] else { return same(nil) }
            return same(text)
        case (.named(let term), .text(let code)):
            return term(code, table, definitions) ?? same(code)
        case (_, .text(let text)): return same(text)
        case (_, .number(let number)): return same("\(number)")
        case (_, .truth(let truth)): return truth ? ImageWords.yes : ImageWords.no
        case (_, .list(let list)): return same("(\(list.count))")
        case (_, .record): return same(nil)
        }
    }

    private var names: RecordNames { RecordNames(area: area, database: database) }

    private func same(_ text: String?) -> Phrase { Phrase(zh: text ?? "", en: text ?? "") }

    /// The bank and the end of the number: the journal tells that it changed, not more than needed.
    private func bankAccount(_ parts: [String: ImageValue]) -> String {
        guard case .text(let number)? = parts["number"] else { return "" }
        var texts = ["…\(number.suffix(4))"]
        if case .text(let bank)? = parts["bank"] { texts.insert(bank, at: 0) }
        return texts.joined(separator: " ")
    }
}
