public import Domain
import GRDB

extension RegistryStore {
    /// How far care reached in the villages of an area, and how timely, within a time.
    public func comparison(
        of area: AreaCode, from first: Day, to last: Day, progress: (Int, Int) -> Bool
    ) throws(RegistryError) -> [VillageComparison] {
        guard let reach = account.reach(area) else { return [] }
        let villages = try villages(in: reach)
        var compared: [VillageComparison] = []
        // A township at a time: others write in between, and what is read of it stays small.
        let townships = Dictionary(grouping: villages) { $0.cut(to: .township) }
        for (township, inside) in townships.sorted(by: { $0.key < $1.key }) {
            guard progress(compared.count, villages.count) else { return compared }
            let part = reach.contains(township) ? township : reach
            compared += try read { database in
                let reach = CareReach(
                    area: part, first: first, last: last, definitions: file.definitions,
                    database: database)
                return try reach.compare(inside.sorted())
            }
        }
        return compared
    }
}
