package import Domain

/// What a fake register says of benefits: what a test put there, moved by the table of cases.
package struct FakeBenefits: Sendable {
    /// The cases, in the order of the queue.
    package var files: [CaseFile] = []
    /// What keeps cases from moving.
    package var obstacles: [CaseObstacle] = []
    /// Who has which case before them.
    package var claims: [BenefitCase.ID: CaseClaim] = [:]
    /// Who may be given a mandate.
    package var reviewers: [Account] = []
    /// The papers that were noted.
    package var papers: [Paper] = []
    /// Who becomes entitled.
    package var forecast: [ForecastRow] = []
    /// What a run finds.
    package var preview: RunPreview?
    /// The villages that a run was written in.
    package var written: [AreaCode] = []

    /// A case as the queue lists it.
    func row(_ file: CaseFile) -> CaseRow {
        CaseRow(
            key: PageKey([.number(file.benefitCase.id.rawValue)]), benefitCase: file.benefitCase,
            person: file.person, postedUntil: file.postings.last?.details.last,
            openObjections: file.objections.filter(\.isOpen).count,
            claim: claims[file.benefitCase.id])
    }

    /// The cases that a query asks for.
    func rows(_ query: CaseQuery) -> [CaseRow] {
        files.filter { file in
            let details = file.benefitCase.details
            let level = CaseTable.reviewer(of: details.state)
            let reviewer = file.mandates.first { $0.level == level }?.reviewer
            return query.states.contains(details.state)
                && (query.level == nil || query.level == level)
                && (query.besidesOthers == nil || reviewer == nil
                    || reviewer == query.besidesOthers)
                && (query.programme == nil || query.programme == details.programme)
                && (query.words.isEmpty || file.person.name.contains(query.words))
        }.map(row)
    }

    mutating func carryOut(
        _ command: MoveCases, _ submission: Submission
    ) throws(RegistryError) -> BenefitCase.ID {
        let stopped = obstacles.first { command.cases.contains($0.benefitCase) }
        if let stopped {
            throw .rejected([FieldProblem(field: "cases", sentence: stopped.sentence)])
        }
        for (place, file) in files.enumerated()
        where command.cases.contains(file.benefitCase.id) {
            let from = file.benefitCase.details.state
            guard let move = CaseTable.move(from: from, by: command.action),
                move.level == command.level
            else { throw .failed("no such move") }
            files[place].benefitCase.details.state = move.to
            files[place].moves.append(
                CaseMove(
                    number: file.moves.count + 1, at: submission.at, by: submission.by,
                    from: from, to: move.to, action: command.action, level: command.level,
                    phrase: command.phrase, reason: command.reason))
        }
        guard let first = command.cases.first else { throw .notFound }
        return first
    }

    mutating func carryOut(
        _ command: GiveMandates, _ submission: Submission
    ) throws(RegistryError) -> BenefitCase.ID {
        for (place, file) in files.enumerated()
        where command.cases.contains(file.benefitCase.id) {
            files[place].mandates.append(
                Mandate(
                    number: "1", level: command.level, reviewer: command.reviewer,
                    givenBy: submission.by, givenOn: submission.at.day))
        }
        guard let first = command.cases.first else { throw .notFound }
        return first
    }

    mutating func open(
        _ command: OpenCase, as id: BenefitCase.ID, _ submission: Submission, _ person: Person?
    ) {
        guard let details = person?.details else { return }
        let opened = CaseDetails(
            person: command.person, programme: command.programme, year: command.year,
            origin: .application, rule: nil, enteredBy: submission.by,
            enteredAt: submission.at, starts: submission.at.day)
        let row = PersonRow(
            id: command.person, name: details.name, sex: details.sex, birthday: details.birthday,
            residentID: details.residentID, phone: details.phone, relation: details.relation,
            marital: details.marital, residence: details.residence, death: details.death,
            household: details.household, householdLabel: "", village: .everywhere,
            villageName: "")
        files.append(
            CaseFile(
                benefitCase: BenefitCase(id: id, details: opened), person: row, explanation: nil,
                changes: [], moves: [], names: [:], mandates: [], postings: [], objections: [],
                payments: [], others: []))
    }
}
