import Domain

/// A county of the city of Jiaozuo with its townships.
struct County: Sendable {
    /// The six digits of its code.
    let code: Int64
    /// Its name.
    let name: String
    /// The townships in the order of the register.
    let townships: [Township]

    /// How many villages its townships have.
    var villages: Int { townships.reduce(0) { $0 + $1.villages } }
    /// The place.
    var area: Area { Places.area(code * 1_000_000, name) }

    /// Wuzhi: 367 villages in 15 townships, the first of them 嘉应观乡 with 24.
    static let first = County(
        code: 410_823, name: "武陟县",
        townships: [
            (200, "嘉应观乡", 24), (1, "木城街道", 24), (2, "龙源街道", 24), (3, "龙泉街道", 24),
            (4, "木栾街道", 24), (101, "詹店镇", 24), (102, "西陶镇", 24), (103, "谢旗营镇", 24),
            (104, "大封镇", 25), (107, "乔庙镇", 25), (108, "圪垱店镇", 25), (203, "三阳乡", 25),
            (204, "小董乡", 25), (205, "大虹桥乡", 25), (206, "北郭乡", 25),
        ].map { Township(code: 410_823_000 + $0.0, name: $0.1, villages: $0.2) })

    /// Every county of the city, Wuzhi first: 1,849 villages.
    static let all: [County] = {
        var counties = [first]
        var names = Places.townshipNames[...]
        let others: [(Int64, String, Int)] = [
            (410_802, "解放区", 42), (410_803, "中站区", 60), (410_804, "马村区", 85),
            (410_811, "山阳区", 66), (410_821, "修武县", 220), (410_822, "博爱县", 230),
            (410_825, "温县", 266), (410_882, "沁阳市", 280), (410_883, "孟州市", 233),
        ]
        for (code, name, villages) in others {
            let count = (villages + 24) / 25
            let parts = Shares.of(villages, by: [Int](repeating: 1, count: count))
            let townships = parts.enumerated().map { place, villages in
                let isTown = place % 2 == 0
                let number: Int64 = Int64(isTown ? 100 + place : 200 + place)
                let stem = names.popFirst() ?? name
                return Township(
                    code: code * 1_000 + number, name: stem + (isTown ? "镇" : "乡"),
                    villages: villages)
            }
            counties.append(County(code: code, name: name, townships: townships))
        }
        return counties
    }()
}
