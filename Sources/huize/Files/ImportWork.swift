import Domain
import Exchange
import Screens

/// A file on its way into the register, slice by slice.
struct ImportWork {
    /// A row with what it was understood as.
    private struct Candidate {
        let row: Row
        let parsed: ParsedRow
    }

    let parser: RowParser
    let session: any ImportSession
    let refused: ErrorFile
    let language: Language
    let total: Int64
    /// Refused cells, the first thousand.
    private(set) var problems: [Screens.RowProblem] = []
    /// Rows whose cells were wrong, which the register never saw.
    private(set) var notUnderstood = 0
    private var slice: [Candidate] = []
    private var done: Int64 = 0

    init(
        parser: RowParser, session: any ImportSession, refused: ErrorFile, language: Language,
        total: Int64
    ) {
        self.parser = parser
        self.session = session
        self.refused = refused
        self.language = language
        self.total = total
    }

    /// Takes every row, or those until the user asks to stop.
    mutating func takeAll(of source: any RowSource, _ progress: Progress) throws {
        while !progress.isCancelled, let row = try source.next() {
            let parsed = parser.parse(row)
            if slice.count >= FileImport.sliceSize, !continuesScreening(parsed) {
                try handOver(progress)
            }
            slice.append(Candidate(row: row, parsed: parsed))
        }
        try handOver(progress)
    }

    /// The results of one screening stand in rows that follow each other and belong together.
    private func continuesScreening(_ next: ParsedRow) -> Bool {
        guard case .row(.screening(let next)) = next,
            case .row(.screening(let last))? = slice.last?.parsed
        else { return false }
        return next.village == last.village && next.household == last.household
            && next.person == last.person && next.day == last.day && next.kind == last.kind
            && next.ordinal == last.ordinal
    }

    private mutating func handOver(_ progress: Progress) throws {
        guard !slice.isEmpty, !progress.isCancelled else { return }
        let rows = slice.compactMap { candidate in
            if case .row(let row) = candidate.parsed { row } else { nil }
        }
        var outcomes = (rows.isEmpty ? [] : try session.add(rows)).makeIterator()
        for candidate in slice {
            switch candidate.parsed {
            case .problems(let problems):
                notUnderstood += 1
                try refuse(candidate.row, problems)
            case .row:
                if case .refused(let problems)? = outcomes.next() {
                    let row = candidate.row
                    try refuse(row, problems.map { parser.problem($0, in: row) })
                }
            }
        }
        done += Int64(slice.count)
        slice.removeAll(keepingCapacity: true)
        progress.report(done: done, of: total)
    }

    private mutating func refuse(_ row: Row, _ found: [Exchange.RowProblem]) throws {
        for problem in found where problems.count < FileImport.reportLimit {
            problems.append(
                Screens.RowProblem(
                    row: row.line, column: problem.heading(language), value: problem.value,
                    sentence: problem.sentence))
        }
        let separator = Phrase(zh: "；", en: "; ")(language)
        try refused.add(row, found.map { $0.remark(language) }.joined(separator: separator))
    }
}
