public import Domain
import GRDB

extension RegistryStore {
    /// What is due: late first, then in walking order.
    public func due(
        _ query: DueQuery, _ page: PageRequest
    ) throws(RegistryError) -> Page<DueItem> {
        guard let area = account.reach(query.area) else { return .empty }
        let list = DueList(
            area: area, today: query.today, isLateOnly: query.isLateOnly,
            daysAhead: query.daysAhead)
        return try read { try list.page(page, $0) }
    }
}
