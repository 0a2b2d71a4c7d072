import Domain

/// The words of `huize pending`.
enum PendingWords {
    static func sum(_ sum: PaymentTotal) -> Phrase {
        Phrase(
            zh: "合计 \(sum.persons) 人，\(sum.payments) 笔，\(sum.amount)。",
            en: "\(sum.persons) persons, \(sum.payments) payments, \(sum.amount) together.")
    }

    static func unknown(_ code: String, _ known: [String]) -> Phrase {
        let list = known.joined(separator: ", ")
        return Phrase(
            zh: "没有项目 \(code)。可用的：\(list)。",
            en: "There is no programme \(code). There are: \(list).")
    }
}
