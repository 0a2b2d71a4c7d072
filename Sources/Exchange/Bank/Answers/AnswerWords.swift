import Domain

/// Sentences about a bank's answer.
enum AnswerWords {
    static func sentence(_ error: BankAnswerError) -> Phrase {
        switch error {
        case .file(let error): error.sentence
        case .missingColumns(let headings): missingColumns(headings)
        case .sameColumn(let first, let second): sameColumn(first, second)
        case .foreign(let line, let text): foreign(line, text)
        case .severalBatches(let line, let first, let other): severalBatches(line, first, other)
        case .empty: empty
        case .noTotal: noTotal
        case .badTotal(let line): badTotal(line)
        case .totalDiffers(let said, let found): totalDiffers(said, found)
        case .afterTotal(let line): afterTotal(line)
        case .rows(let problems): rows(problems.count)
        }
    }

    private static func missingColumns(_ headings: [Phrase]) -> Phrase {
        Phrase(
            zh: "这不是银行的结果文件：缺少“\(headings.map(\.zh).joined(separator: "”“"))”列。没有登记任何内容。",
            en: "This is no answer of a bank: columns are missing "
                + "(\(headings.map(\.en).joined(separator: ", "))). Nothing was entered.")
    }

    private static func sameColumn(_ first: String, _ second: String) -> Phrase {
        Phrase(
            zh: "“\(first)”和“\(second)”两列是同一项。请只留一列。没有登记任何内容。",
            en: "The columns “\(first)” and “\(second)” are the same thing. Keep one of them. "
                + "Nothing was entered.")
    }

    private static func foreign(_ line: Int, _ text: String) -> Phrase {
        Phrase(
            zh: "第 \(line) 行的批次号“\(text.prefix(40))”不是本系统的批次，可能拿错了文件。没有登记任何内容。",
            en:
                "Line \(line) names the batch “\(text.prefix(40))”, which is none of ours: this "
                + "may be another file. Nothing was entered.")
    }

    private static func severalBatches(_ line: Int, _ first: String, _ other: String) -> Phrase {
        Phrase(
            zh: "文件里有 \(first) 和 \(other)（第 \(line) 行）两个批次。请分批要结果。没有登记任何内容。",
            en: "The file answers \(first) and \(other) (line \(line)). Ask the bank for one file "
                + "a batch. Nothing was entered.")
    }

    private static let empty = Phrase(
        zh: "文件里只有表头，没有结果。请向银行要完整的文件。",
        en: "The file has headings and no results. Ask the bank for the whole file.")

    private static let noTotal = Phrase(
        zh: "文件没有“合计”行，可能没有传完。请重新复制完整的文件。没有登记任何内容。",
        en: "The file has no row of totals (合计), so it may be cut off. Copy it again, whole. "
            + "Nothing was entered.")

    private static func badTotal(_ line: Int) -> Phrase {
        Phrase(
            zh: "第 \(line) 行“合计”没有写明笔数和金额，无法核对是否完整。请向银行要完整的文件。没有登记任何内容。",
            en: "The totals in line \(line) do not say how many rows and which sum, so the file "
                + "may be cut off. Ask the bank for the whole file. Nothing was entered.")
    }

    private static func totalDiffers(_ said: AnswerTotal, _ found: AnswerTotal) -> Phrase {
        Phrase(
            zh: "“合计”写的是 \(said.count) 笔 \(said.sum)，各行相加是 \(found.count) 笔 \(found.sum)。"
                + "文件不完整或被改过，请重新要一份。没有登记任何内容。",
            en: "The totals say \(said.count) rows, \(said.sum); the rows are \(found.count), "
                + "\(found.sum). The file is not whole or was changed: ask for it again. "
                + "Nothing was entered.")
    }

    private static func afterTotal(_ line: Int) -> Phrase {
        Phrase(
            zh: "“合计”之后（第 \(line) 行）还有内容。请向银行要一份完整的文件。没有登记任何内容。",
            en: "There are rows after the totals (line \(line)). Ask the bank for one whole file. "
                + "Nothing was entered.")
    }

    private static func rows(_ count: Int) -> Phrase {
        Phrase(
            zh: "有 \(count) 处看不懂，已逐处列出行和列；涉及金额，整个文件都没有登记。请向银行核实更正。",
            en: "\(count) cell(s) cannot be understood, each is listed with its line and column. "
                + "This is about money: nothing of the file was entered. Ask the bank.")
    }

    static func position(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是批次里的序号。请照报送文件填写从 1 起的序号。",
            en: "“\(text.prefix(40))” is no number of a line. Write the number that the file sent "
                + "has, from 1.")
    }

    static func account(_ text: String) -> Phrase {
        Phrase(
            zh: "“\(text.prefix(40))”不是完整的账号。请让银行给出全部数字。",
            en: "“\(text.prefix(40))” is no whole account number. Have the bank give all digits.")
    }

    static func digitsLost(_ text: String) -> Phrase {
        Phrase(
            zh: "表格软件把账号存成了数值“\(text.prefix(40))”，后几位已丢失。请向银行要原来的文件。",
            en: "A spreadsheet made “\(text.prefix(40))” of the account number; its last digits "
                + "are gone. Ask the bank for the file as it was.")
    }

    static let noReason = Phrase(
        zh: "退回的没有写原因。请向银行问明原因后补上。",
        en: "It came back without a reason. Ask the bank why and fill it in.")

    static func paidWithReason(_ text: String) -> Phrase {
        Phrase(
            zh: "结果是成功，原因却是“\(text.prefix(40))”，互相矛盾。请向银行核实。",
            en: "It says paid, and “\(text.prefix(40))” as the reason why not. Ask the bank.")
    }
}
