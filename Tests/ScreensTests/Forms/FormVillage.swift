import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A village of one household, with a form open in it.
struct FormVillage {
    static let today = Day(daysSince1970: 15_301)  // 2011-11-23
    let registry: FakeRegistry
    let household: Household.ID
    let wife: Person.ID
    let husband: Person.ID
    let code: AreaCode

    init() throws {
        let code = try #require(AreaCode("410823105201"))
        self.code = code
        let account = Account(
            id: Account.ID(rawValue: 1), login: "li", name: "李秀英", role: .villageManager,
            area: code)
        registry = FakeRegistry(
            account: account, village: Area(code: code, name: "东营村"),
            definitions: FormVillage.definitions, today: FormVillage.today)
        household = registry.add(HouseholdDetails(village: code, group: 2, number: "014"))
        var husband = PersonDetails(
            household: household, name: "王大明", sex: .male,
            birth: RecordedDate(Day(daysSince1970: 5_000)))
        husband.relation = .head
        self.husband = registry.add(husband)
        var wife = PersonDetails(
            household: household, name: "李娜", sex: .female,
            birth: RecordedDate(Day(daysSince1970: 5_700)))
        wife.relation = .wife
        wife.spouse = self.husband
        wife.phone = "13800000000"
        self.wife = registry.add(wife)
    }

    /// Sits down before a form.
    func open(
        _ screen: any Screen, size: Size = Size(columns: 80, rows: 24), language: Language = .zh,
        glyphs: Glyphs = .unicode, today: Day = FormVillage.today
    ) -> Robot {
        Robot(
            registry, definitions: FormVillage.definitions, language: language, today: today,
            size: size, glyphs: glyphs, opening: screen)
    }

    /// The only draft there is.
    func draft() throws -> Draft {
        let drafts = try registry.drafts()
        return try #require(drafts.count == 1 ? drafts.first : nil)
    }

    static let definitions = Definitions(
        screeningKinds: [
            ScreeningKind(
                code: "breast", term: Phrase(zh: "乳腺检查", en: "breast check"), ages: 35...64,
                items: [
                    ScreeningItem(
                        code: "lump", number: 1, term: Phrase(zh: "包块", en: "lump"),
                        values: .choice(answers))
                ]),
            ScreeningKind(
                code: "preconception", term: Phrase(zh: "孕前优生检查", en: "preconception"),
                isForCouple: true, hasRiskClass: true,
                items: [
                    ScreeningItem(
                        code: "hb", number: 5, term: Phrase(zh: "血红蛋白", en: "haemoglobin"),
                        values: .number(
                            unit: "g/L",
                            offered: [
                                OfferedLimits(
                                    sex: .female, lower: Quantity("110"), upper: Quantity("150"))
                            ])),
                    ScreeningItem(
                        code: "hbsag", number: 10, term: Phrase(zh: "乙肝表面抗原", en: "HBsAg"),
                        onPartner: true, values: .choice(answers)),
                ]),
        ],
        visitPurposes: [
            VisitPurpose(code: "postpartum", term: Phrase(zh: "产后访视", en: "after birth")),
            VisitPurpose(
                code: "pregnancy", term: Phrase(zh: "孕期随访", en: "pregnancy"),
                asksForPeriod: true),
        ],
        topics: [
            ListEntry(code: "births", term: Phrase(zh: "优生优育", en: "healthy births")),
            ListEntry(code: "rights", term: Phrase(zh: "合法权益", en: "rights")),
        ],
        services: [ListEntry(code: "folic", term: Phrase(zh: "叶酸", en: "folic acid"))],
        schedules: [], programmes: [])

    private static let answers = [
        Choice(code: "negative", term: Phrase(zh: "阴性", en: "negative")),
        Choice(code: "positive", term: Phrase(zh: "阳性", en: "positive"), isFinding: true),
    ]
}

/// What a helper needed is not there.
struct Missing: Error {}
