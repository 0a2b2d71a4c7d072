import Domain

/// An item that is answered from a list: the usual answer, and what is found now and then.
struct Finding: Sendable {
    let item: String
    let usual: String
    let unusual: [String]
    let perMille: Int

    init(_ item: String, _ usual: String, _ unusual: [String], _ perMille: Int = 20) {
        self.item = item
        self.usual = usual
        self.unusual = unusual
        self.perMille = perMille
    }

    func result(_ subject: ScreeningResult.Subject, _ dice: inout Dice) -> ScreeningResult {
        let value = dice.chance(perMille) ? dice.pick(unusual) : usual
        return ScreeningResult(item: item, subject: subject, value: value)
    }
}

extension Finding {
    private static func normal(_ items: [String], _ perMille: Int = 12) -> [Finding] {
        items.map { Finding($0, "normal", ["abnormal"], perMille) }
    }

    private static func negative(_ items: [String], _ perMille: Int = 8) -> [Finding] {
        items.map { Finding($0, "negative", ["positive"], perMille) }
    }

    private static let blood = [
        Finding("abo", "o", ["a", "b", "ab"], 680), Finding("rh", "positive", ["negative"], 4),
    ]
    private static let discharge = Finding(
        "discharge", "normal", ["trichomonas", "candida", "bacterial-vaginosis"], 90)
    private static let cervix = Finding("cervix", "normal", ["inflammation", "polyp"], 110)
    private static let ultrasound = Finding(
        "ultrasound", "normal", ["fibroid", "ovarian-cyst"], 45)
    private static let counselling = Finding("counselling", "given", ["not-given"], 5)

    static let breast =
        ["lump", "nipple-discharge"].map { Finding($0, "absent", ["present"], 15) }
        + normal(["skin", "lymph-nodes"])
        + [Finding("result", "normal", ["hyperplasia", "fibroadenoma", "mastitis"], 130)]
    static let gynaecological =
        normal(["vulva", "vagina"]) + [discharge, cervix] + normal(["uterus", "adnexa"])
        + [ultrasound]
    static let womensDiseases =
        [discharge, cervix, Finding("cytology", "nilm", ["asc-us", "lsil"], 20), ultrasound]
        + [Finding("breast", "normal", ["hyperplasia", "fibroadenoma"], 130)]
    static let pregnancyTest = [Finding("result", "not-pregnant", ["unclear"], 30)]

    static let premarital =
        normal(["heart-lungs", "liver-spleen", "reproductive", "chest", "urine"])
        + negative(["hbsag"], 50) + negative(["syphilis"], 3) + blood + [counselling]
    static let ofWife =
        [Finding("education", "given", ["not-given"], 5)] + normal(["history"], 30)
        + [Finding("thyroid", "normal", ["enlarged", "nodule"], 20)]
        + normal(["heart-lungs", "liver-spleen", "limbs", "reproductive"]) + [discharge]
        + negative(["gonococcus", "chlamydia"]) + normal(["urine"]) + blood
        + negative(["hbsag"], 50) + negative(["hbsab"], 480) + negative(["hbeag"], 15)
        + negative(["hbeab"], 60) + negative(["hbcab"], 110) + negative(["syphilis"], 3)
        + [Finding("rubella-igg", "positive", ["negative"], 180)]
        + negative(["cmv-igm", "toxoplasma-igm"]) + negative(["cmv-igg"], 850)
        + negative(["toxoplasma-igg"], 60) + [ultrasound, counselling]
    static let ofHusband =
        [Finding("education", "given", ["not-given"], 5)] + normal(["history"], 30)
        + normal(["heart-lungs", "liver-spleen", "limbs", "reproductive", "urine"]) + blood
        + [Finding("thyroid", "normal", ["enlarged"], 8)] + negative(["hbsag"], 50)
        + negative(["hbsab"], 480) + negative(["syphilis"], 3) + [counselling]
}
