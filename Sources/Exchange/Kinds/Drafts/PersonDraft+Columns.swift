import Domain

extension PersonDraft {
    static let columns: [ColumnSpec<PersonDraft>] =
        identity + family + state
        + ColumnSpec.account(
            bank: \.account.bank, number: \.account.number, holder: \.account.holder) + rest

    private static let identity: [ColumnSpec<PersonDraft>] = [
        .village(\.row.village),
        .household(\.row.household),
        .needed(
            "name", Phrase(zh: "姓名", en: "name"), ["名字", "人员姓名", "full name"],
            sample: Phrase(zh: "王秀英", en: "王秀英"), \.row.name,
            read: { text, _ in CellText.name(text) }, write: { text, _, _ in text }),
        .entry(
            "residentID", Phrase(zh: "身份证号", en: "resident ID"),
            ColumnSpec<PersonDraft>.identityHeadings,
            sample: Phrase(zh: "990823198001010029", en: "990823198001010029"),
            \.row.residentID,
            read: { text, _ throws(CellError) in try CellReading.residentID(text) },
            write: { id, _, _ in id.description }),
        .term(
            "sex", Phrase(zh: "性别", en: "sex"), ["gender"], sample: .female, Lexicons.sex,
            \.row.sex),
        .entry(
            "birth", Phrase(zh: "出生日期", en: "birth date"),
            ["出生年月", "出生年月日", "生日", "出生", "date of birth", "birthday", "born"],
            sample: Phrase(zh: "1980-01-01", en: "1980-01-01"), \.row.birth,
            read: { text, _ throws(CellError) in try CellReading.birth(text) },
            write: { date, _, _ in date.description }),
    ]

    private static let family: [ColumnSpec<PersonDraft>] = [
        .term(
            "relation", Phrase(zh: "与户主关系", en: "relation to head"),
            ["关系", "家庭关系", "户主关系", "与户主的关系", "relation", "relationship"],
            sample: .wife, Lexicons.relation, \.row.relation),
        .person(
            "spouse", Phrase(zh: "配偶", en: "spouse"), ["配偶姓名", "丈夫姓名", "妻子姓名"],
            sample: Phrase(zh: "990823197805120018", en: "990823197805120018"), \.row.spouse),
        .person(
            "spouse", Phrase(zh: "配偶身份证号", en: "spouse ID"), ["配偶身份证", "配偶身份证号码"],
            need: .readOnly, sample: Phrase(zh: "", en: ""), \.row.spouse),
        .person(
            "mother", Phrase(zh: "母亲", en: "mother"), ["母亲姓名"],
            sample: Phrase(zh: "", en: ""), \.row.mother),
        .person(
            "mother", Phrase(zh: "母亲身份证号", en: "mother ID"), ["母亲身份证", "母亲身份证号码"],
            need: .readOnly, sample: Phrase(zh: "", en: ""), \.row.mother),
        .person(
            "father", Phrase(zh: "父亲", en: "father"), ["父亲姓名"],
            sample: Phrase(zh: "", en: ""), \.row.father),
        .person(
            "father", Phrase(zh: "父亲身份证号", en: "father ID"), ["父亲身份证", "父亲身份证号码"],
            need: .readOnly, sample: Phrase(zh: "", en: ""), \.row.father),
    ]

    private static let state: [ColumnSpec<PersonDraft>] = [
        .term(
            "hukou", Phrase(zh: "户口性质", en: "hukou"), ["户口类别", "户别", "户口类型", "hukou kind"],
            sample: .agricultural, Lexicons.hukou, \.row.hukou),
        .term(
            "marital", Phrase(zh: "婚姻状况", en: "marital state"),
            ["婚姻", "婚姻状态", "婚况", "marital status", "marital"],
            sample: .firstMarriage, Lexicons.marital, \.row.marital),
        .day(
            "maritalSince", Phrase(zh: "婚变日期", en: "marital state since"),
            ["结婚日期", "初婚日期", "婚姻变动日期", "marriage date", "married on"],
            sample: "2002-05-01", \.row.maritalSince),
        .entry(
            "phone", Phrase(zh: "电话", en: "phone"),
            ["联系电话", "手机", "手机号", "手机号码", "电话号码", "联系方式", "telephone", "mobile"],
            sample: Phrase(zh: "13800000000", en: "13800000000"), \.row.phone,
            read: { text, _ throws(CellError) in try CellReading.phone(text) },
            write: { text, _, _ in text }),
        .term(
            "ethnicGroup", Phrase(zh: "民族", en: "ethnic group"), ["ethnicity", "nationality"],
            sample: .han, Lexicons.ethnicGroup, \.row.ethnicGroup),
        .term(
            "residence", Phrase(zh: "居住状况", en: "residence"), ["居住状态", "流动状况", "流动情况"],
            sample: .resident, Lexicons.residence, \.row.residence),
        .term(
            "disability", Phrase(zh: "残疾证", en: "disability"),
            ["残疾", "残疾类别等级", "残疾情况", "残疾证号", "disability certificate"],
            sample: nil, Lexicons.disability, \.row.disability),
        .text(
            "onlyChildCertificate", Phrase(zh: "光荣证号", en: "only-child certificate"),
            ["光荣证", "独生子女证", "独生子女证号", "独生子女父母光荣证", "独生子女父母光荣证号"],
            sample: Phrase(zh: "", en: ""), \.certificate),
        .day(
            "onlyChildCertificateIssued",
            Phrase(zh: "光荣证发证日期", en: "only-child certificate issued"),
            ["发证日期", "光荣证日期", "独生子女证发证日期"], sample: "", \.certificateIssued),
    ]

    private static let rest: [ColumnSpec<PersonDraft>] = [
        .day(
            "death", Phrase(zh: "去世日期", en: "date of death"), ["死亡日期", "死亡时间", "death", "died"],
            sample: "", \.row.death),
        .text(
            "explanation", Phrase(zh: "说明", en: "explanation"), ["备注", "情况说明", "remark"],
            sample: Phrase(zh: "", en: ""), \.row.explanation),
    ]
}
