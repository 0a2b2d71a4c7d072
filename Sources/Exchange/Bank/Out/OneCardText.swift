import Domain

/// The text by which a county pays onto one-card accounts 一卡通: `姓名^身份证号^一卡通账号^金额`.
///
/// No heading, a line each, CR LF. UTF-8 has no mark here: it would become part of a name.
enum OneCardText {
    /// What stands between the parts.
    static let separator: Character = "^"

    /// Writes a line for each.
    static func write(
        _ lines: ArraySlice<BatchLine>, _ order: BankOrder, to sink: any ByteSink
    ) throws(FileError) {
        for line in lines {
            let parts = [
                order.payee(of: line), line.residentID?.description ?? "", line.account.number,
                line.amount.plain,
            ]
            let text = parts.joined(separator: String(separator)) + "\r\n"
            try sink.write(order.encoding.bytes(of: text))
        }
    }
}
