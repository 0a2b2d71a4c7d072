import Domain

@testable import Exchange

/// A small county of lists, with names that are hard to write in a cell.
enum TestDefinitions {
    static let context = ImportContext(
        definitions,
        areas: [
            area("990823101001", "东营村"), area("990823101002", "双桥村"),
            area("990823102001", "双桥村"),
        ])

    static let definitions = Definitions(
        screeningKinds: [
            ScreeningKind(
                code: "preconception", term: Phrase(zh: "孕前优生健康检查", en: "preconception"),
                isForCouple: true,
                items: [
                    item("hb", "血红蛋白", .number(unit: "g/L", offered: [])),
                    item(
                        "hbsag", "乙肝表面抗原",
                        .choice([
                            Choice(code: "neg", term: Phrase(zh: "阴性", en: "negative")),
                            Choice(code: "pos", term: Phrase(zh: "阳性", en: "positive")),
                        ])),
                    item(
                        "hbsab", "乙肝表面抗体",
                        .choice([
                            Choice(
                                code: "yes", term: Phrase(zh: "阳性（有免疫力）", en: "positive (immune)")),
                            Choice(code: "no", term: Phrase(zh: "阴性（无免疫力）", en: "negative (not)")),
                            Choice(code: "x", term: Phrase(zh: "其他（一）", en: "other (1)")),
                            Choice(code: "y", term: Phrase(zh: "其他（二）", en: "other (2)")),
                        ])),
                    item("history", "病史", .words),
                    item("left", "乳腺", .words), item("right", "乳腺", .words),
                ]),
            ScreeningKind(
                code: "breast", term: Phrase(zh: "乳腺检查", en: "breast check"), items: []),
        ],
        visitPurposes: [
            VisitPurpose(code: "routine", term: Phrase(zh: "常规访视", en: "routine visit")),
            VisitPurpose(code: "postnatal", term: Phrase(zh: "产后访视", en: "postnatal visit")),
        ],
        topics: [
            entry("baby", "育儿", "child care"), entry("choice", "避孕、节育", "family planning; choices"),
            entry("health", "生殖健康", "health"),
        ],
        services: [entry("folic", "叶酸", "folic acid"), entry("bp", "量血压", "blood pressure")],
        schedules: [],
        programmes: [
            Programme(
                code: "reward", term: Phrase(zh: "奖励扶助", en: "reward assistance"),
                rhythm: .yearly),
            Programme(
                code: "special", term: Phrase(zh: "特别扶助", en: "special assistance"),
                rhythm: .monthly),
        ])

    private static func area(_ code: String, _ name: String) -> Area {
        Area(code: AreaCode(code) ?? .everywhere, name: name)
    }

    private static func entry(_ code: String, _ zh: String, _ en: String) -> ListEntry {
        ListEntry(code: code, term: Phrase(zh: zh, en: en))
    }

    private static func item(
        _ code: String, _ name: String, _ values: ScreeningItem.Values
    ) -> ScreeningItem {
        ScreeningItem(code: code, number: 1, term: Phrase(zh: name, en: name), values: values)
    }
}
