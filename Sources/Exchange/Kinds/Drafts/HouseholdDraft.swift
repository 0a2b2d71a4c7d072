import Domain

/// A row of a file of households.
struct HouseholdDraft: KindDraft {
    var row: HouseholdImport

    static let columns: [ColumnSpec<HouseholdDraft>] = [
        .village(\.row.village),
        .needed(
            "number", Phrase(zh: "户编号", en: "number"),
            ["户号", "家庭编号", "户编码", "户序号", "household", "household number", "household no"],
            sample: Phrase(zh: "014", en: "014"), \.row.number,
            read: { text, _ in text.folded }, write: { text, _, _ in text }),
        .entry(
            "group", Phrase(zh: "组", en: "group"), ["村民小组", "小组", "村民组", "组别", "组号"],
            sample: Phrase(zh: "2", en: "2"), \.row.group,
            read: { text, _ throws(CellError) in try CellReading.group(text) },
            write: { group, _, _ in String(group) }),
        .text(
            "address", Phrase(zh: "住址", en: "address"), ["地址", "家庭住址", "家庭地址", "现住址", "门牌号"],
            sample: Phrase(zh: "东街 8 号", en: "8 East Street"), \.row.address),
        .entry(
            "phone", Phrase(zh: "电话", en: "phone"),
            ["联系电话", "手机", "手机号", "手机号码", "电话号码", "联系方式", "telephone", "mobile"],
            sample: Phrase(zh: "0391-7270000", en: "0391-7270000"), \.row.phone,
            read: { text, _ throws(CellError) in try CellReading.phone(text) },
            write: { text, _, _ in text }),
        .term(
            "status", Phrase(zh: "状态", en: "status"), ["户状态", "在册状态"],
            sample: .active, Lexicons.householdStatus, \.row.status),
    ]

    init(village: AreaCode) {
        row = HouseholdImport(village: village, number: "")
    }

    init?(_ row: ImportRow) {
        guard case .household(let row) = row else { return nil }
        self.row = row
    }

    mutating func finish(
        _ problems: inout CellProblems, _ context: ImportContext
    ) -> ImportRow {
        .household(row)
    }
}
