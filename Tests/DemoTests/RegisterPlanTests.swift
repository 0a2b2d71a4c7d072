import Domain
import Testing

@testable import Demo

struct RegisterPlanTests {
    private let county = RegisterPlan(size: .county, seed: 1).villages

    @Test func `the county's villages add up to the figures that Wuzhi reported`() {
        let sum = county.reduce(Figures()) { $0 + $1.figures }
        #expect(
            sum
                == Figures(
                    onlyChildParents: 8_415, rewardAssistance: 1_113, specialAssistance: 45,
                    secondBirthWaived: 7, twoGirl: 3, training: 1_637, premarital: 827,
                    preconception: 236, folicAcid: 278))
        #expect(county.count == 367)
        #expect(county.reduce(0) { $0 + $1.households } == 200_000)
    }

    @Test func `no share is negative and every seed adds up`() {
        for seed in UInt64(0)..<20 {
            let villages = RegisterPlan(size: .county, seed: seed).villages
            #expect(villages.reduce(Figures()) { $0 + $1.figures } == Figures.county)
            for path in Figures.all {
                #expect(villages.allSatisfy { $0.figures[keyPath: path] >= 0 })
            }
        }
    }

    @Test func `the city has 1,849 villages, Wuzhi's own figures among them`() {
        let city = RegisterPlan(size: .city, seed: 1).villages
        #expect(city.count == 1_849)
        let wuzhi = city.filter { $0.area.code.cut(to: .county).number == 410_823_000_000 }
        #expect(wuzhi.map(\.figures) == county.map(\.figures))
        #expect(wuzhi.map(\.households) == county.map(\.households))
        #expect((3_600_000...3_800_000).contains(city.reduce(0) { $0 + $1.persons }))
        #expect(Set(city.map(\.ordinal)).count == city.count)
    }

    @Test func `places have codes and names of their own, each below a place given before`() {
        let city = RegisterPlan(size: .city, seed: 1).villages
        #expect(Set(city.map(\.area.code)).count == city.count)
        #expect(Set(city.map(\.area.name)).count == city.count)
        var known: Set<AreaCode> = [.everywhere]
        for village in city {
            for area in village.areasAbove + [village.area] {
                #expect(known.contains(area.code.parent), "\(area.name) \(area.code)")
                #expect(known.insert(area.code).inserted, "\(area.name) \(area.code)")
            }
            #expect(village.area.code.level == .village)
        }
    }

    @Test func `the first village is 东营村 of 嘉应观乡, with 412 households`() throws {
        let first = try #require(RegisterPlan(size: .village, seed: 3).villages.first)
        #expect(first.area.name == "东营村")
        #expect(first.area.code.description == "410823200201")
        #expect(first.areasAbove.map(\.name) == ["河南省", "焦作市", "武陟县", "嘉应观乡"])
        #expect(first.households == 412)
        #expect(RegisterPlan(size: .township, seed: 3).villages.count == 24)
    }

    @Test func `shares add up to the whole, wherever the count begins`() {
        for start in 0..<5 {
            #expect(Shares.of(103, by: [3, 0, 7, 1, 9], from: start).reduce(0, +) == 103)
            #expect(Shares.of(103, by: [3, 0, 7, 1, 9], from: start)[1] == 0)
        }
    }
}
