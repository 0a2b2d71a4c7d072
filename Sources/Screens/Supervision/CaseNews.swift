import Domain

extension Page<CaseRow> {
    /// The same rows, those marked about which there is something to read.
    func marking(_ unread: Set<BenefitCase.ID>) -> Page<CaseRow> {
        guard !unread.isEmpty else { return self }
        let marked = rows.map { row in
            var row = row
            row.hasNews = unread.contains(row.benefitCase.id)
            return row
        }
        return Page(
            rows: marked, hasBefore: hasBefore, hasAfter: hasAfter, total: total, offset: offset)
    }
}
