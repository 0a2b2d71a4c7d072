import Domain

/// Sentences about headers.
enum HeaderWords {
    static let village = Phrase(zh: "村代码", en: "village")
    static let household = Phrase(zh: "户编号", en: "household")

    static func sentence(_ error: HeaderError) -> Phrase {
        switch error {
        case .missing(let headings, let kind):
            Phrase(
                zh: "缺少“\(headings.map(\.zh).joined(separator: "”“"))”列。请补上；"
                    + "huize import \(kind.rawValue) --template 可以得到表头。",
                en: "Columns are missing: \(headings.map(\.en).joined(separator: ", ")). Add them; "
                    + "huize import \(kind.rawValue) --template gives the headings.")
        case .unknown(let kind):
            Phrase(
                zh: "第一行没有一个认识的表头。请把表头放在第一行；"
                    + "huize import \(kind.rawValue) --template 可以得到表头。",
                en: "No heading of the first row is known. Put the headings in the first row; "
                    + "huize import \(kind.rawValue) --template gives them.")
        case .duplicate(let first, let column, let second, let otherColumn):
            Phrase(
                zh: "第 \(column) 列“\(first)”和第 \(otherColumn) 列“\(second)”是同一项。请只留一列。",
                en: "Column \(column), “\(first)”, and column \(otherColumn), “\(second)”, are the "
                    + "same thing. Keep one of them.")
        }
    }
}
