import Domain

/// A row of a file of screenings: one result, or a screening without any.
struct ScreeningDraft: KindDraft {
    var row: ScreeningImport
    var subject = SubjectCells()
    var ordinal = Entry<Int>.leave
    var item = Entry<String>.leave
    var whose = Entry<SubjectTerm>.leave
    var value = Entry<String>.leave
    var unit = Entry<String>.leave
    var lower = Entry<Quantity>.leave
    var upper = Entry<Quantity>.leave

    init(village: AreaCode) {
        row = ScreeningImport(
            village: village, household: "", person: .name(""), day: Day(daysSince1970: 0),
            kind: "")
    }

    init?(_ row: ImportRow) {
        guard case .screening(let row) = row else { return nil }
        self.row = row
        subject = SubjectCells(row.person, named: row.personName)
        ordinal = row.ordinal == 1 ? .leave : .set(row.ordinal)
        guard let result = row.result else { return }
        item = .set(result.item)
        whose = result.subject == .person ? .leave : .set(SubjectTerm(subject: result.subject))
        value = .set(result.value)
        unit = Entry(result.unit)
        lower = Entry(result.lower)
        upper = Entry(result.upper)
    }

    mutating func finish(
        _ problems: inout CellProblems, _ context: ImportContext
    ) -> ImportRow {
        row.person = subject.needed(&problems)
        row.personName = subject.nameBesideNumber
        subject.checkPlace(row.village, row.household, &problems)
        row.ordinal = ordinal.value ?? 1
        row.result = result(&problems, context)
        return .screening(row)
    }

    /// Results are reported as `person.hb`, `partner.hb`.
    static func column(of field: String) -> String {
        field.contains(".") ? "value" : field
    }

    /// The result that the cells describe; nil if they describe none.
    private func result(
        _ problems: inout CellProblems, _ context: ImportContext
    ) -> ScreeningResult? {
        guard let itemText = item.value else {
            if value.value != nil { problems.add("item", CellWords.itemNeeded) }
            return nil
        }
        guard let valueText = value.value else {
            problems.add("value", CellWords.valueNeeded)
            return nil
        }
        guard !row.kind.isEmpty else { return nil }
        do throws(CellError) {
            let code = try CellReading.code(itemText, in: context.items[row.kind] ?? Vocabulary([]))
            let key = ImportContext.key(kind: row.kind, item: code)
            return ScreeningResult(
                item: code, subject: whose.value?.subject ?? .person,
                value: checked(valueText, key, context, &problems),
                unit: unit.value, lower: lower.value, upper: upper.value)
        } catch {
            problems.add("item", error.sentence)
            return nil
        }
    }

    /// The value as the register keeps it; notes if the item cannot have it.
    private func checked(
        _ text: String, _ key: String, _ context: ImportContext, _ problems: inout CellProblems
    ) -> String {
        do throws(CellError) {
            if let choices = context.choices[key] {
                return try CellReading.code(Self.signs[text.folded] ?? text, in: choices)
            }
            if context.units[key] != nil { return try CellReading.quantity(text).text }
        } catch {
            problems.add("value", error.sentence)
        }
        return CellText.read(text)
    }

    /// How laboratories write positive and negative; a bare hyphen asks to remove a value.
    private static let signs = [
        "+": "阳性", "(+)": "阳性", "阳性(+)": "阳性", "(-)": "阴性", "阴性(-)": "阴性",
    ]

    /// The name of the item of a result.
    func itemText(_ context: ImportContext, _ language: Language) -> String {
        guard let code = item.value else { return "" }
        return context.items[row.kind]?.text(code, language) ?? code
    }

    /// The value of a result: the name of a choice, or the value itself.
    func valueText(_ context: ImportContext, _ language: Language) -> String {
        guard let code = item.value, let text = value.value else { return "" }
        let key = ImportContext.key(kind: row.kind, item: code)
        return context.choices[key]?.text(text, language) ?? CellText.write(text)
    }
}
