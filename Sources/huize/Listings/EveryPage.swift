import Domain

/// Reads a list to its end, a page at a time.
enum EveryPage {
    private static let size = 500

    /// All rows, or the first `limit`.
    static func rows<Row: Keyed>(
        limit: Int? = nil, _ read: (PageRequest) throws(RegistryError) -> Page<Row>
    ) throws(Failure) -> [Row] {
        do {
            var rows: [Row] = []
            var request = PageRequest.first(limit: min(size, limit ?? size))
            while true {
                let page = try read(request)
                rows += page.rows
                guard page.hasAfter, let last = page.rows.last else { return rows }
                let left = limit.map { $0 - rows.count } ?? size
                guard left > 0 else { return rows }
                request = .after(last.key, limit: min(size, left))
            }
        } catch {
            throw Failure(error)
        }
    }
}
