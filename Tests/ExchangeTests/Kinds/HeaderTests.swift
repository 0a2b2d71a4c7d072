import Domain
import Testing

@testable import Exchange

@Suite struct HeaderTests {
    private func parser(_ kind: ImportKind, _ header: [String]) throws(FileError) -> RowParser {
        try RowParser(kind, header: header, TestDefinitions.context)
    }

    @Test func `headings stand in any order, language and spelling`() throws {
        let header = ["Birth_Date *", "姓 名：", "户号", "VILLAGE CODE", "性别（男/女）", "错误", ""]
        let parser = try parser(.persons, header)
        #expect(parser.ignored.isEmpty)
        let row = Row(["1980-01-01", "王芳", "3", "990823101001", "女", "旧错误", ""])
        guard case .row(.person(let person)) = parser.parse(row) else {
            Issue.record("refused")
            return
        }
        #expect(person.name == "王芳")
        #expect(person.sex == .set(.female))
    }

    @Test func `headings that are not understood are told`() throws {
        #expect(
            try parser(.households, ["村代码", "户编号", "户主", "房屋面积"]).ignored == ["户主", "房屋面积"])
    }

    @Test func `a column that is missing is named`() {
        let missing = [Phrase(zh: "户编号", en: "household"), Phrase(zh: "姓名", en: "name")]
        #expect(throws: FileError.header(.missing(missing, kind: .persons))) {
            try parser(.persons, ["村代码", "性别"])
        }
    }

    @Test func `two columns of the same thing are refused`() throws {
        #expect(
            throws: FileError.header(
                .duplicate(first: "姓名", column: 1, second: "Name", otherColumn: 3))
        ) {
            try parser(.persons, ["姓名", "村代码", "Name", "户编号"])
        }
    }

    @Test func `a file without any known heading is refused`() {
        #expect(throws: FileError.header(.unknown(kind: .visits))) {
            try parser(.visits, ["武陟县花名册", ""])
        }
    }

    @Test(arguments: ImportKind.allCases)
    func `no heading means two things`(kind: ImportKind) {
        let names = names(of: kind)
        for (index, column) in names.enumerated() {
            for other in names[(index + 1)...] {
                #expect(column.isDisjoint(with: other), "\(column.intersection(other))")
            }
        }
    }

    private func names(of kind: ImportKind) -> [Set<String>] {
        func names<Draft: KindDraft>(_ type: Draft.Type) -> [Set<String>] {
            type.columns.map { spec in
                Set(([spec.heading.zh, spec.heading.en] + spec.aliases).map(HeadingKey.of))
            }
        }
        return switch kind {
        case .areas: names(AreaDraft.self)
        case .households: names(HouseholdDraft.self)
        case .persons: names(PersonDraft.self)
        case .visits: names(VisitDraft.self)
        case .screenings: names(ScreeningDraft.self)
        case .entitlements: names(EntitlementDraft.self)
        }
    }

    @Test(arguments: ImportKind.allCases, Language.allCases)
    func `a template can be imported as it is`(kind: ImportKind, language: Language) throws {
        let sink = MemoryRows()
        try RecordWriter.writeTemplate(kind, to: sink, TestDefinitions.context, language)
        #expect(sink.rows.count == 2)
        let parser = try parser(kind, sink.rows[0])
        #expect(parser.ignored.isEmpty)
        guard case .row = parser.parse(Row(sink.rows[1])) else {
            Issue.record("\(parser.parse(Row(sink.rows[1])))")
            return
        }
    }

    @Test(arguments: ImportKind.allCases)
    func `the guide names every heading that is understood`(kind: ImportKind) throws {
        let guide = ColumnGuide.columns(of: kind)
        let sink = MemoryRows()
        try RecordWriter.writeTemplate(kind, to: sink, TestDefinitions.context, .en)
        #expect(guide.filter(\.isWritten).map(\.heading.en) == sink.rows[0])
        let needed = guide.filter(\.isNeeded)
        #expect(!needed.isEmpty)
        for column in guide {
            for name in [column.heading.zh] + column.aliases {
                let others = needed.filter { $0 != column }.map(\.heading.zh)
                #expect(try parser(kind, others + [name]).ignored.isEmpty)
            }
        }
    }
}
