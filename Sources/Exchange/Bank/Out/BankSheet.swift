import Domain

/// The sheet 银行代发表 that banks take for many transfers at once.
///
/// It has no row of totals: a program of a bank would take it for one more transfer.
enum BankSheet {
    /// The headings, in Chinese whatever the language of the account: a bank reads them.
    static let headings = ["序号", "账号", "户名", "金额", "开户行", "用途"]

    /// Writes the heading and a row a line.
    static func write(
        _ lines: ArraySlice<BatchLine>, _ order: BankOrder, to sink: any RowSink
    ) throws(FileError) {
        try sink.write(headings)
        for line in lines {
            try sink.write([
                String(line.position), line.account.number, order.payee(of: line),
                line.amount.plain, line.account.bank, order.purpose(of: line),
            ])
        }
    }
}
