import Domain

/// Sentences about cells that cannot be taken.
enum CellWords {
    static func required(_ heading: Phrase) -> Phrase {
        Phrase(
            zh: "“\(heading.zh)”必填，请补上。",
            en: "“\(heading.en)” is needed. Fill it in.")
    }

    static func requiredOrNumber(_ heading: Phrase) -> Phrase {
        Phrase(
            zh: "请填“\(heading.zh)”，或填这个人的身份证号。",
            en: "Fill in “\(heading.en)”, or the person's identity number.")
    }

    static func digitsLost(_ text: String) -> Phrase {
        Phrase(
            zh: "表格软件把这个号码存成了数值“\(text.prefix(40))”，后几位已丢失。"
                + "请把这一列设为文本格式，照证件或存折重填。",
            en: "A spreadsheet made “\(text.prefix(40))” of this number; its last digits are "
                + "gone. Set the column to text and fill it in again from the card or passbook.")
    }

    static let cannotClear = Phrase(
        zh: "这一项不能用“-”清除，请填写。",
        en: "This cannot be removed with “-”. Fill it in.")

    static func notInList(_ text: String, _ names: [Phrase]) -> Phrase {
        let shown = names.prefix(12)
        let more = names.count > shown.count
        return Phrase(
            zh: "“\(text.prefix(40))”不在可填的内容里。可填："
                + shown.map(\.zh).joined(separator: "、") + (more ? "等。" : "。"),
            en: "“\(text.prefix(40))” is not in the list. Write one of: "
                + shown.map(\.en).joined(separator: "; ") + (more ? "; and others." : "."))
    }

    static func group(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是组。请填 1 到 99 的数字，如 3。",
            en: "“\(text.prefix(40))” is no group. Write a number from 1 to 99, like 3.")
    }

    static func ordinal(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是次数。同一天只有一次就留空，否则填 1、2、3。",
            en: "“\(text.prefix(40))” is no count. Leave it empty for the only one of a day, "
                + "else write 1, 2, 3.")
    }

    static func amount(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是金额。请填以元为单位的数字，如 960 或 960.00。",
            en: "“\(text.prefix(40))” is no amount. Write yuan, like 960 or 960.00.")
    }

    static func quantity(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是数值。请只填数字，如 3.9，单位另填一列。",
            en: "“\(text.prefix(40))” is no number. Write digits, like 3.9; the unit has its own "
                + "column.")
    }

    static func range(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是参考范围。请填如 110-150、<40 或 >3.9。",
            en: "“\(text.prefix(40))” is no range. Write it like 110-150, <40 or >3.9.")
    }

    static func period(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是期间。请填如 2011、2011H1、2011Q3 或 201111。",
            en: "“\(text.prefix(40))” is no period. Write it like 2011, 2011H1, 2011Q3 or 201111.")
    }

    static func area(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是区划代码。请填 12 位数字。",
            en: "“\(text.prefix(40))” is no area code. Write its 12 digits.")
    }

    static func village(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是村的区划代码。请填 12 位数字，末三位不为 000。",
            en: "“\(text.prefix(40))” is no village's code. Write 12 digits, the last three "
                + "not 000.")
    }

    static func severalVillages(_ name: String, _ codes: [AreaCode]) -> Phrase {
        let list = codes.prefix(5).map(\.description)
        return Phrase(
            zh: "叫“\(name)”的村不止一个。请填代码：\(list.joined(separator: "、"))。",
            en: "Several villages are called “\(name)”. Write the code: "
                + "\(list.joined(separator: ", ")).")
    }

    static let personNeeded = Phrase(
        zh: "请填姓名或身份证号。",
        en: "Write the name or the identity number.")

    static let accountWithoutNumber = Phrase(
        zh: "填了开户行或户名，还需填账号。",
        en: "With a bank or a holder, the account number is needed too.")

    static let certificateWithoutNumber = Phrase(
        zh: "填了发证日期，还需填光荣证号。",
        en: "With a day of issue, the certificate's number is needed too.")

    static let itemNeeded = Phrase(
        zh: "填了结果，还需填项目。",
        en: "With a result, the item is needed too.")

    static let valueNeeded = Phrase(
        zh: "填了项目，还需填结果；没有做的项目不用填这一行。",
        en: "With an item, the result is needed too; leave out items that were not done.")
}
