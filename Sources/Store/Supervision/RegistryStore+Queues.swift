public import Domain
import GRDB

extension RegistryStore {
    /// The queues of the places directly inside an area, the longest waiting first; of a village,
    /// its own.
    public func queues(
        in area: AreaCode, on today: Day
    ) throws(RegistryError) -> [QueueSummary] {
        guard let reach = account.reach(area) else { return [] }
        let isVillage = reach.level == .village
        let places = isVillage ? try path(to: reach).suffix(1) : try areas(in: reach)[...]
        let villages = try read { try waiting(in: reach, on: today, $0) }
        var queues = places.map {
            QueueSummary(
                area: $0.code, name: $0.name, waiting: 0, oldest: nil, returned: 0, late: 0)
        }
        for village in villages {
            guard let place = queues.firstIndex(where: { $0.area.contains(village.area) }) else {
                continue
            }
            queues[place].add(village)
        }
        return queues.sorted { left, right in
            switch (left.oldest, right.oldest) {
            case (let left?, let right?) where left != right: left < right
            case (_?, nil): true
            case (nil, _?): false
            default: left.area < right.area
            }
        }
    }

    /// What waits in each village, nothing but an index being read.
    private func waiting(
        in area: AreaCode, on today: Day, _ database: Database
    ) throws -> [QueueSummary] {
        let limits = file.definitions.lateBefore(on: today).sorted {
            $0.key.rawValue < $1.key.rawValue
        }
        let cases = limits.map { "WHEN '\($0.key.rawValue)' THEN waiting_since < ?" }
        let late = cases.isEmpty ? "0" : "CASE state \(cases.joined(separator: " ")) ELSE 0 END"
        let statement = try database.cachedStatement(
            sql: """
                SELECT village, count(*), min(waiting_since),
                    sum(state = '\(CaseState.correction.rawValue)'), sum(\(late))
                FROM benefit_case INDEXED BY benefit_case_waiting
                WHERE village BETWEEN ? AND ? AND state IN \(Schema.open)
                GROUP BY village
                """)
        let moments = StatementArguments(limits.map(\.value.milliseconds))
        return try Row.fetchAll(statement, arguments: moments + area.bounds).map { row in
            var columns = ColumnReader(row, "benefit_case")
            return QueueSummary(
                area: try columns.area(), name: "", waiting: Int(try columns.number()),
                oldest: Instant(milliseconds: try columns.number()),
                returned: Int(try columns.number()), late: Int(try columns.number()))
        }
    }
}

extension QueueSummary {
    /// Counts what waits in a place inside.
    fileprivate mutating func add(_ inside: QueueSummary) {
        waiting += inside.waiting
        oldest = [oldest, inside.oldest].compactMap(\.self).min()
        returned += inside.returned
        late += inside.late
    }
}
