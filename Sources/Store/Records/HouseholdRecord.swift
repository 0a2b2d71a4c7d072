import Domain
import GRDB

/// A row of `household`; `head_key` is kept by triggers.
struct HouseholdRecord: StoredRecord {
    static let text = TableText(
        "household",
        ["village", "group_no", "number", "walk_key", "address", "phone", "head", "status"])

    var household: Household

    var rowID: Int64 { household.id.rawValue }

    var values: [(any DatabaseValueConvertible)?] {
        let details = household.details
        return [
            details.village.number, details.group, details.number, details.walkKey,
            details.address, details.phone, details.head?.rawValue, details.status.rawValue,
        ]
    }

    init(_ household: Household) {
        self.household = household
    }

    init(_ columns: inout ColumnReader) throws {
        let id: Household.ID = try columns.id()
        let village = try columns.area()
        let group = columns.numberOrNil().map { Int($0) }
        let number = try columns.text()
        _ = try columns.text()
        household = Household(
            id: id,
            details: HouseholdDetails(
                village: village, group: group, number: number, address: columns.textOrNil(),
                phone: columns.textOrNil(), head: columns.idOrNil(), status: try columns.code()))
    }
}
