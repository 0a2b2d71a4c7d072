import Domain

/// The words of banks.
enum AnswerLexicons {
    /// Whether it was paid.
    static func isPaid(_ text: String) -> Bool? { results[HeadingKey.of(text)] }

    /// Why it came back; nil for words that nobody knows.
    static func reason(_ text: String) -> PaymentReason? {
        reasons[HeadingKey.of(text)] ?? HeadingKey.withoutRemark(text).flatMap { reasons[$0] }
    }

    /// What people may write instead of words that nobody knows.
    static let knownResults = [LineOutcome.paid.term, LineOutcome.returned.term]
    /// The same for reasons.
    static let knownReasons = words.map(\.reason.term)

    private static let results: [String: Bool] = {
        let paid = [
            "成功", "已发放", "已发", "已入账", "入账成功", "交易成功", "处理成功", "发放成功", "paid", "success",
            "succeeded", "ok",
        ]
        let returned = [
            "失败", "退回", "已退回", "退票", "退汇", "交易失败", "处理失败", "发放失败", "入账失败", "未发放",
            "returned", "failed", "failure", "rejected",
        ]
        let pairs = paid.map { ($0, true) } + returned.map { ($0, false) }
        return Dictionary(pairs.map { (HeadingKey.of($0), $1) }) { first, _ in first }
    }()

    /// Only these are said by banks; the others of `PaymentReason` are ours.
    private static let words: [(reason: PaymentReason, spellings: [String])] = [
        (
            .accountWrong,
            [
                "账号有误", "账号不存在", "账户不存在", "无此账号", "无此账户", "账号不符", "卡号错误", "帐号错误",
                "wrong account", "account wrong", "invalid account",
            ]
        ),
        (
            .accountClosed,
            ["账户销户", "已销户", "销户", "账户已销户", "账户已注销", "账户注销", "closed", "account closed"]
        ),
        (
            .accountFrozen,
            ["冻结", "账户已冻结", "已冻结", "止付", "账户止付", "frozen", "account frozen"]
        ),
        (
            .nameMismatch,
            [
                "户名不一致", "户名错误", "户名有误", "姓名不符", "账号户名不符", "账户户名不符", "name mismatch",
                "wrong name",
            ]
        ),
        (
            .idMismatch,
            [
                "证件号不符", "身份证号不符", "证件号码不符", "身份证不符", "证件号错误", "身份证号错误",
                "id mismatch", "wrong identity number",
            ]
        ),
        (.died, ["死亡", "去世", "已死亡", "已去世", "持卡人死亡", "户主死亡", "died", "deceased"]),
    ]

    private static let reasons: [String: PaymentReason] = {
        let pairs = words.flatMap { reason, spellings in
            ([reason.rawValue, reason.term.zh, reason.term.en] + spellings)
                .map { (HeadingKey.of($0), reason) }
        }
        return Dictionary(pairs) { first, _ in first }
    }()
}
