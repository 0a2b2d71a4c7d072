import Domain
import Testing

@testable import Exchange

/// Values that several cells describe together.
@Suite struct CompositeTests {
    @Test func `bank, number and holder are one account`() throws {
        let row = OneRow(.persons).with("开户行", "信用社").with("账号", "6210000000000000004")
            .with("户名", "李强")
        guard case .row(.person(let person)) = try row.parsed() else {
            Issue.record("refused")
            return
        }
        #expect(
            person.account
                == .set(
                    try BankAccount(bank: "信用社", number: "6210000000000000004", holder: "李强")))
    }

    @Test func `a certificate's number and day are one certificate`() throws {
        let row = OneRow(.persons).with("光荣证", "001").with("发证日期", "2003.4.5")
        guard case .row(.person(let person)) = try row.parsed() else {
            Issue.record("refused")
            return
        }
        #expect(
            person.onlyChildCertificate
                == .set(OnlyChildCertificate(number: "001", issued: Day(number: 2003_04_05))))
    }

    @Test func `the identity number counts before the name`() throws {
        let row = OneRow(.entitlements).with("身份证号", "990823198001010029")
        guard case .row(.entitlement(let found)) = try row.parsed() else {
            Issue.record("refused")
            return
        }
        #expect(found.person == .residentID(try ResidentID(parsing: "990823198001010029")))
    }

    @Test func `a number alone needs neither village nor household, a name needs both`() throws {
        let number = "990823198001010029"
        let header = ["身份证号", "姓名", "项目", "期间"]
        let parser = try RowParser(.entitlements, header: header, TestDefinitions.context)
        let numbered = parser.parse(Row([number, "王秀英", "奖励扶助", "2011"]))
        guard case .row(.entitlement(let found)) = numbered else {
            Issue.record("refused")
            return
        }
        #expect(found.person == .residentID(try ResidentID(parsing: number)))
        #expect(found.personName == "王秀英" && found.household.isEmpty)
        guard case .problems(let problems) = parser.parse(Row(["", "王秀英", "奖励扶助", "2011"]))
        else {
            Issue.record("taken")
            return
        }
        #expect(problems.map(\.field) == ["village", "household"])
        #expect(throws: FileError.self) {
            try RowParser(
                .entitlements, header: ["姓名", "项目", "期间"], TestDefinitions.context)
        }
    }

    @Test(arguments: ["王芳(2011-03-05)", "王 芳（2011年3月5日）"])
    func `a birthday behind the name tells namesakes apart`(text: String) throws {
        let row = OneRow(.visits).with("姓名", text)
        guard case .row(.visit(let visit)) = try row.parsed() else {
            Issue.record("refused")
            return
        }
        #expect(
            visit.person
                == .nameAndBirthday("王芳", try #require(Day(number: 2011_03_05))))
        #expect(try row.written()?["姓名"] == "王芳(2011-03-05)")
    }

    @Test(arguments: ["银行账号", "身份证号", "电话"])
    func `a number of which a spreadsheet lost the end is not taken`(heading: String) throws {
        let problems = try OneRow(.persons).with(heading, "6.21E+18").problems()
        #expect(problems.count == 1 && problems.first?.heading.zh == heading)
        #expect(problems.first?.sentence.zh.contains("文本格式") == true)
    }

    @Test func `a problem of a result is shown at its value`() throws {
        let header = ["村代码", "户编号", "姓名", "日期", "类别", "项目", "结果"]
        let parser = try RowParser(.screenings, header: header, TestDefinitions.context)
        let row = Row(["990823101001", "1", "王", "2011-03-05", "孕前", "血红蛋白", "128"])
        let sentence = Phrase(zh: "太高", en: "too high")
        let problem = parser.problem(FieldProblem(field: "person.hb", sentence: sentence), in: row)
        #expect(problem.heading.zh == "结果" && problem.value == "128")
    }

    @Test func `the spouse's number in a column of its own counts before the name`() throws {
        let row = OneRow(.persons).with("配偶身份证号", "990823197805120018").with("配偶", "李强")
        guard case .row(.person(let person)) = try row.parsed() else {
            Issue.record("refused")
            return
        }
        #expect(
            person.spouse == .set(.residentID(try ResidentID(parsing: "990823197805120018"))))
    }

    struct Result: Sendable {
        let item: String
        let value: String
        /// Item and value as the register keeps them; nil if they are refused.
        let kept: [String]?
        let field: String
    }

    @Test(arguments: [
        Result(item: "血红蛋白", value: " 3.90", kept: ["hb", "3.90"], field: ""),
        Result(item: "hb", value: "１２８", kept: ["hb", "128"], field: ""),
        Result(item: "血红蛋白", value: "正常", kept: nil, field: "value"),
        Result(item: "乙肝表面抗原", value: "阴性", kept: ["hbsag", "neg"], field: ""),
        Result(item: "乙肝表面抗原", value: "弱", kept: nil, field: "value"),
        Result(item: "乙肝表面抗原", value: "（-）", kept: ["hbsag", "neg"], field: ""),
        Result(item: "乙肝表面抗体", value: "＋", kept: ["hbsab", "yes"], field: ""),
        Result(item: "乙肝表面抗体", value: "阴性", kept: ["hbsab", "no"], field: ""),
        Result(item: "乙肝表面抗体", value: "其他(二)", kept: ["hbsab", "y"], field: ""),
        Result(item: "乙肝表面抗体", value: "其他", kept: nil, field: "value"),
        Result(item: "病史", value: "无\n过敏", kept: ["history", "无\n过敏"], field: ""),
        Result(item: "left", value: "软", kept: ["left", "软"], field: ""),
        Result(item: "乳腺", value: "软", kept: nil, field: "item"),
        Result(item: "身高", value: "160", kept: nil, field: "item"),
    ])
    func `a result is understood by its item`(_ example: Result) throws {
        let row = OneRow(.screenings).with("项目", example.item).with("结果", example.value)
            .with("对象", "男方").with("上限", "150.0")
        guard case .row(.screening(let found)) = try row.parsed() else {
            #expect(example.kept == nil)
            #expect(try row.problems().map(\.field) == [example.field])
            return
        }
        let result = try #require(found.result)
        #expect([result.item, result.value] == example.kept)
        #expect(result.subject == .partner)
        #expect(result.upper?.text == "150.0")
    }

    @Test func `an empty cell leaves and a hyphen removes`() throws {
        let row = OneRow(.households).with("电话", "").with("住址", "－")
        guard case .row(.household(let household)) = try row.parsed() else {
            Issue.record("refused")
            return
        }
        #expect(household.phone == .leave)
        #expect(household.address == .clear)
        #expect(household.status == .leave)
    }

    @Test func `the village may be known from elsewhere`() throws {
        let village = try #require(AreaCode("990823101001"))
        let context = ImportContext(TestDefinitions.definitions, village: village)
        let parser = try RowParser(.households, header: ["户编号"], context)
        #expect(
            parser.parse(Row(["7"]))
                == .row(.household(HouseholdImport(village: village, number: "7"))))
    }

    @Test(arguments: [
        ("110-150", ["110", "150"]), ("3.9 ～ 6.1", ["3.9", "6.1"]), ("＜40", ["", "40"]),
        ("≥60.0", ["60.0", ""]), ("阴性", nil), ("150-110", nil), ("1-2-3", nil), ("<", nil),
    ])
    func `a reference range is two limits`(text: String, limits: [String]?) throws {
        let row = OneRow(.screenings).with("项目", "hb").with("结果", "128").with("参考范围", text)
        let written = try row.written()
        #expect(written.map { [$0["下限"] ?? "?", $0["上限"] ?? "?"] } == limits)
        guard limits == nil else { return }
        #expect(try row.problems().map(\.heading.zh) == ["参考范围"])
    }
}
