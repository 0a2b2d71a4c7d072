extension PersonDetails: FieldListed {
    /// Every field of the person form.
    public static let fields: [RecordField<PersonDetails>] = [
        RecordField("name", zh: "姓名", en: "Name", \.name) { value, _ in value },
        RecordField("residentID", zh: "身份证号", en: "Resident ID", \.residentID) { value, _ in
            value?.description
        },
        RecordField("sex", zh: "性别", en: "Sex", \.sex) { value, language in
            value.term(language)
        },
        RecordField("birth", zh: "出生日期", en: "Birth date", \.birth) { value, _ in
            value?.description
        },
        RecordField("household", zh: "户", en: "Household", \.household) { value, _ in
            "#\(value.rawValue)"
        },
        termed("relation", zh: "与户主关系", en: "Relation to head", \.relation),
        termed("hukou", zh: "户口性质", en: "Hukou", \.hukou),
        termed("marital", zh: "婚姻状况", en: "Marital state", \.marital),
        day("maritalSince", zh: "婚变日期", en: "Marital state since", \.maritalSince),
        person("spouse", zh: "配偶", en: "Spouse", \.spouse),
        person("mother", zh: "母亲", en: "Mother", \.mother),
        person("father", zh: "父亲", en: "Father", \.father),
        RecordField("phone", zh: "电话", en: "Phone", \.phone) { value, _ in value },
        termed("ethnicGroup", zh: "民族", en: "Ethnic group", \.ethnicGroup),
        RecordField("residence", zh: "居住状况", en: "Residence", \.residence) {
            value, language in value.term(language)
        },
        RecordField("disability", zh: "残疾证", en: "Disability", \.disability) {
            value, language in value?.term(language)
        },
        RecordField(
            "onlyChildCertificate", zh: "光荣证", en: "Only-child certificate",
            \.onlyChildCertificate
        ) { value, _ in
            value.map { certificate in
                certificate.issued.map { "\(certificate.number) (\($0))" } ?? certificate.number
            }
        },
        RecordField("account", zh: "银行账户", en: "Bank account", \.account) { value, _ in
            value?.description
        },
        day("death", zh: "去世日期", en: "Date of death", \.death),
        RecordField("explanation", zh: "说明", en: "Explanation", \.explanation) { value, _ in
            value
        },
    ]

    private static func termed<Value: Termed & Equatable>(
        _ id: String, zh: String, en: String,
        _ path: any WritableKeyPath<PersonDetails, Value?> & Sendable
    ) -> RecordField<PersonDetails> {
        RecordField(id, zh: zh, en: en, path) { value, language in value?.term(language) }
    }

    private static func day(
        _ id: String, zh: String, en: String,
        _ path: any WritableKeyPath<PersonDetails, Day?> & Sendable
    ) -> RecordField<PersonDetails> {
        RecordField(id, zh: zh, en: en, path) { value, _ in value?.description }
    }

    private static func person(
        _ id: String, zh: String, en: String,
        _ path: any WritableKeyPath<PersonDetails, Person.ID?> & Sendable
    ) -> RecordField<PersonDetails> {
        RecordField(id, zh: zh, en: en, path) { value, _ in value.map { "#\($0.rawValue)" } }
    }
}
