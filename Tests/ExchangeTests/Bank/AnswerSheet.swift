import Domain

@testable import Exchange

/// The bank's part: an answer to a batch as a bank's program would write it.
struct AnswerSheet {
    static let columns = ["批次号", "序号", "账号", "户名", "金额", "结果", "原因", "日期"]

    var columns = AnswerSheet.columns
    var rows: [[String]] = []
    var total: [String]?

    /// Answers every line as paid.
    init(_ lines: [BatchLine], number: String = "HZ-000012") {
        rows = lines.map { line in
            [
                number, String(line.position), line.account.number,
                line.account.holder ?? line.name, line.amount.plain, "成功", "", "2011-11-25",
            ]
        }
        addTotal()
    }

    /// Says the totals of the rows as they are.
    mutating func addTotal() {
        let sum = rows.reduce(Money.zero) { $0 + (Money(plain: $1[4]) ?? .zero) }
        total = ["合计", String(rows.count), "", "", sum.plain, "", "", ""]
    }

    /// Says that a row came back.
    mutating func giveBack(_ index: Int, _ reason: String) {
        rows[index][5] = "失败"
        rows[index][6] = reason
    }

    /// All rows, the heading first.
    var cells: [[String]] { [columns] + rows + (total.map { [$0] } ?? []) }

    /// As the text of a CSV file.
    var text: String {
        cells.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    /// Reads a file as an answer.
    static func read(_ path: String) throws -> BankAnswer { try BankAnswerReader.read(path) }
}
