import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct ForecastScreenTests {
    @Test func `who becomes entitled stands by month, with the papers still lacking`() throws {
        let village = try BenefitVillage(.villageManager)
        let row = try village.registry.row(of: village.person)
        let paper = Phrase(zh: "生育情况声明", en: "declaration")
        village.registry.arrange {
            $0.forecast = [
                ForecastRow(
                    person: row, programme: "jiangfu", day: BenefitVillage.today + 10,
                    missingPapers: [paper], unknown: []),
                ForecastRow(
                    person: row, programme: "jiangfu", day: BenefitVillage.today + 60,
                    missingPapers: [], unknown: []),
            ]
        }
        let robot = village.open(ForecastScreen()).expect(contains: "2 人，其中 1 人还缺材料")
            .expect(contains: "2011-12-03").expect(contains: "生育情况声明").expect(contains: "不缺材料")
        robot.press(.tab).press(.enter)
        #expect(robot.screen == "why")
        robot.press(.escape).type("mm").expect(contains: "今后十二个月没有人")
    }
}
