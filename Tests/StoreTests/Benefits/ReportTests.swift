import Domain
import GRDB
import Testing

@testable import Store

/// Sums by which a county answers for its money.
@Suite struct ReportTests {
    private let till: Till

    init() throws {
        till = try Till()
        let villages = [Township.east, Township.west, Township.other]
        let statuses: [PaymentStatus] = [
            .due, .blocked, .sent, .paid, .returned, .recovered, .cancelled,
        ]
        for (number, status) in statuses.enumerated() {
            let village = villages[number % 3]
            let person = try till.person("王\(number)", "\(number + 1)", in: village)
            let reason: PaymentReason? = status.needsReason ? .accountClosed : nil
            try till.owe(person, "reward", ["2010", "2011"], status, reason)
            try till.owe(person, "child", ["201106", "201110", "201111"], .due)
        }
    }

    private func report(
        _ grouping: ReportQuery.Grouping, _ period: String = "2011",
        in area: AreaCode = Township.county
    ) throws -> [ReportRow] {
        try till.store.paymentReport(
            ReportQuery(area: area, period: try #require(Period(period)), grouping: grouping))
    }

    @Test(arguments: ReportQuery.Grouping.allCases)
    func `every fen stands in exactly one column, however it is grouped`(
        grouping: ReportQuery.Grouping
    ) throws {
        let rows = try report(grouping)
        for row in rows {
            #expect(
                row.due == row.paid + row.pending + row.returned + row.cancelled + row.recovered)
        }
        let whole = rows.reduce(Money.zero) { $0 + $1.due }
        #expect(whole == Money(yuan: 7 * 960 + 7 * 3 * 40))
        #expect(rows.reduce(Money.zero) { $0 + $1.pending } == Money(yuan: 3 * 960 + 840))
    }

    @Test func `groups have codes, names and counts`() throws {
        #expect(try report(.programme).map(\.group) == ["child", "reward"])
        #expect(try report(.programme).map(\.payments) == [21, 7])
        #expect(try report(.village).map(\.name) == ["东营村", "西营村", "北营村"])
        #expect(try report(.village).map(\.persons) == [3, 2, 2])
        #expect(try report(.township).map(\.name) == ["东乡", "西乡"])
        #expect(try report(.fund).map(\.group) == ["city", "prov"])
        #expect(try report(.fund).map(\.due).last == Money(yuan: 7 * 840))
        #expect(try report(.village, "2011", in: Township.west).map(\.name) == ["西营村"])
        #expect(try report(.programme, "201106").map(\.payments) == [7])
    }

    @Test func `a sum of its own agrees with the report`() throws {
        let sum = try till.township.file.read {
            try Int64.fetchOne(
                $0,
                sql: """
                    SELECT sum(amount_fen) FROM entitlement
                    WHERE substr(period, 1, 4) = '2011' AND programme = 'child'
                    """)
        }
        #expect(try report(.programme).first?.due.fen == sum)
    }

    @Test func `what is late is told by how long, by village and programme`() throws {
        let rows = try till.store.arrears(in: Township.county, on: Township.now.day)
        let child = rows.filter { $0.programme == "child" }
        #expect(child.map(\.villageName) == ["东营村", "西营村", "北营村"])
        #expect(child.map(\.upTo30) == [Money(yuan: 120), Money(yuan: 80), Money(yuan: 80)])
        #expect(child.map(\.upTo90).allSatisfy { $0 == .zero })
        #expect(child.map(\.over90) == [Money(yuan: 120), Money(yuan: 80), Money(yuan: 80)])
        #expect(child.first?.oldest == Township.day(20_110_630) && child.first?.persons == 3)
        let reward = rows.filter { $0.programme == "reward" }
        #expect(reward.reduce(Money.zero) { $0 + $1.over90 } == Money(yuan: 4 * 960))
        #expect(reward.allSatisfy { $0.upTo30 == .zero && $0.upTo90 == .zero })
    }
}
