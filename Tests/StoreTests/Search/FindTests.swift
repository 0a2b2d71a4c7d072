import Domain
import GRDB
import Testing

@testable import Store

/// The search box.
@Suite struct FindTests {
    private let file: RegisterFile

    init() throws {
        file = try Township().file
        try file.write { database in
            let homes = [
                HouseholdDetails(village: Township.east, group: 2, number: "014"),
                HouseholdDetails(village: Township.west, group: 1, number: "7"),
                HouseholdDetails(village: Township.other, number: "014"),
            ]
            for (index, details) in homes.enumerated() {
                try HouseholdRecord(
                    Household(id: Household.ID(rawValue: Int64(index + 1)), details: details)
                ).insert(database)
            }
            let people = [
                ("张三丰", 1, "990823197103050027", "13912345678"), ("单雄信", 2, "", ""),
                ("张三", 3, "990102197103052217", ""), ("张小三", 2, "", "0391-7270000"),
                ("尉迟恭", 2, "", ""), ("阿卜杜·热西提", 3, "", ""), ("欧阳锋", 3, "", ""),
            ]
            for (index, (name, home, number, phone)) in people.enumerated() {
                var details = PersonDetails(
                    household: Household.ID(rawValue: Int64(home)), name: name, sex: .male)
                details.residentID = Int64(number.prefix(17)).flatMap { ResidentID(first17: $0) }
                details.birth = RecordedDate(Township.day(19_800_101 + index))
                if !phone.isEmpty { details.phone = phone }
                let person = Person(
                    id: Person.ID(rawValue: Int64(index + 1)), details: details)
                let village = homes[home - 1].village
                try PersonRecord(person, village: village).insert(database)
                try SearchEntry(person, village: village).insert(database)
            }
        }
    }

    private func find(_ words: String, as login: String = "admin") throws -> [String] {
        try file.registry(as: login).find(FindQuery(words: words)).rows.map(\.name)
    }

    @Test(arguments: [
        "zsf", "ZSF", "zhangsanfeng", "zhang san feng", "张三丰", "三丰", "丰", "ｚｓｆ", "zhāng sān fēng",
        "张sf", "张 0027", "45678", "2-014", "三丰 2-014", "3912345678",
    ])
    func `every way to write 张三丰 finds him`(words: String) throws {
        let found = try find(words)
        #expect(found.first == "张三丰", "\(words): \(found)")
    }

    @Test func `a village's name beside other words says where to look`() throws {
        let places: [(AreaCode, String)] = try file.read { database in
            try [Township.east, Township.west].map { code in
                (code, try #require(try AreaRecord.name(of: code, database)))
            }
        }
        for (code, name) in places {
            let there = code == Township.east ? ["张三丰"] : ["单雄信"]
            let number = code == Township.east ? "2-014" : "1-7"
            #expect(try find("\(name) \(number)").prefix(1) == there[...], "\(name)")
            #expect(try find("\(number) \(name)").prefix(1) == there[...], "\(name)")
        }
        #expect(try find("\(places[0].1) 1-7").isEmpty)
        #expect(try find(places[0].1).isEmpty)
    }

    @Test(arguments: ["shan", "dan", "chan", "sxx", "dxx", "danxiongxin", "单", "单雄"])
    func `a surname is found by each of its readings`(words: String) throws {
        #expect(try find(words) == ["单雄信"])
    }

    @Test func `compound surnames and dotted names are found`() throws {
        #expect(try find("yuchigong") == ["尉迟恭"])
        #expect(try find("ouyang") == ["欧阳锋"])
        #expect(try find("阿卜杜·热西提") == ["阿卜杜·热西提"])
        #expect(try find("热西") == ["阿卜杜·热西提"])
    }

    @Test(arguments: [
        "0027", "50027", "050027", "19710305", "197103", "71030", "1030", "0305002",
        "990823197103050027", "0823", "99082319", "８２３１９７１０３０５", "231971030500", "0823197103050027",
    ])
    func `any piece of four digits of the number finds its owner`(words: String) throws {
        #expect(try find(words).contains("张三丰"), "\(words)")
    }

    @Test func `the best match comes first`() throws {
        #expect(try find("张三") == ["张三", "张三丰"])
        #expect(try find("zs") == ["张三", "张三丰"])
        #expect(
            try find("三")
                == ["张三丰", "张三", "张小三"].sorted { a, b in
                    SearchKeys(of: a).sortKey < SearchKeys(of: b).sortKey
                })
    }

    @Test func `all words must match`() throws {
        #expect(try find("张 1-7") == ["张小三"])
        #expect(try find("张 7270000") == ["张小三"])
        #expect(try find("张 2组") == ["张三丰"])
        #expect(try find("张 单").isEmpty)
        #expect(try find("   ").isEmpty)
        #expect(try find("!?").isEmpty)
    }

    @Test func `an account finds nobody outside its area`() throws {
        #expect(try find("张", as: "east") == ["张三丰"])
        #expect(try find("014", as: "east") == ["张三丰"])
        #expect(try find("19710305", as: "technician") == ["张三丰"])
        #expect(try find("单雄信", as: "east").isEmpty)
    }

    @Test func `what was typed stays text`() throws {
        for words in ["' OR 1=1 --", "%", "_", "张\u{0}三", "~", "#", "9999999999999999999999"] {
            #expect(try find(words).count <= 3, "\(words)")
        }
    }
}

extension FindTests {
    @Test func `numbers elsewhere do not decide whether a count is open`() throws {
        let supervisor = try file.registry(as: "supervisor")
        let query = FindQuery(words: "9908", limit: 9)
        let before = try supervisor.find(query).total
        try file.write { database in
            for index in 0..<3_100 {
                var details = PersonDetails(
                    household: Household.ID(rawValue: 3), name: "王", sex: .female)
                details.residentID = ResidentID(
                    areaPrefix: 990_823, birthDay: Township.day(19_500_101) + index, sequence: 7)
                let person = Person(id: Person.ID(rawValue: Int64(100 + index)), details: details)
                try PersonRecord(person, village: Township.other).insert(database)
            }
        }
        #expect(before.value == 1 && !before.isCapped)
        #expect(try supervisor.find(query).total == before)
    }
}
