import Domain
import Testing

@Suite struct SearchQueryTests {
    @Test(arguments: [
        ("zsf", SearchQuery.Kind.letters, "zsf"), ("ＺＳＦ", .letters, "zsf"),
        ("zhāngsān", .letters, "zhangsan"), ("lǚ", .letters, "lv"), ("xi'an", .letters, "xian"),
        ("张三", .han, "张三"), ("𠮷", .han, "𠮷"), ("2-014", .digits, "2-014"),
        ("０２１x", .digits, "021X"), ("13800", .digits, "13800"), ("zhang3", .mixed, "zhang3"),
        ("张sf", .mixed, "张sf"), ("2组", .mixed, "2组"), ("138-0013-", .digits, "138-0013"),
    ])
    func `a word is known by what it is made of`(
        text: String, kind: SearchQuery.Kind, normal: String
    ) throws {
        let word = try #require(SearchQuery(text).words.first)
        #expect(word.kind == kind)
        #expect(word.text == normal)
    }

    @Test func `words are split at blanks and signs alone are none`() {
        let query = SearchQuery("　zsf 张 -- 2-014 ")
        #expect(query.words.map(\.text) == ["zsf", "张", "2-014"])
        #expect(query.joinedLetters == nil)
        #expect(SearchQuery("zhang San").joinedLetters == "zhangsan")
        #expect(SearchQuery("  ").isEmpty)
    }

    @Test func `a mixed word is taken apart`() throws {
        let word = try #require(SearchQuery("张sf3").words.first)
        #expect(word.parts.map(\.text) == ["张", "sf", "3"])
        #expect(word.parts.map(\.kind) == [.han, .letters, .digits])
    }

    @Test func `digits say what they can be`() throws {
        let household = try #require(SearchQuery("2-014").words.first)
        #expect(household.householdNumber?.group == 2)
        #expect(household.householdNumber?.number == 14)
        #expect(!household.isIDFragment)
        let bare = try #require(SearchQuery("014").words.first)
        #expect(bare.householdNumber?.group == nil)
        #expect(bare.householdNumber?.number == 14)
        #expect(!bare.isIDFragment && !bare.isPhoneTail)
        let tail = try #require(SearchQuery("0021x").words.first)
        #expect(tail.isIDFragment && !tail.isPhoneTail && tail.householdNumber == nil)
        let long = try #require(SearchQuery("99999999999999999999999").words.first)
        #expect(!long.isIDFragment && long.householdNumber == nil)
    }
}
