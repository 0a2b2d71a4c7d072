import Domain

/// A row of a file of places.
struct AreaDraft: KindDraft {
    var code = AreaCode.everywhere
    var name = ""
    var validFrom = Entry<Day>.leave
    var validTo = Entry<Day>.leave

    static let columns: [ColumnSpec<AreaDraft>] = [
        .needed(
            "code", Phrase(zh: "区划代码", en: "code"),
            ["代码", "编码", "行政区划代码", "统计用区划代码", "area code", "area"],
            sample: Phrase(zh: "990823101001", en: "990823101001"), \.code,
            read: { text, _ throws(CellError) in try CellReading.area(text) },
            write: { code, _, _ in code.description }),
        .needed(
            "name", Phrase(zh: "名称", en: "name"), ["区划名称", "地名", "单位名称", "area name"],
            sample: Phrase(zh: "东营村", en: "Dongying"), \.name,
            read: { text, _ in text.folded }, write: { text, _, _ in text }),
        .day(
            "validFrom", Phrase(zh: "启用日期", en: "valid from"), ["生效日期", "开始日期"],
            sample: "2010-01-01", \.validFrom),
        .day(
            "validTo", Phrase(zh: "停用日期", en: "valid to"), ["失效日期", "撤销日期", "结束日期"],
            sample: "", \.validTo),
    ]

    init(village: AreaCode) {}

    init?(_ row: ImportRow) {
        guard case .area(let area) = row else { return nil }
        code = area.code
        name = area.name
        validFrom = Entry(area.validFrom)
        validTo = Entry(area.validTo)
    }

    mutating func finish(
        _ problems: inout CellProblems, _ context: ImportContext
    ) -> ImportRow {
        .area(Area(code: code, name: name, validFrom: validFrom.value, validTo: validTo.value))
    }
}
