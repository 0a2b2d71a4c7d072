import Domain
import Testing

@testable import Exchange

/// Every column of every kind, with what people write in it.
@Suite struct ColumnTests {
    struct Case: Sendable {
        let kind: ImportKind
        let heading: String
        let text: String
        /// What is written back; nil if the cell is refused.
        let result: String?

        init(_ kind: ImportKind, _ heading: String, _ text: String, _ result: String?) {
            self.kind = kind
            self.heading = heading
            self.text = text
            self.result = result
        }
    }

    static let places: [Case] = [
        Case(.areas, "区划代码", "990823101", "990823101000"),
        Case(.areas, "区划代码", "９９０８２３101001 ", "990823101001"),
        Case(.areas, "区划代码", "99082310100", nil), Case(.areas, "区划代码", "-", nil),
        Case(.areas, "区划代码", "", nil), Case(.areas, "名称", " 东营村 ", "东营村"),
        Case(.areas, "名称", "", nil), Case(.areas, "启用日期", "2010/1/1", "2010-01-01"),
        Case(.areas, "停用日期", "2010年13月1日", nil), Case(.areas, "停用日期", "-", ""),
        Case(.households, "村代码", "东营村", "990823101001"), Case(.households, "村代码", "双桥村", nil),
        Case(.households, "村代码", "990823101000", nil), Case(.households, "村代码", "", nil),
        Case(.households, "户编号", " ０14", "014"), Case(.households, "户编号", "-", nil),
        Case(.households, "组", "3", "3"), Case(.households, "组", "第三组", "3"),
        Case(.households, "组", "十二村民小组", "12"), Case(.households, "组", "２０组", "20"),
        Case(.households, "组", "一百", nil), Case(.households, "组", "0", nil),
        Case(.households, "组", "一二十", nil), Case(.households, "住址", " 东街 8 号\n", "东街 8 号"),
        Case(.households, "住址", "--", "--"), Case(.households, "住址", "-", ""),
        Case(.households, "电话", "138 0000 0000", "13800000000"),
        Case(.households, "电话", "0391 7270000", "0391-7270000"),
        Case(.households, "电话", "12345", nil), Case(.households, "状态", "正常", "在册"),
        Case(.households, "状态", "moved", "迁出"), Case(.households, "状态", "在吗", nil),
    ]

    static let persons: [Case] = [
        Case(.persons, "村代码", "990823101001", "990823101001"),
        Case(.persons, "户编号", "", nil), Case(.persons, "姓名", "王　芳", "王芳"),
        Case(.persons, "姓名", "阿卜杜拉•买买提", "阿卜杜拉·买买提"),
        Case(.persons, "姓名", "阿里.买买提", "阿里·买买提"), Case(.persons, "姓名", "Anna  Lee", "Anna Lee"),
        Case(.persons, "姓名", "-", nil),
        Case(.persons, "身份证号", "990823800101002", "990823198001010029"),
        Case(.persons, "身份证号", "９９０８２３ 19800101 0029", "990823198001010029"),
        Case(.persons, "身份证号", "990823198001010028", nil), Case(.persons, "身份证号", "-", ""),
        Case(.persons, "性别", "２", "女"), Case(.persons, "性别", "M", "男"),
        Case(.persons, "性别", "人", nil), Case(.persons, "出生日期", "二〇一一年三月五日", "2011-03-05"),
        Case(.persons, "出生日期", "2011.3.5", "2011-03-05"),
        Case(.persons, "出生日期", "20110305", "2011-03-05"),
        Case(.persons, "出生日期", "1985-03", "1985-03"),
        Case(.persons, "出生日期", "农历一九八五年腊月初八", "L1985-12-08"),
        Case(.persons, "出生日期", "2011-02-29", nil), Case(.persons, "与户主关系", "妻子", "妻"),
        Case(.persons, "与户主关系", "02", "户主"), Case(.persons, "与户主关系", "朋友们", nil),
        Case(.persons, "配偶", "李 强", "李强"),
        Case(.persons, "配偶", "990823197805120018", "990823197805120018"),
        Case(.persons, "配偶", "990823197805120019", nil), Case(.persons, "母亲", "-", ""),
        Case(.persons, "母亲", "赵兰", "赵兰"), Case(.persons, "父亲", "王大山", "王大山"),
        Case(.persons, "户口性质", "农村", "农业"), Case(.persons, "户口性质", "x", nil),
        Case(.persons, "婚姻状况", "离异", "离婚"), Case(.persons, "婚姻状况", "21", "初婚"),
        Case(.persons, "婚变日期", "2002年5月1号", "2002-05-01"),
        Case(.persons, "电话", "+86 138-0000-0000", "13800000000"),
        Case(.persons, "民族", "汉", "汉族"), Case(.persons, "民族", "火星", nil),
        Case(.persons, "居住状况", "外出", "流出"), Case(.persons, "残疾证", "肢体3级", "肢体三级"),
        Case(.persons, "残疾证", "99082319800101002943", "肢体三级"), Case(.persons, "残疾证", "重", nil),
        Case(.persons, "光荣证号", "豫武 001", "豫武 001"), Case(.persons, "光荣证号", "-", ""),
        Case(.persons, "光荣证发证日期", "2011-03-05", nil), Case(.persons, "开户行", "信用社", nil),
        Case(.persons, "银行账号", "6210 0000 0000 0000 004", "6210000000000000004"),
        Case(.persons, "银行账号", "621000", nil), Case(.persons, "银行账号", "-", ""),
        Case(.persons, "户名", "李强", nil), Case(.persons, "去世日期", "2011/3/5", "2011-03-05"),
        Case(.persons, "说明", "证件有误", "证件有误"),
    ]

