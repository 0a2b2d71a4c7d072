import Domain
import Testing

@testable import Exchange

@Suite struct PosterTests {
    @Test func `a poster says what, where, how long and whom to tell`() {
        let text = PosterFixture.poster(2, telephone: "0391-7000000").text
        #expect(text.contains("2011 年度奖励扶助对象公示"))
        #expect(text.contains("东营村（村级公示）  共 2 人"))
        #expect(text.contains("公示期：2011-11-23 至 2011-12-01（7 个工作日）  张贴处：村委会公示栏"))
        #expect(text.contains("可以不署名"))
        #expect(text.contains("电话：0391-7000000"))
        #expect(PosterFixture.poster(1, counting: .calendar).text.contains("（9 个日历日）"))
    }

    @Test func `numbers show their first six and last two places, and nothing else of a person`() {
        let poster = PosterFixture.poster(1)
        #expect(poster.rows[0].cells[2].hasPrefix("999901**********"))
        #expect(poster.rows[0].cells[2].count == 18)
        #expect(poster.rows[0].cells[2].suffix(2).allSatisfy { $0 != "*" })
        #expect(!poster.text.contains("139") && !poster.text.contains("1-001"))
    }

    @Test func `with names only there is no number and no amount`() {
        let text = PosterFixture.poster(3, detail: .namesOnly).text
        #expect(!text.contains("9999") && !text.contains("960.00"))
        #expect(text.contains("张桂兰  东营村"))
    }

    @Test func `columns of a text are as wide as their widest cell`() {
        let poster = PosterFixture.poster(12, names: ["王芳", "买买提·吐尔逊江"])
        let lines = poster.text.split(separator: "\n").filter { $0.contains("999901*") }
        #expect(lines.count == 12)
        #expect(Set(lines.map { DisplayWidth.of(String($0)) }).count == 1)
        let starts = lines.map { line in
            DisplayWidth.of(String(line.prefix { $0 != "*" }))
        }
        #expect(Set(starts).count == 1)
    }

    @Test func `signs that steer a terminal do not reach a poster`() {
        let text = PosterFixture.poster(1, names: ["张\u{1B}[2J\u{202E}兰"]).text
        #expect(text.contains("张 [2J 兰"))
    }

    @Test func `an English poster is English`() {
        let text = PosterFixture.poster(1, language: .en).text
        #expect(text.contains("Reward assistance 2011: public list"))
        #expect(text.contains("Identity number") && text.contains("7 working days"))
    }
}
