import Domain

/// A row of a file of persons.
struct PersonDraft: KindDraft {
    var row: PersonImport
    var account = AccountCells()
    var certificate = Entry<String>.leave
    var certificateIssued = Entry<Day>.leave

    init(village: AreaCode) {
        row = PersonImport(village: village, household: "", name: "")
    }

    init?(_ row: ImportRow) {
        guard case .person(let row) = row else { return nil }
        self.row = row
        account = AccountCells(row.account)
        certificate = Entry(row.onlyChildCertificate.value?.number)
        certificateIssued = Entry(row.onlyChildCertificate.value?.issued)
    }

    mutating func finish(
        _ problems: inout CellProblems, _ context: ImportContext
    ) -> ImportRow {
        row.account = account.entry(&problems)
        switch certificate {
        case .clear: row.onlyChildCertificate = .clear
        case .set(let number):
            row.onlyChildCertificate = .set(
                OnlyChildCertificate(number: number, issued: certificateIssued.value))
        case .leave:
            if certificateIssued.value != nil {
                problems.add("onlyChildCertificate", CellWords.certificateWithoutNumber)
            }
        }
        return .person(row)
    }
}