    static let services: [Case] = [
        Case(.visits, "村代码", "x", nil), Case(.visits, "户编号", "", nil),
        Case(.visits, "姓名", "王秀英", "王秀英"), Case(.visits, "姓名", "", ""),
        Case(.visits, "身份证号", "990823198001010029", "990823198001010029"),
        Case(.visits, "日期", "3.5", nil), Case(.visits, "日期", "2011.3.5", "2011-03-05"),
        Case(.visits, "目的", "postnatal", "产后访视"), Case(.visits, "目的", "聊天", nil),
        Case(.visits, "当日第几次", "2", "2"), Case(.visits, "当日第几次", "1", ""),
        Case(.visits, "当日第几次", "0", nil), Case(.visits, "地点", "电话访视", "电话"),
        Case(.visits, "地点", "月球", nil), Case(.visits, "内容", "生殖健康，育儿", "生殖健康、育儿"),
        Case(.visits, "内容", "育儿、天气", nil), Case(.visits, "内容", "-", ""),
        Case(.visits, "服务", "folic; 量血压;folic", "叶酸、量血压"), Case(.visits, "意愿", "拒绝", "谢绝"),
        Case(.visits, "意愿", "也许", nil), Case(.visits, "结果", "好\n很好", "好\n很好"),
        Case(.visits, "备注", " 无 ", "无"), Case(.visits, "下次日期", "20110405", "2011-04-05"),
        Case(.visits, "末次月经", "2011-01-01", "2011-01-01"),
        Case(.screenings, "村代码", "", nil), Case(.screenings, "户编号", "", nil),
        Case(.screenings, "姓名", "", nil), Case(.screenings, "身份证号", "1", nil),
        Case(.screenings, "配偶", "李强", "李强"), Case(.screenings, "日期", "", nil),
        Case(.screenings, "类别", "乳腺检查", "乳腺检查"), Case(.screenings, "类别", "x", nil),
        Case(.screenings, "当日第几次", "3", "3"), Case(.screenings, "服务机构", "县站", "县站"),
        Case(.screenings, "意愿", "同意", "同意"), Case(.screenings, "风险分类", "c类", "C 孕期密切监护"),
        Case(.screenings, "风险分类", "E", nil), Case(.screenings, "备注", "复查", "复查"),
        Case(.screenings, "下次日期", "x", nil), Case(.screenings, "项目", "血红蛋白", nil),
        Case(.screenings, "结果", "128", nil), Case(.screenings, "对象", "丈夫", ""),
        Case(.screenings, "单位", "g/L", ""), Case(.screenings, "下限", "x", nil),
        Case(.screenings, "上限", "１50", ""),
    ]

    static let money: [Case] = [
        Case(.entitlements, "村代码", "双桥村", nil), Case(.entitlements, "户编号", "15", "15"),
        Case(.entitlements, "姓名", "", nil), Case(.entitlements, "身份证号", "-", ""),
        Case(.entitlements, "项目", "special", "特别扶助"), Case(.entitlements, "项目", "奖金", nil),
        Case(.entitlements, "期间", "2011年11月", "201111"), Case(.entitlements, "期间", "去年", nil),
        Case(.entitlements, "金额", "¥1,200.5", "1200.50"),
        Case(.entitlements, "金额", "９６０元", "960.00"),
        Case(.entitlements, "金额", "-5", nil), Case(.entitlements, "金额", "1.234", nil),
        Case(.entitlements, "状态", "已发", "已发放"), Case(.entitlements, "状态", "x", nil),
        Case(.entitlements, "原因", "销户", "账户已销"), Case(.entitlements, "原因", "x", nil),
        Case(.entitlements, "开户行", "-", ""),
        Case(.entitlements, "银行账号", "62100000000000000x4", nil),
        Case(.entitlements, "户名", "-", ""), Case(.entitlements, "发放日期", "2011-13-01", nil),
    ]

    @Test(arguments: places + persons + services + money)
    func `a cell is understood, or refused with a sentence`(_ example: Case) throws {
        let row = OneRow(example.kind).with(example.heading, example.text)
        let written = try row.written()
        #expect(written?[example.heading] == example.result)
        guard example.result == nil else { return }
        let problem = try #require(try row.problems().first)
        #expect(!problem.sentence.zh.isEmpty && !problem.sentence.en.isEmpty)
        #expect(problem.remark.zh.hasPrefix(problem.heading.zh))
    }

    @Test(arguments: ImportKind.allCases)
    func `every column that is written is in the table above`(kind: ImportKind) {
        let all = Self.places + Self.persons + Self.services + Self.money
        let tested = Set(all.filter { $0.kind == kind }.map(\.heading))
        #expect(Set(KindTable.of(kind).headings.map(\.zh)) == tested)
    }

    @Test func `a problem names the file's own heading and the cell`() throws {
        let parser = try RowParser(
            .persons, header: ["村", "户号", "名字", "生日（公历）"], TestDefinitions.context)
        let row = Row(["990823101001", "1", "", "昨晚"])
        guard case .problems(let problems) = parser.parse(row) else {
            Issue.record("taken")
            return
        }
        #expect(problems.map(\.heading.zh) == ["名字", "生日（公历）"])
        #expect(problems.map(\.value) == ["", "昨晚"])
        let found = FieldProblem(field: "birth", sentence: Phrase(zh: "晚", en: "late"))
        #expect(parser.problem(found, in: row).remark.zh == "生日（公历）：晚")
        let other = FieldProblem(field: "sex", sentence: Phrase(zh: "错", en: "wrong"))
        #expect(parser.problem(other, in: row).heading.zh == "性别")
    }
}
