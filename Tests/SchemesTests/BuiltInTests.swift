import Domain
import Schemes
import Testing

@Suite struct BuiltInTests {
    private let built: Definitions

    init() throws {
        built = try Schemes.definitions()
    }

    @Test func `every kind of screening of the village's work is there`() {
        #expect(
            built.screeningKinds.map(\.code) == [
                "pregnancy-test", "breast", "gynaecological", "womens-diseases",
                "cervical-breast-cancer", "premarital", "preconception", "child-check",
            ])
        #expect(built.screeningKind("womens-diseases")?.ages == 20...64)
        #expect(built.screeningKind("cervical-breast-cancer")?.ages == 35...64)
        #expect(built.screeningKind("breast")?.ages == nil)
    }

    @Test func `the preconception examination has its 19 items, ten of them for the husband`()
        throws
    {
        let kind = try #require(built.screeningKind("preconception"))
        #expect(kind.isForCouple && kind.hasRiskClass)
        #expect(Set(kind.items.map(\.number)) == Set(1...19))
        #expect(kind.items.map(\.number) == kind.items.map(\.number).sorted())
        #expect(Set(kind.items.filter(\.onPerson).map(\.number)) == Set(1...19))
        #expect(
            Set(kind.items.filter(\.onPartner).map(\.number)) == [1, 2, 3, 6, 7, 9, 10, 11, 13, 18])
    }

    @Test func `item 10 has five markers and item 11 limits by sex`() throws {
        let kind = try #require(built.screeningKind("preconception"))
        #expect(
            kind.items.filter { $0.number == 10 }.map(\.code) == [
                "hbsag", "hbsab", "hbeag", "hbeab", "hbcab",
            ])
        let limits = [
            OfferedLimits(sex: .female, lower: Quantity("44"), upper: Quantity("97")),
            OfferedLimits(sex: .male, lower: Quantity("53"), upper: Quantity("106")),
        ]
        #expect(
            kind.item("creatinine")?.values == .number(unit: "µmol/L", offered: limits))
        #expect(kind.item("height")?.values == .number(unit: "cm", offered: []))
        #expect(kind.item("history-note")?.values == .words)
    }

    @Test(arguments: [
        ("rubella-igg", "negative", true), ("rubella-igg", "positive", false),
        ("hbsag", "positive", true), ("hbsag", "negative", false),
        ("hbsab", "positive", false), ("hbsab", "negative", false), ("cmv-igg", "positive", false),
        ("cmv-igm", "positive", true), ("rh", "negative", true), ("abo", "o", false),
        ("thyroid", "nodule", true), ("risk", "high", true),
    ])
    func `an answer asks for attention where it should`(
        item: String, answer: String, isFinding: Bool
    ) throws {
        let values = try #require(built.screeningKind("preconception")?.item(item)).values
        guard case .choice(let choices) = values else {
            Issue.record("\(item) offers no answers")
            return
        }
        #expect(choices.first { $0.code == answer }?.isFinding == isFinding)
    }

    @Test func `only the preconception examination is one record of two persons`() {
        let couples = built.screeningKinds.filter(\.isForCouple)
        #expect(couples.map(\.code) == ["preconception"])
        for kind in built.screeningKinds where !kind.isForCouple {
            #expect(kind.items.map(\.number) == Array(1...kind.items.count), "\(kind.code)")
            #expect(kind.items.filter(\.onPartner).isEmpty, "\(kind.code)")
        }
    }

    @Test func `every purpose's schedule exists, and the pregnancy visit asks for the period`() {
        #expect(built.visitPurpose("pregnancy")?.schedule == "pregnancy")
        #expect(built.visitPurposes.filter(\.asksForPeriod).map(\.code) == ["pregnancy"])
        for code in built.visitPurposes.compactMap(\.schedule) {
            #expect(built.schedule(code) != nil, "\(code)")
        }
        #expect(Set(built.visitPurposes.compactMap(\.schedule)) == Set(built.schedules.map(\.code)))
    }

    @Test func `the six cares and one right are the topics`() {
        #expect(built.topics.count == 7)
        #expect(built.topics.filter { $0.term.zh.hasPrefix("关爱") }.count == 6)
        #expect(built.topics.last?.code == "rights")
        #expect(built.services.contains { $0.code == "folic-acid" })
    }

    @Test func `each part read alone is the same part of the whole`() throws {
        let visits = try Schemes.visits()
        #expect(visits.purposes == built.visitPurposes && visits.topics == built.topics)
        #expect(visits.services == built.services && visits.schedules == built.schedules)
        #expect(try Schemes.screeningKinds() == built.screeningKinds)
        #expect(try Schemes.programmes() == built.programmes)
    }
}
