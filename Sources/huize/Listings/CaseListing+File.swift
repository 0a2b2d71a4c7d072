import Domain
import TerminalKit

extension CaseListing {
    /// A line about one case.
    struct Line {
        var part: Phrase
        var content: String
        var note: String
    }

    /// Everything about one case, line by line.
    static func make(
        _ file: CaseFile, saying messages: [CaseMessage], _ register: OpenRegister
    ) -> Listing<Line> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn("part", CaseCommandWords.part) { .text($0.part(language)) },
                ListingColumn("content", CaseCommandWords.content) { .text($0.content) },
                ListingColumn("note", CaseCommandWords.note) { .text($0.note) },
            ],
            rows: head(of: file, register) + findings(of: file, language)
                + messages.map { message in
                    Line(
                        part: SupervisionCommandWords.message,
                        content: "\(message.byName) \(message.at.day)", note: message.text)
                } + past(of: file, register))
    }

    private static func head(of file: CaseFile, _ register: OpenRegister) -> [Line] {
        let details = file.benefitCase.details
        let language = register.language
        return [
            Line(
                part: CaseCommandWords.applicant, content: file.person.name,
                note: "\(file.person.villageName) \(file.person.householdLabel)"),
            Line(
                part: ListingWords.programme, content: programme(details.programme, register),
                note: "\(details.year) \(details.rule ?? "")"),
            Line(
                part: CaseCommandWords.state, content: details.state.term(language),
                note: details.waitingSince.day.description),
        ]
    }

    private static func findings(of file: CaseFile, _ language: Language) -> [Line] {
        guard let explanation = file.explanation else { return [] }
        let conditions = explanation.findings.map { finding in
            Line(
                part: CaseCommandWords.condition, content: finding.term(language),
                note: finding.truth.term(language) + " "
                    + finding.sources.map { $0.words(language) }.joined(separator: "; "))
        }
        let papers = explanation.papers.map { paper in
            Line(
                part: CaseCommandWords.paper, content: paper.term(language),
                note: paper.paper?.details.shownOn.description
                    ?? CaseCommandWords.notShown(language))
        }
        let changes = file.changes.map { change in
            Line(
                part: CaseCommandWords.changed,
                content: (change.before ?? change.after)?.term(language) ?? "",
                note: [change.before, change.after].map { $0?.truth.term(language) ?? "-" }
                    .joined(separator: " → "))
        }
        let missing = explanation.missing.map {
            Line(part: CaseCommandWords.missing, content: $0(language), note: "")
        }
        return conditions + papers + changes + missing
    }

    private static func past(of file: CaseFile, _ register: OpenRegister) -> [Line] {
        let language = register.language
        func name(_ id: Account.ID) -> String { file.names[id] ?? "#\(id.rawValue)" }
        let mandates = file.mandates.map { mandate in
            Line(
                part: CaseCommandWords.mandate, content: mandate.number,
                note: "\(name(mandate.reviewer)) ← \(name(mandate.givenBy)) \(mandate.givenOn)")
        }
        let moves = file.moves.map { move in
            let phrase = register.definitions.casePhrases.first { $0.code == move.phrase }
            let reasons = [phrase?.term(language), move.reason].compactMap { $0 }
            return Line(
                part: Phrase(zh: "\(move.at.day)", en: "\(move.at.day)"),
                content: "\(name(move.by)) "
                    + (move.action?.term(language) ?? CaseCommandWords.entered(language)),
                note: ([move.to.term(language)] + reasons).joined(separator: " "))
        }
        let postings = file.postings.map { posting in
            Line(
                part: CaseCommandWords.posting,
                content: "\(posting.details.level.term(language)) \(posting.details.place)",
                note: "\(posting.details.first) – \(posting.details.last)")
        }
        let objections = file.objections.map { objection in
            Line(
                part: CaseCommandWords.objection, content: objection.text,
                note: objection.outcome ?? CaseCommandWords.open(language))
        }
        let payments = file.payments.map { payment in
            Line(
                part: CaseCommandWords.payment,
                content: "\(payment.details.period) \(payment.details.amount)",
                note: payment.details.status.term(language))
        }
        return mandates + moves + postings + objections + payments
    }
}
