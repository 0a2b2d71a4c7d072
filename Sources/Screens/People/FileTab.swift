import Domain

/// The pages of a file of a household or a person.
enum FileTab: Hashable, CaseIterable, Sendable {
    case main, services, payments, history

    /// The tab so many places further, around the end.
    func moved(by step: Int) -> FileTab {
        let all = FileTab.allCases
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + step + all.count) % all.count]
    }
}
