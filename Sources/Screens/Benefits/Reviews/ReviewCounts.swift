import Domain

/// How far the annual review of a year is.
struct ReviewCounts: Hashable, Sendable {
    /// Everybody on the list.
    let all: Count
    /// Whoever was met.
    let done: Int
    /// Whoever was called on and not met; nil where counting them would take too long.
    let notMet: Int?

    /// Up to how many still open persons those not met are counted one by one.
    private static let most = 2_000

    init(of query: ReviewQuery, from registry: any Registry) throws(RegistryError) {
        var asked = query
        asked.isOpenOnly = false
        all = try registry.reviewList(asked, .first(limit: 1)).total
        asked.isOpenOnly = true
        let open = try registry.reviewList(asked, .first(limit: 1)).total
        done = max(0, all.value - open.value)
        guard !open.isCapped, open.value <= Self.most else {
            notMet = nil
            return
        }
        let rows = try registry.reviewList(asked, .first(limit: Self.most)).rows
        notMet = rows.count { $0.review?.outcome == .notMet }
    }
}
