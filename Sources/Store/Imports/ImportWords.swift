import Domain

/// Why a row of a file is not taken.
enum ImportWords {
    static func outside(_ field: String, _ code: AreaCode) -> Rejection {
        problem(
            field, zh: "\(code) 不在您的辖区内。请交给负责该地的同事导入。",
            en: "\(code) lies outside your area. Give this row to the colleague who is "
                + "responsible there.")
    }

    static func villageUnknown(_ code: AreaCode) -> Rejection {
        problem(
            "village", zh: "区划表里没有村 \(code)。请核对代码，或先导入区划。",
            en: "The list of places has no village \(code). Check the code, or import the "
                + "places first.")
    }

    static func householdUnknown(_ number: String) -> Rejection {
        problem(
            "household", zh: "本村没有户编号 \(number)。请核对，或先导入家庭。",
            en: "The village has no household \(number). Check it, or import the households "
                + "first.")
    }

    static func personUnknown(_ field: String, _ key: PersonKey) -> Rejection {
        switch key {
        case .residentID(let number):
            problem(
                field == "person" ? "residentID" : field, zh: "没有身份证号为 \(number) 的人员。请核对，或先导入人员。",
                en: "Nobody has the identity number \(number). Check it, or import the "
                    + "persons first.")
        case .name(let name), .nameAndBirthday(let name, _):
            problem(
                field,
                zh: "本户没有唯一的“\(name)”。请写身份证号，或写明生日如“\(name)(2011-03-05)”，或先导入人员。",
                en: "The household does not have exactly one \(name). Give the identity "
                    + "number or the birthday, as in \(name)(2011-03-05), or import the "
                    + "persons first.")
        }
    }

    static func numberTaken(_ name: String) -> Rejection {
        problem(
            "residentID", zh: "这个身份证号已登记给\(name)。请核对号码或姓名。",
            en: "This identity number belongs to \(name). Check the number or the name.")
    }

    static func alreadyHere(_ row: PersonRow) -> Rejection {
        problem(
            "name",
            zh: "可能已登记：\(row.name)，\(row.villageName) \(row.householdLabel)。"
                + "同一人请改正户编号或身份证号；不是同一人请在人员表单中登记。",
            en: "Perhaps already here: \(row.name), \(row.villageName) \(row.householdLabel). "
                + "If so, correct the household or identity number; if not, use the form.")
    }

    static func gap(_ ordinal: Int, after count: Int) -> Rejection {
        problem(
            "ordinal", zh: "同一天只有 \(count) 次，不能先写第 \(ordinal) 次。请按顺序编号。",
            en: "There are \(count) on that day, so this cannot be number \(ordinal). Number "
                + "them in order.")
    }

    static var amountMissing: Rejection {
        problem(
            "amount", zh: "请填写金额，如 960.00。", en: "Enter the amount, such as 960.00.")
    }

    static func amountTooLarge(_ amount: Money) -> Rejection {
        problem(
            "amount", zh: "金额 \(amount) 太大，可能错填了卡号或电话。请核对这一列。",
            en: "\(amount) is too much: perhaps a card or telephone number. Check the column.")
    }

    static var reasonMissing: Rejection {
        problem(
            "reason", zh: "受阻或退回的补助要写明原因。",
            en: "Give the reason why the payment is blocked or came back.")
    }

    static func programmeUnknown(_ code: String) -> Rejection {
        problem(
            "programme", zh: "没有补助项目 \(code)。请核对项目代码。",
            en: "There is no programme \(code). Check its code.")
    }

    static func caseOpen(_ state: CaseState) -> Rejection {
        problem(
            "person", zh: "此人该项目本年的申报为“\(state.term.zh)”，还不能发放。请先办完申报。",
            en: "The person's case under this programme is \(state.term.en): nothing is paid yet. "
                + "Finish the case first.")
    }

    static func afterTheEnd(_ ends: Day) -> Rejection {
        problem(
            "period", zh: "该申报已于 \(ends) 终止，之后的期间不再发放。请核对期间。",
            en: "The case ended on \(ends): nothing is paid for later periods. Check the period.")
    }

    static var amountByRule: Rejection {
        problem(
            "amount", zh: "这笔金额由项目规则算出。请更正申报，不要改金额。",
            en: "This amount follows from the programme's rule. Correct the case, not the amount.")
    }

    static func inBatch(_ number: String) -> Rejection {
        problem(
            "status", zh: "这笔补助在批次 \(number) 中。请在批次里登记银行的答复。",
            en: "The payment stands in batch \(number). Enter the bank's answer there.")
    }

    static var otherKind: Rejection {
        problem(
            "kind", zh: "这一行不属于所选的文件种类。请重新选择种类。",
            en: "This row is of another kind of file. Choose the kind again.")
    }

    private static func problem(_ field: String, zh: String, en: String) -> Rejection {
        Rejection(problems: [FieldProblem(field: field, sentence: Phrase(zh: zh, en: en))])
    }
}
