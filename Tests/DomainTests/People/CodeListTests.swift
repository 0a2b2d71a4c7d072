import Foundation
import Testing

@testable import Domain

@Suite struct CodeListTests {
    private func roundTrip<List: CodeList>(_ type: List.Type) throws {
        for value in List.allCases {
            #expect(List(entered: value.code) == value)
            #expect(List(entered: value.term.zh) == value, "\(value.term.zh)")
            #expect(List(entered: value.term.en.uppercased()) == value, "\(value.term.en)")
            for spelling in value.spellings {
                #expect(List(entered: spelling) == value, "\(spelling)")
            }
            let data = try JSONEncoder().encode([value])
            #expect(String(decoding: data, as: UTF8.self) == "[\"\(value.code)\"]")
            #expect(try JSONDecoder().decode([List].self, from: data) == [value])
        }
        #expect(List(entered: "") == nil)
        #expect(List(entered: "没有这个") == nil)
    }

    @Test func `every value is read by code, Chinese, English and other spellings`() throws {
        try roundTrip(Sex.self)
        try roundTrip(MaritalStatus.self)
        try roundTrip(HukouKind.self)
        try roundTrip(Residence.self)
        try roundTrip(RelationToHead.self)
        try roundTrip(EthnicGroup.self)
        try roundTrip(DisabilityKind.self)
        try roundTrip(DisabilityGrade.self)
        try roundTrip(DisabilityCertificate.self)
    }

    @Test func `the list of ethnic groups has all fifty-six`() {
        #expect(EthnicGroup.allCases.filter { $0.term.zh.hasSuffix("族") }.count == 56)
        #expect(EthnicGroup(entered: "回") == .hui)
        #expect(EthnicGroup(entered: "1") == .han)
        #expect(EthnicGroup(entered: "57") == nil)
    }

    @Test func `no word means two relations`() {
        var seen: [String: String] = [:]
        for relation in RelationToHead.allCases {
            for word in [relation.term.zh, relation.term.en] + relation.spellings {
                #expect(seen.updateValue(relation.code, forKey: word) == nil, "\(word)")
            }
        }
        #expect(RelationToHead.otherWords.keys.allSatisfy { RelationToHead.list.terms[$0] != nil })
    }

    @Test(arguments: [
        ("之妻", "12"), ("妻", "12"), ("2", "02"), ("长女", "32"), ("儿媳", "38"), ("HEAD", "02"),
        ("98", "98"), (" 户主 ", "02"),
    ])
    func `a relation is read as household books write it`(text: String, code: String) {
        #expect(RelationToHead(entered: text)?.code == code)
    }

    @Test func `an open code of the relations is kept`() throws {
        let kept = try #require(RelationToHead(rawValue: "98"))
        #expect(kept.term.zh.contains("98"))
        #expect(RelationToHead(rawValue: "00") == nil)
        #expect(RelationToHead(rawValue: "7") == nil)
        #expect(RelationToHead(rawValue: "1x") == nil)
    }

    @Test func `relations know spouses, children and parents`() {
        #expect(RelationToHead.wife.isSpouse && !RelationToHead.son.isSpouse)
        #expect(RelationToHead.daughter.isChild && !RelationToHead.daughterInLaw.isChild)
        #expect(!RelationToHead.sonInLaw.isChild && RelationToHead.mother.isParent)
        #expect(RelationToHead.head.isHead && !RelationToHead.wife.isHead)
    }

    @Test(arguments: [
        ("43", "43"), ("肢体三级", "43"), ("肢体残疾3级", "43"), ("Physical 3", "43"),
        ("34052419800101001X61", "61"), ("34052419800101001X43B1", "43"),
    ])
    func `a certificate is read by digits, words or its whole number`(text: String, code: String) {
        #expect(DisabilityCertificate(entered: text)?.code == code)
    }

    @Test(arguments: ["45", "83", "340524198001010011" + "43", "34052419800101001X4", "三级", "肢体"])
    func `half a certificate is none`(text: String) {
        #expect(DisabilityCertificate(entered: text) == nil)
    }

    @Test func `the heavier grade comes first`() {
        #expect(DisabilityGrade.one < .four)
    }

    @Test func `married means now`() {
        let married = MaritalStatus.allCases.filter(\.isMarried)
        #expect(married == [.married, .firstMarriage, .remarried, .restored])
    }
}
