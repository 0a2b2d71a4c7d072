import Domain

/// The pages of a file of a household or a person.
enum FileTab: Hashable, CaseIterable, Sendable {
    case main, services, payments, cases, history, looks

    /// The tab so many places further among those of a file, around the end.
    func moved(by step: Int, among all: [FileTab]) -> FileTab {
        let index = all.firstIndex(of: self) ?? 0
        return all[(index + step + all.count) % all.count]
    }
}
