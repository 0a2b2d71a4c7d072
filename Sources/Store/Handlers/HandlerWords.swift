import Domain

/// What the register finds wrong that the fields alone do not show.
enum HandlerWords {
    static func dayToCome(_ day: Day) -> Phrase {
        Phrase(
            zh: "\(day) 还没有到，不能以这一天登记。请去掉 --today，或核对本机时间。",
            en:
                "\(day) has not come yet, so nothing is entered under it. Leave out --today, or "
                + "look whether the clock is right.")
    }

    static func numberTaken(_ number: String) -> RegistryError {
        problem(
            "number", zh: "本村已有户编号 \(number)。请换一个，或打开那一户。",
            en: "The village has a household \(number) already. Choose another number, or open "
                + "that one.")
    }

    static var villageUnknown: RegistryError {
        problem(
            "village", zh: "区划表里没有这个村。请先导入区划。",
            en: "The list of places has no such village. Import the places first.")
    }

    static var headElsewhere: RegistryError {
        problem(
            "head", zh: "户主应是本户成员。请先把此人登记到本户。",
            en: "The head belongs to the household. Enter or move the person here first.")
    }

    static func isOneself(_ field: String) -> RegistryError {
        problem(
            field, zh: "这里填的是本人。请选择另一个人。",
            en: "This is the person themselves. Choose somebody else.")
    }

    static func spouseTaken(_ name: String) -> RegistryError {
        problem(
            "spouse", zh: "\(name)的配偶已登记为另一人。请先更正那份档案。",
            en: "\(name) is on file as married to somebody else. Correct that file first.")
    }

    static let identityElsewhere = FieldProblem(
        field: "residentID",
        sentence: Phrase(
            zh: "这个身份证号已在辖区以外登记。请核对号码，或联系上级。",
            en: "This identity number is on file outside your area. Check it, or ask the level "
                + "above."))

    static var notOfHousehold: RegistryError {
        problem(
            "person", zh: "此人不在这一户。请从本户成员中选择。",
            en: "The person is not of this household. Choose one of its members.")
    }

    static func wholeLine(_ name: String) -> Phrase {
        Phrase(
            zh: "\(name)：这一笔转账含几笔补助，请一起处理。",
            en: "\(name): this transfer holds several payments. Settle them together.")
    }

    static func answersOther(_ number: String) -> RegistryError {
        problem(
            "digest", zh: "这个文件已经作为批次 \(number) 的答复登记过。请选择本批次的文件。",
            en: "This file was entered as the answer to batch \(number). Choose the file of this "
                + "one.")
    }

    static var answersElsewhere: RegistryError {
        problem(
            "digest", zh: "这个文件已经作为另一批次的答复登记过。请选择本批次的文件。",
            en: "This file was entered as the answer to another batch. Choose the file of this one."
        )
    }

    private static func problem(_ field: String, zh: String, en: String) -> RegistryError {
        .rejected([FieldProblem(field: field, sentence: Phrase(zh: zh, en: en))])
    }
}
