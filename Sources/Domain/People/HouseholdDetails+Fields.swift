extension HouseholdDetails: FieldListed {
    /// Every field of the household form.
    public static let fields: [RecordField<HouseholdDetails>] = [
        RecordField("village", zh: "村", en: "Village", \.village) { value, _ in "\(value)" },
        RecordField("group", zh: "组", en: "Group", \.group) { value, _ in value.map(String.init) },
        RecordField("number", zh: "户编号", en: "Number", \.number) { value, _ in value },
        RecordField("address", zh: "住址", en: "Address", \.address) { value, _ in value },
        RecordField("phone", zh: "电话", en: "Phone", \.phone) { value, _ in value },
        RecordField("head", zh: "户主", en: "Head", \.head) { value, _ in
            value.map { "#\($0.rawValue)" }
        },
        RecordField("status", zh: "状态", en: "Status", \.status) { value, language in
            value.term(language)
        },
    ]

    /// The same with blanks and full-width characters made plain.
    var cleaned: HouseholdDetails {
        var result = self
        result.number = number.folded
        result.address = address?.cleanedOrNil
        result.phone = phone?.cleanedOrNil
        return result
    }

    /// What is wrong with the fields.
    public var problems: [FieldProblem] { problems(seen: nil) }

    /// What is wrong with the fields of a form that was opened with `seen`: a telephone that was
    /// hidden there and was not touched stays as the register has it.
    public func problems(seen: HouseholdDetails?) -> [FieldProblem] {
        var check = Checks()
        check.refuse(
            "village", if: village.level != .village,
            zh: "请选择一个村。", en: "Choose a village.")
        check.refuse(
            "group", if: group.map { !(1...99).contains($0) } ?? false,
            zh: "组是 1 到 99 的数字，没有就不填。",
            en: "A group is a number from 1 to 99; leave it empty if there is none.")
        check.refuse(
            "number", if: number.isEmpty || number.count > 12,
            zh: "户编号为 1 到 12 个字符，在本村不重复。",
            en: "A household has a number of 1 to 12 characters, its own in the village.")
        check.refuse(
            concealed: "phone", if: phone != seen?.phone && phone.map(Phone.isConcealed) ?? false)
        return check.problems
    }
}
