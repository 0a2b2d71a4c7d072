import Domain

/// The words of sums and arrears.
enum ReportWords {
    static let report = Phrase(zh: "发放统计", en: "Payments of the year")
    static let arrears = Phrase(zh: "拖欠", en: "Arrears")
    static let group = Phrase(zh: "分组", en: "group")
    static let groupHelp = Phrase(
        zh: "轮换：按项目、村、资金来源、乡镇", en: "by programme, village, fund source, township in turn")
    static let year = Phrase(zh: "年度", en: "year")
    static let earlier = Phrase(zh: "上一年", en: "the year before")
    static let later = Phrase(zh: "下一年", en: "the year after")
    static let openHelp = Phrase(zh: "列出这一组的各笔补助", en: "list the payments of this group")
    static let openArrears = Phrase(
        zh: "列出这个村这个项目的待发补助", en: "list what this village waits for under the programme")
    static let persons = Phrase(zh: "人", en: "Persons")
    static let payments = Phrase(zh: "笔", en: "Payments")
    static let due = Phrase(zh: "应发", en: "Owed")
    static let paid = Phrase(zh: "已发", en: "Paid")
    static let pending = Phrase(zh: "待发", en: "Waiting")
    static let returned = Phrase(zh: "退回", en: "Returned")
    static let cancelled = Phrase(zh: "取消", en: "Cancelled")
    static let recovered = Phrase(zh: "追回", en: "Recovered")
    static let upTo30 = Phrase(zh: "30天内", en: "to 30 days")
    static let upTo90 = Phrase(zh: "31-90天", en: "to 90 days")
    static let over90 = Phrase(zh: "90天以上", en: "over 90 days")
    static let since = Phrase(zh: "最早到期", en: "Oldest")
    static let total = Phrase(zh: "合计", en: "Total")
    static let noArrears = Phrase(
        zh: "没有拖欠：到期的补助都已发放。", en: "No arrears: everything due has been paid.")
    static let noPayments = Phrase(
        zh: "这一年没有补助。用 [ 和 ] 换年度。",
        en: "No payments in this year. Change the year with [ and ].")
}
