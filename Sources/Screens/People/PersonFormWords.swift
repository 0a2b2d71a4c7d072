import Domain

/// The words of the person form.
enum PersonFormWords {
    static let family = Phrase(zh: "户籍与家庭", en: "Registration and family")
    static let living = Phrase(zh: "居住、账户与证件", en: "Residence, account, certificates")
    static let bank = Phrase(zh: "开户行", en: "Bank")
    static let holder = Phrase(zh: "户名", en: "Holder")
    static let issued = Phrase(zh: "发证日期", en: "Issued on")
    static let noName = Phrase(zh: "（未填姓名）", en: "(no name yet)")

    static let nameHint = Phrase(
        zh: "证件上的姓名；少数民族姓名中的点照写",
        en: "as on the card; the dot in a minority name is kept")
    static let residentIDHint = Phrase(
        zh: "18 位或 15 位；没有的留空。性别和出生日期会自动填上",
        en: "18 or 15 places, or empty; fills in sex and birth date")
    static let birthHint = Phrase(
        zh: "如 1985-02-03、19850203、农历1985年腊月初八",
        en: "like 1985-02-03, 19850203, or lunar L1985-12-08")
    static let dateHint = Phrase(
        zh: "如 2011-03-05、3.5、t 今天、-3d 三天前；农历也可以",
        en: "like 2011-03-05, 3.5, t today, -3d three days ago; lunar too")
    static let typeAheadHint = Phrase(
        zh: "输入汉字、拼音或首字母；空格看全部", en: "type some letters; Space shows all")
    static let lookUpHint = Phrase(
        zh: "输入姓名、拼音、首字母、证号片段或户编号，上下键选，Enter 取用",
        en: "name, pinyin, initials, part of an ID or household number; arrows, Enter")
    static let householdHint = Phrase(
        zh: "迁到别的户：输入户编号或户主姓名，Enter 取用",
        en: "to move them: type the household's number or its head, then Enter")
    static let phoneHint = Phrase(
        zh: "手机 11 位，或区号加座机", en: "11 digits of a mobile, or area code and number")
    static let accountHint = Phrase(
        zh: "银行卡号或存折账号，16 至 23 位", en: "number of the card or passbook, 16 to 23 digits")
    static let bankHint = Phrase(zh: "如 武陟县农村信用社", en: "bank and branch")
    static let holderHint = Phrase(
        zh: "账户是别人的才填", en: "only if the account is somebody else's")
    static let disabilityHint = Phrase(
        zh: "输入类别，如 zt 肢体；没有就留空", en: "kind and grade; empty if there is none")
    static let certificateHint = Phrase(
        zh: "独生子女父母光荣证的编号", en: "number of the only-child parents' certificate")
    static let explanationHint = Phrase(
        zh: "证件与实际不一致时写明原因。^O 换行", en: "why the card differs, if it does; ^O new line")
    static let certificateNeedsNumber = Phrase(
        zh: "填了发证日期，请也填光荣证编号。",
        en: "There is a date of issue: enter the certificate's number too.")
    static let accountHidden = Phrase(
        zh: "账号有一部分隐藏了。要改开户行或户名，请把账号也填完整。",
        en: "A part of the account is hidden. To change bank or holder, enter the whole number too."
    )
    static let chooseSex = Phrase(
        zh: "请选择性别；不清楚的选“未知”。", en: "Choose the sex; choose unknown if nobody knows.")
    static let chooseHousehold = Phrase(
        zh: "每个人都在一个户里。请选一户。", en: "Everybody belongs to a household: choose one.")

    static let register = Phrase(zh: "登记人员", en: "Register a person")

    static func register(_ household: String) -> Phrase {
        Phrase(zh: "登记人员：\(household)", en: "Register a person: \(household)")
    }

    static let correct = Phrase(zh: "更正人员", en: "Correct a person")

    static func correct(_ name: String) -> Phrase {
        Phrase(zh: "更正：\(name)", en: "Correct: \(name)")
    }

    static func similar(_ person: String) -> Phrase {
        Phrase(
            zh: "可能已经登记过：\(person)。保存时再请您核对。",
            en: "Perhaps already here: \(person). You will be asked when you save.")
    }

    static func age(_ years: Int) -> Phrase {
        Phrase(zh: "\(years)岁", en: "\(years) y")
    }
}
