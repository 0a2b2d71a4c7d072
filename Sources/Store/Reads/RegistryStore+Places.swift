public import Domain
import GRDB

extension RegistryStore {
    /// The places directly inside `code` that this account may see, in the order of their codes.
    public func areas(in code: AreaCode) throws(RegistryError) -> [Area] {
        guard let reach = account.reach(code) else { return [] }
        return try read { database in
            // Villages outnumber all others by far: they are read only where they are asked for.
            let unit: Int64 = code.level >= .township ? 1 : 1_000
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(AreaRecord.columns) FROM area
                    WHERE code BETWEEN ? AND ? AND code % \(unit) = 0 ORDER BY code
                    """)
            let inside = try Row.fetchAll(statement, arguments: reach.bounds).map {
                try AreaRecord($0).area
            }.filter { $0.code != code }
            return inside.filter { area in
                !inside.contains { $0.code != area.code && $0.code.contains(area.code) }
            }
        }
    }

    /// The places from the county down to `code`, as far as this account may see them.
    public func path(to code: AreaCode) throws(RegistryError) -> [Area] {
        guard account.reach(code) != nil else { return [] }
        return try read { database in
            var codes: [AreaCode] = []
            for level in AreaCode.Level.allCases where level <= code.level && level != .country {
                let wider = code.cut(to: level)
                // Names above the account's own area say where that lies and nothing else.
                if codes.last != wider { codes.append(wider) }
            }
            let statement = try database.cachedStatement(
                sql: "SELECT \(AreaRecord.columns) FROM area WHERE code = ?")
            return try codes.compactMap { code in
                try Row.fetchOne(statement, arguments: [code.number]).map {
                    try AreaRecord($0).area
                }
            }
        }
    }
}
