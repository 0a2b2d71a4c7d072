import Domain

/// A row of a file of entitlements.
struct EntitlementDraft: KindDraft {
    var row: EntitlementImport
    var subject = SubjectCells()
    var account = AccountCells()

    static let columns: [ColumnSpec<EntitlementDraft>] =
        [
            .village(\.row.village, need: .unlessNumbered),
            .household(\.row.household, need: .unlessNumbered),
        ]
        + ColumnSpec.subject(name: \.subject.name, residentID: \.subject.residentID) + what
        + ColumnSpec.account(
            bank: \.account.bank, number: \.account.number, holder: \.account.holder)
        + [
            .day(
                "paidOn", Phrase(zh: "发放日期", en: "paid on"), ["到账日期", "支付日期", "payment date"],
                sample: "", \.row.paidOn)
        ]

    private static let what: [ColumnSpec<EntitlementDraft>] = [
        .needed(
            "programme", Phrase(zh: "项目", en: "programme"),
            ["项目名称", "补助项目", "发放项目", "programme code", "program"],
            sample: Phrase(zh: "", en: ""), \.row.programme,
            read: { text, context throws(CellError) in
                try CellReading.code(text, in: context.programmes)
            },
            write: { code, context, language in context.programmes.text(code, language) }),
        .needed(
            "period", Phrase(zh: "期间", en: "period"), ["年度", "发放年度", "所属期", "年份", "year"],
            sample: Phrase(zh: "2011", en: "2011"), \.row.period,
            read: { text, _ throws(CellError) in try CellReading.period(text) },
            write: { period, _, _ in period.description }),
        .entry(
            "amount", Phrase(zh: "金额", en: "amount"), ["发放金额", "补助金额", "应发金额", "金额元"],
            sample: Phrase(zh: "960.00", en: "960.00"), \.row.amount,
            read: { text, _ throws(CellError) in try CellReading.amount(text) },
            write: { amount, _, _ in amount.plain }),
        .term(
            "status", Phrase(zh: "状态", en: "status"), ["发放状态", "支付状态", "payment status"],
            sample: .due, Lexicons.paymentStatus, \.row.status),
        .term(
            "reason", Phrase(zh: "原因", en: "reason"), ["退回原因", "受阻原因", "未发原因"],
            sample: nil, Lexicons.paymentReason, \.row.reason),
    ]

    init(village: AreaCode) {
        row = EntitlementImport(
            village: village, household: "", person: .name(""), programme: "",
            period: Period(.year, containing: Day(daysSince1970: 0)))
    }

    init?(_ row: ImportRow) {
        guard case .entitlement(let row) = row else { return nil }
        self.row = row
        subject = SubjectCells(row.person, named: row.personName)
        account = AccountCells(row.account)
    }

    mutating func finish(
        _ problems: inout CellProblems, _ context: ImportContext
    ) -> ImportRow {
        row.person = subject.needed(&problems)
        row.personName = subject.nameBesideNumber
        subject.checkPlace(row.village, row.household, &problems)
        row.account = account.entry(&problems)
        return .entitlement(row)
    }
}
