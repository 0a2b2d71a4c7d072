public import Domain
import GRDB

extension RegistryStore {
    /// The villages in an area, in the order of their codes.
    public func villages(in area: AreaCode) throws(RegistryError) -> [AreaCode] {
        guard let reach = account.reach(area) else { return [] }
        return try read { database in
            let statement = try database.cachedStatement(
                sql: """
                    SELECT code FROM area WHERE code BETWEEN ? AND ? AND code % 1000 <> 0
                    ORDER BY code
                    """)
            return try Row.fetchAll(statement, arguments: reach.bounds).map { row in
                var columns = ColumnReader(row, "area")
                return try columns.area()
            }
        }
    }

    /// What a run would change; nothing is written.
    ///
    /// - Throws: ``RegistryError/unusable(_:)`` if `progress` answers not to go on.
    public func runPreview(
        _ query: RunQuery, progress: (Int, Int) -> Bool
    ) throws(RegistryError) -> RunPreview {
        guard let area = account.reach(query.area) else { throw .notFound }
        let villages = try villages(in: area)
        let plan = try read { try RunPlan(query, file.definitions, $0) }
        let at = Instant(milliseconds: 0).moved(to: query.period.end)
        var engine = RunEngine(plan, entry: ServiceEntry(at: at, by: account.id))
        var tally = RunTally()
        for (done, code) in villages.enumerated() {
            guard progress(done, villages.count) else { throw .unusable(RunWords.stopped) }
            // Village by village: others read and write in between.
            try read { database in
                let village = try RunVillage(
                    code, year: query.period.year, of: plan.programmes.map(\.programme), database)
                try engine.run(village) { _, _, _, decision in tally.add(decision) }
            }
        }
        _ = progress(villages.count, villages.count)
        return tally.preview(of: plan)
    }
}
