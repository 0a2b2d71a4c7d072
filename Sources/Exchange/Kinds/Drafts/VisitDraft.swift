import Domain

/// A row of a file of visits.
struct VisitDraft: KindDraft {
    var row: VisitImport
    var subject = SubjectCells()
    var ordinal = Entry<Int>.leave

    static let columns: [ColumnSpec<VisitDraft>] =
        [
            .village(\.row.village, need: .unlessNumbered),
            .household(\.row.household, need: .unlessNumbered),
        ]
        + ColumnSpec.subject(name: \.subject.name, residentID: \.subject.residentID) + what

    private static let what: [ColumnSpec<VisitDraft>] = [
        .serviceDay(["访视日期", "走访日期", "服务日期", "visit date"], \.row.day),
        .needed(
            "purpose", Phrase(zh: "目的", en: "purpose"), ["访视目的", "事由", "访视类型", "visit purpose"],
            sample: Phrase(zh: "", en: ""), \.row.purpose,
            read: { text, context throws(CellError) in
                try CellReading.code(text, in: context.purposes)
            },
            write: { code, context, language in context.purposes.text(code, language) }),
        .ordinal(\.ordinal),
        .term(
            "place", Phrase(zh: "地点", en: "place"), ["访视地点", "服务地点", "访视方式", "方式"],
            sample: .home, Lexicons.place, \.row.place),
        .codes(
            "topics", Phrase(zh: "内容", en: "topics"), ["访视内容", "关怀内容", "话题", "topic"],
            \.row.topics
        ) { $0.topics },
        .codes(
            "services", Phrase(zh: "服务", en: "services"), ["服务项目", "提供服务", "服务内容", "service"],
            \.row.services
        ) { $0.services },
        .term(
            "consent", Phrase(zh: "意愿", en: "consent"), ["是否同意", "知情同意"],
            sample: .agreed, Lexicons.consent, \.row.consent),
        .text(
            "outcome", Phrase(zh: "结果", en: "outcome"), ["访视结果", "处理结果"],
            sample: Phrase(zh: "母子平安", en: "mother and child well"), \.row.outcome),
        .text(
            "note", Phrase(zh: "备注", en: "note"), ["说明", "notes", "remark"],
            sample: Phrase(zh: "", en: ""), \.row.note),
        .nextVisit(\.row.nextVisit),
        .day(
            "lastMenstrualPeriod", Phrase(zh: "末次月经", en: "last menstrual period"),
            ["末次月经日期", "lmp"], sample: "", \.row.lastMenstrualPeriod),
    ]

    init(village: AreaCode) {
        row = VisitImport(
            village: village, household: "", person: nil, day: Day(daysSince1970: 0), purpose: "")
    }

    init?(_ row: ImportRow) {
        guard case .visit(let row) = row else { return nil }
        self.row = row
        subject = SubjectCells(row.person, named: row.personName)
        ordinal = row.ordinal == 1 ? .leave : .set(row.ordinal)
    }

    mutating func finish(
        _ problems: inout CellProblems, _ context: ImportContext
    ) -> ImportRow {
        row.person = subject.key
        row.personName = subject.nameBesideNumber
        subject.checkPlace(row.village, row.household, &problems)
        row.ordinal = ordinal.value ?? 1
        return .visit(row)
    }
}
