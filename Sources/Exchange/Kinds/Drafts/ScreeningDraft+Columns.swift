import Domain

extension ScreeningDraft {
    static let columns: [ColumnSpec<ScreeningDraft>] =
        [
            .village(\.row.village, need: .unlessNumbered),
            .household(\.row.household, need: .unlessNumbered),
        ]
        + ColumnSpec.subject(name: \.subject.name, residentID: \.subject.residentID)
        + record + results

    private static let record: [ColumnSpec<ScreeningDraft>] = [
        .person(
            "partner", Phrase(zh: "配偶", en: "partner"),
            ["配偶姓名", "丈夫", "丈夫姓名", "配偶身份证号", "丈夫身份证号", "husband"],
            sample: Phrase(zh: "", en: ""), \.row.partner),
        .serviceDay(["筛查日期", "检查日期", "体检日期", "examination date"], \.row.day),
        .needed(
            "kind", Phrase(zh: "类别", en: "kind"), ["筛查类别", "检查类别", "筛查种类", "检查种类", "筛查项目"],
            sample: Phrase(zh: "", en: ""), \.row.kind,
            read: { text, context throws(CellError) in
                try CellReading.code(text, in: context.kinds)
            },
            write: { code, context, language in context.kinds.text(code, language) }),
        .ordinal(\.ordinal),
        .text(
            "provider", Phrase(zh: "服务机构", en: "provider"), ["检查机构", "服务点", "机构", "检查单位"],
            sample: Phrase(zh: "县服务站", en: "county station"), \.row.provider),
        .term(
            "consent", Phrase(zh: "意愿", en: "consent"), ["是否同意", "知情同意"],
            sample: .agreed, Lexicons.consent, \.row.consent),
        .term(
            "riskClass", Phrase(zh: "风险分类", en: "risk class"), ["风险等级", "风险类别", "风险"],
            sample: nil, Lexicons.riskClass, \.row.riskClass),
        .text(
            "note", Phrase(zh: "备注", en: "note"), ["说明", "notes", "remark"],
            sample: Phrase(zh: "", en: ""), \.row.note),
        .nextVisit(\.row.nextVisit),
    ]

    private static let results: [ColumnSpec<ScreeningDraft>] = [
        .init(
            field: "item", heading: Phrase(zh: "项目", en: "item"),
            aliases: ["检查项目", "指标", "检验项目"], need: .optional, sample: Phrase(zh: "", en: ""),
            read: { text, _ in { $0.item = .set(text) } },
            clear: { $0.item = .clear }, write: { $0.itemText($1, $2) }),
        .term(
            "subject", Phrase(zh: "对象", en: "subject"), ["检查对象", "被检人", "男女方"],
            sample: .init(subject: .person), Lexicons.subject, \.whose),
        .init(
            field: "value", heading: Phrase(zh: "结果", en: "value"),
            aliases: ["检查结果", "结果值", "数值", "result"], need: .optional,
            sample: Phrase(zh: "128", en: "128"),
            read: { text, _ in { $0.value = .set(text) } },
            clear: { $0.value = .clear }, write: { $0.valueText($1, $2) }),
        .text(
            "unit", Phrase(zh: "单位", en: "unit"), ["计量单位"],
            sample: Phrase(zh: "", en: ""), \.unit),
        limit(
            "lower", Phrase(zh: "下限", en: "lower limit"), ["参考下限", "正常下限", "lower"], "110",
            \.lower),
        limit(
            "upper", Phrase(zh: "上限", en: "upper limit"), ["参考上限", "正常上限", "upper"], "150",
            \.upper),
        .init(
            field: "range", heading: Phrase(zh: "参考范围", en: "reference range"),
            aliases: ["参考值", "参考区间", "正常范围", "正常值", "limits"], need: .readOnly,
            sample: Phrase(zh: "", en: ""),
            read: { text, _ throws(CellError) in
                let (lower, upper) = try CellReading.range(text)
                return {
                    $0.lower = Entry(lower)
                    $0.upper = Entry(upper)
                }
            },
            clear: nil, write: { _, _, _ in "" }),
    ]

    private static func limit(
        _ field: String, _ heading: Phrase, _ aliases: [String], _ sample: String,
        _ path: any WritableKeyPath<ScreeningDraft, Entry<Quantity>> & Sendable
    ) -> ColumnSpec<ScreeningDraft> {
        .entry(
            field, heading, aliases, sample: Phrase(zh: sample, en: sample), path,
            read: { text, _ throws(CellError) in try CellReading.quantity(text) },
            write: { quantity, _, _ in quantity.text })
    }
}
