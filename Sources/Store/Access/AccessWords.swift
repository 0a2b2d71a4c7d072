import Domain

/// What is said of numbers and files that are let out for a reason.
enum AccessWords {
    static var revealIsOver: Phrase {
        Phrase(
            zh: "说明原因后只能看 \(HiddenNumbers.minutesShown) 分钟。请再说明一次原因。",
            en: "Numbers are shown for \(HiddenNumbers.minutesShown) minutes after a reason was "
                + "given. Give the reason again.")
    }

    static var purposeMissing: Phrase {
        Phrase(
            zh: "导出个人资料要先写明用途。请填写用途再导出。",
            en: "Records of people leave only for a purpose. Say what the file is for, then "
                + "export again.")
    }

    static func reasonMissing(_ number: String) -> Phrase {
        Phrase(
            zh: "\(number) 没有待写的银行文件；已报送的，再写要先写明原因：huize batch file \(number) --reason。",
            en: "\(number) has no file to write; once sent, its files are written again only for a "
                + "reason: huize batch file \(number) --reason.")
    }

    static var onlyAPart: Phrase {
        Phrase(
            zh: "整册的备份和状况只给管全册的管理员，请找他们。",
            en: "Only who manages the whole register may copy it or see its state: ask one.")
    }
}
