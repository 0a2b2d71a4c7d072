import Domain
import GRDB
import Testing

@testable import Store

/// Long lists are read in the order of an index: nothing is sorted, nothing is gone through whole.
@Suite struct PlanTests {
    private let file: RegisterFile

    init() throws {
        file = try Roster(households: 30).file
    }

    private func plan(_ sql: String, _ count: Int) throws -> String {
        try file.read { database in
            let nothing = StatementArguments(Array(repeating: Int?.none, count: count))
            return try Row.fetchAll(
                database, sql: "EXPLAIN QUERY PLAN " + sql, arguments: nothing
            ).map { $0["detail"] as String }.joined(separator: "; ")
        }
    }

    private func check(_ list: Keyset) throws {
        for side in [nil, Bound.after, .before, .from, .until] {
            for isBackward in [false, true] {
                let sql = list.sql(side, isBackward: isBackward)
                let plan = try plan(sql, sql.count { $0 == "?" })
                #expect(!plan.contains("TEMP B-TREE"), "\(sql)\n\(plan)")
                #expect(!plan.contains("SCAN h") && !plan.contains("SCAN e"), "\(sql)\n\(plan)")
                #expect(!plan.contains("SCAN p") && !plan.contains("SCAN d"), "\(sql)\n\(plan)")
            }
        }
    }

    @Test(arguments: [Township.county, Township.first])
    func `lists in the order of the village begin at their key`(area: AreaCode) throws {
        try check(HouseholdRow.list(in: area, by: .walking))
        for part in DueList(area: area, today: Township.now.day).rows.parts { try check(part) }
        var query = PaymentQuery(subject: .area(area))
        query.order = .village
        try check(PaymentList(query: query, area: area).rows(found: nil))
    }

    @Test func `a key is found by its index, whichever way one reads`() throws {
        let sql = HouseholdRow.list(in: Township.county, by: .walking)
            .sql(.until, isBackward: true)
        let plan = try plan(sql, sql.count { $0 == "?" })
        #expect(plan.contains("(village>? AND (village,walk_key)<(?,?))"), "\(plan)")
    }

    @Test func `a village's rows are fetched by the village, whatever their order`() throws {
        let sql = HouseholdRow.list(in: Township.east, by: .head).sql(nil, isBackward: false)
        let plan = try plan(sql, sql.count { $0 == "?" })
        #expect(plan.contains("household_by_walk (village>? AND village<?)"), "\(plan)")
    }

    @Test func `files are found by key`() throws {
        for sql in [
            PersonRow.byID, WordFinder.byKey, WordFinder.byBirthday,
            HouseholdRecord.text.selectByID,
        ] {
            let plan = try plan(sql, sql.count { $0 == "?" })
            #expect(!plan.contains("SCAN"), "\(sql)\n\(plan)")
        }
    }
}
