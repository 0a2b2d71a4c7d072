import Domain
import TerminalKit

extension CasePage {
    /// What happened: postings, objections, mandates, moves, payments, other cases.
    func writePast(into page: inout PageText, in context: Context) {
        talk.write(unreadOnly: false, into: &page, in: context)
        if !file.postings.isEmpty || !file.objections.isEmpty {
            page.heading(context(CasePageWords.postings))
            page.entries(file.postings.map { entry(of: $0.details, in: context) })
            page.entries(file.objections.map { entry(of: $0, in: context) })
        }
        if !file.mandates.isEmpty {
            page.heading(context(CasePageWords.mandates))
            page.entries(file.mandates.map { entry(of: $0, in: context) })
        }
        if !file.moves.isEmpty {
            page.heading(context(CasePageWords.moves))
            page.entries(file.moves.reversed().map { entry(of: $0, in: context) })
        }
        if !file.payments.isEmpty {
            page.heading(context(CasePageWords.payments))
            page.entries(file.payments.map { entry(of: $0.details, in: context) })
        }
        if !file.others.isEmpty {
            page.heading(context(CasePageWords.others))
            page.entries(file.others.map { entry(of: $0.details, in: context) })
        }
    }

    private func entry(of posting: PostingDetails, in context: Context) -> PageText.Entry {
        let today = context.today
        let state: (Phrase, Role) =
            if today > posting.last {
                (CasePageWords.over, .good)
            } else if today < posting.first {
                (CasePageWords.notYet, .warning)
            } else {
                (CasePageWords.running(posting.last - today), .notice)
            }
        return PageText.Entry(
            name: context(CasePageWords.posting(posting.level)),
            text: "\(posting.first) - \(posting.last)  \(context(state.0))  \(posting.place)",
            role: state.1)
    }

    private func entry(of objection: Objection, in context: Context) -> PageText.Entry {
        let answer: String
        if objection.isOpen {
            answer = context(CasePageWords.objectionOpen)
        } else {
            let words = objection.isUpheld ? CasePageWords.upheld : CasePageWords.notUpheld
            answer = "\(context(words)) \(objection.outcome ?? "")"
        }
        let text = objection.text
        // Whether it stops the case still, the page's top says.
        let isAgainst = objection.isOpen || objection.isUpheld
        return PageText.Entry(
            mark: String(isAgainst ? context.glyphs.cross : context.glyphs.check),
            markRole: isAgainst ? .error : .good,
            name: "\(objection.raisedOn) \(objection.raisedBy ?? context(CasePageWords.anonymous))",
            text: "\(text.isEmpty ? context(CasePageWords.listElsewhere) : text)  [\(answer)]",
            role: objection.isOpen ? .warning : .normal)
    }

    private func entry(of mandate: Mandate, in context: Context) -> PageText.Entry {
        PageText.Entry(
            name: "\(context(CaseStepWords.at(mandate.level))) \(name(of: mandate.reviewer))",
            text: context(
                CasePageWords.mandate(
                    mandate.number, by: name(of: mandate.givenBy), on: mandate.givenOn)),
            role: .dim)
    }

    private func entry(of move: CaseMove, in context: Context) -> PageText.Entry {
        let phrase = context.definitions.casePhrases.first { $0.code == move.phrase }
        let what = move.action ?? .submit
        let done =
            move.action == nil
            ? context(move.to.term)
            : context(CasePageWords.action(what, move.level))
        let words = [
            name(of: move.by), done, phrase.map { context($0.term) } ?? "",
            move.reason ?? "",
        ]
        return PageText.Entry(
            name: "\(move.at.day) \(move.at.clock)", nameRole: .dim,
            text: words.filter { !$0.isEmpty }.joined(separator: "  "),
            role: CaseColumns.role(of: move.to))
    }

    private func entry(of payment: EntitlementDetails, in context: Context) -> PageText.Entry {
        let words = [
            payment.amount.description, context(payment.status.term),
            payment.reason.map { context($0.term) } ?? "", payment.paidOn?.description ?? "",
        ]
        return PageText.Entry(
            name: PaymentColumns.period(payment.period, in: context),
            text: words.filter { !$0.isEmpty }.joined(separator: "  "),
            role: PaymentColumns.role(of: payment.status))
    }

    private func entry(of other: CaseDetails, in context: Context) -> PageText.Entry {
        PageText.Entry(
            name: "\(PaymentColumns.programme(other.programme, in: context)) \(other.year)",
            text: context(other.state.term), role: CaseColumns.role(of: other.state))
    }

    private func name(of account: Account.ID) -> String { file.names[account] ?? "" }
}
