extension PersonDetails {
    /// The same with blanks and full-width characters made plain.
    var cleaned: PersonDetails {
        var result = self
        result.name = name.folded
        result.phone = phone?.cleanedOrNil
        result.explanation = explanation?.tidiedOrNil
        if let residentID {
            if result.sex == .unknown { result.sex = residentID.sex }
            if result.birth == nil { result.birth = RecordedDate(residentID.birthDay) }
        }
        return result
    }

    /// What is wrong with the fields; nothing of it can be kept.
    ///
    /// - Parameter seen: what a form was opened with. A number that was hidden there and was not
    ///   touched is none to be kept, so nothing is wrong with it: the register holds it whole.
    public func problems(on today: Day, seen: PersonDetails? = nil) -> [FieldProblem] {
        var check = Checks()
        check.refuse(
            "name", if: name.isEmpty, zh: "请填写姓名。", en: "Enter the name.")
        check.refuse(
            "name", if: name.count > 50,
            zh: "姓名最多 50 个字。", en: "A name has at most 50 characters.")
        check.refuse(
            "birth", if: birthday.map { $0 > today } ?? false,
            zh: "出生日期在今天之后。", en: "The birth date lies after today.")
        check.refuse(
            "birth", if: birthday == nil,
            zh: "请填写出生日期或身份证号。", en: "Enter the birth date or the identity number.")
        check.refuse(
            "death", if: death.map { $0 > today } ?? false,
            zh: "去世日期在今天之后。", en: "The date of death lies after today.")
        if let death, let birthday {
            check.refuse(
                "death", if: death < birthday,
                zh: "去世日期早于出生日期。", en: "The date of death lies before the birth.")
        }
        for (field, isConcealed, isUntouched) in [
            ("residentID", residentID?.isConcealed, residentID == seen?.residentID),
            ("phone", phone.map(Phone.isConcealed), phone == seen?.phone),
            ("account", account?.isConcealed, account == seen?.account),
        ] {
            check.refuse(concealed: field, if: isConcealed == true && !isUntouched)
        }
        if let maritalSince, let birthday {
            check.refuse(
                "maritalSince", if: maritalSince < birthday || maritalSince > today,
                zh: "婚变日期应在出生之后、今天之前。",
                en: "The marital state began after the birth and not after today.")
        }
        return check.problems
    }

    /// What looks wrong but can be right: it is shown, can be explained, and is kept.
    public var warnings: [FieldProblem] {
        var check = Checks()
        guard explanation?.tidiedOrNil == nil else { return [] }
        if let residentID {
            check.refuse(
                "sex", if: sex != .unknown && residentID.sex != sex,
                zh: "性别与身份证号不一致。请核对；属实请在“说明”中写明。",
                en: "The sex differs from the identity number. Check it, or explain it below.")
            check.refuse(
                "birth", if: birth?.day.map { $0 != residentID.birthDay } ?? false,
                zh: "出生日期与身份证号不一致。请核对；属实请在“说明”中写明。",
                en: "The birth date differs from the identity number. Check it, or explain it "
                    + "below.")
        }
        return check.problems
    }
}
