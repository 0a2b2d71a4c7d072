import Domain
import Testing

@Suite struct AreaCodeTests {
    @Test(arguments: [
        ("41", AreaCode.Level.province), ("4108", .city), ("410823", .county),
        ("410823200", .township), ("410823200201", .village),
    ])
    func `the level is read from the zeros at the end`(text: String, level: AreaCode.Level) throws {
        let code = try #require(AreaCode(text))
        #expect(code.level == level)
        #expect(code.description.count == 12)
        #expect(code.parent.contains(code))
        #expect(code.parent.level < level)
    }

    @Test(arguments: ["", "4", "410", "41082", "0108", "41082320020x", "4108232002011"])
    func `other lengths and characters are refused`(text: String) {
        #expect(AreaCode(text) == nil)
    }

    @Test func `a place holds what lies in it, and nothing beside it`() throws {
        let county = try #require(AreaCode("410823"))
        let inside = try #require(AreaCode("410823200201"))
        #expect(county.contains(inside))
        #expect(county.contains(county))
        #expect(!inside.contains(county))
        #expect(!county.contains(try #require(AreaCode("410824000000"))))
        #expect(!county.contains(try #require(AreaCode("410822999999"))))
        #expect(inside.cut(to: .township).description == "410823200000")
    }
}
