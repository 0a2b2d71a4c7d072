import Domain

/// The words of the household form.
enum HouseholdFormWords {
    static let register = Phrase(zh: "登记家庭", en: "Register a household")
    static let correct = Phrase(zh: "更正家庭", en: "Correct a household")
    static let groupHint = Phrase(
        zh: "村民小组的号，1 到 99；没有分组的村不填",
        en: "number of the villagers' group, 1 to 99; empty where there are none")
    static let numberHint = Phrase(
        zh: "户编号，在本村不重复", en: "the household's number, its own in the village")
    static let addressHint = Phrase(zh: "按当地的叫法", en: "as people say it")
    static let headHint = Phrase(zh: "从本户的人里选", en: "one of the household's members")
    static let statusHint = Phrase(
        zh: "整户迁走选“迁出”", en: "moved away, if the whole household has gone")
    static let groupIsNumber = Phrase(
        zh: "组是 1 到 99 的数字，没有就不填。",
        en: "A group is a number from 1 to 99; leave it empty if there is none.")

    static func saved(_ label: String) -> Phrase {
        Phrase(zh: "已保存：\(label)。", en: "Saved: \(label).")
    }
}
