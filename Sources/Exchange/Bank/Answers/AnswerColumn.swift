import Domain

/// A column of a bank's answer.
enum AnswerColumn: CaseIterable {
    case batch, position, account, name, amount, result, reason, day

    /// The heading as we write of it.
    var heading: Phrase {
        switch self {
        case .batch: Phrase(zh: "批次号", en: "batch")
        case .position: Phrase(zh: "序号", en: "number")
        case .account: Phrase(zh: "账号", en: "account")
        case .name: Phrase(zh: "户名", en: "name")
        case .amount: Phrase(zh: "金额", en: "amount")
        case .result: Phrase(zh: "结果", en: "result")
        case .reason: Phrase(zh: "原因", en: "reason")
        case .day: Phrase(zh: "日期", en: "date")
        }
    }

    /// Whether an answer without it is no answer.
    var isNeeded: Bool { self != .reason && self != .day }

    /// Other headings that mean the same.
    private var aliases: [String] {
        switch self {
        case .batch: ["批次", "批号", "批次编号", "batch number", "batch no"]
        case .position: ["序列号", "编号", "行号", "no", "line", "position"]
        case .account: ["帐号", "银行账号", "收款账号", "卡号", "account number"]
        case .name: ["姓名", "收款人", "收款户名", "账户名", "account name", "holder"]
        case .amount: ["发放金额", "交易金额", "实发金额", "金额元"]
        case .result: ["处理结果", "发放结果", "交易结果", "状态", "处理状态", "status"]
        case .reason: ["失败原因", "退回原因", "退票原因", "备注", "附言", "return reason", "remark"]
        case .day: ["处理日期", "发放日期", "入账日期", "交易日期", "paid on", "day"]
        }
    }

    /// Where each column of a header is.
    static func places(in header: [String]) throws(BankAnswerError) -> [AnswerColumn: Int] {
        var columns: [String: AnswerColumn] = [:]
        for column in allCases {
            for name in [column.heading.zh, column.heading.en] + column.aliases {
                columns[HeadingKey.of(name)] = column
            }
        }
        var places: [AnswerColumn: Int] = [:]
        for (place, heading) in header.enumerated() {
            let key = HeadingKey.of(heading)
            let known = columns[key] ?? HeadingKey.withoutRemark(heading).flatMap { columns[$0] }
            guard let column = known else { continue }
            if let other = places[column] {
                throw .sameColumn(header[other], heading)
            }
            places[column] = place
        }
        let missing = allCases.filter { $0.isNeeded && places[$0] == nil }
        guard missing.isEmpty else { throw .missingColumns(missing.map(\.heading)) }
        return places
    }
}
