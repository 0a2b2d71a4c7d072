import Domain
import Schemes
import Testing

@Suite struct ScheduleTests {
    private let built: Definitions

    init() throws {
        built = try Schemes.definitions()
    }

    private func day(_ number: Int) throws -> Day { try #require(Day(number: number)) }

    @Test func `in every window opens is not after due, nor due after closes`() throws {
        for start in [20_110_131, 20_120_229, 20_111_231] {
            let start = try day(start)
            for schedule in built.schedules {
                for step in schedule.steps {
                    let name = "\(schedule.code) \(step.code)"
                    #expect(step.opens.after(start) <= step.due.after(start), "\(name)")
                    #expect(step.due.after(start) < step.closes.after(start), "\(name)")
                }
            }
        }
    }

    @Test func `a missed step leaves the list when the next one opens`() throws {
        let start = try day(20_110_301)
        for schedule in built.schedules where schedule.anchor != .service {
            for (step, following) in zip(schedule.steps, schedule.steps.dropFirst()) {
                #expect(
                    step.closes.after(start) == following.opens.after(start),
                    "\(schedule.code) \(step.code)")
            }
        }
    }

    @Test(arguments: [
        // Pregnancy, from a last period of 1 January 2011: week 13 begins on 2 April.
        ("pregnancy", "first", 20_110_101, 20_110_101, 20_110_401),
        ("pregnancy", "weeks-16-20", 20_110_101, 20_110_423, 20_110_527),
        ("pregnancy", "weeks-21-24", 20_110_101, 20_110_528, 20_110_624),
        ("pregnancy", "weeks-28-36", 20_110_101, 20_110_716, 20_110_916),
        ("pregnancy", "weeks-37-40", 20_110_101, 20_110_917, 20_111_014),
        ("postpartum", "home-visit", 20_111_008, 20_111_008, 20_111_015),
        ("postpartum", "day-42", 20_111_008, 20_111_119, 20_111_203),
        // A child born on the last of a month, and one born on a leap day.
        ("child", "day-28", 20_110_131, 20_110_228, 20_110_302),
        ("child", "months-3", 20_110_131, 20_110_430, 20_110_531),
        ("child", "months-12", 20_120_229, 20_130_228, 20_130_329),
        ("child", "years-6", 20_120_229, 20_180_228, 20_180_829),
        ("folic-acid", "month-1", 20_110_301, 20_110_326, 20_110_405),
        ("after-service", "iud-fitted", 20_110_301, 20_110_331, 20_110_430),
        ("after-service", "implant-removed", 20_110_301, 20_110_530, 20_110_828),
    ])
    func `a step falls into the standard's window`(
        schedule: String, step: String, anchor: Int, opens: Int, due: Int
    ) throws {
        let found = try #require(
            built.schedule(schedule)?.steps.first { $0.code == step })
        let start = try day(anchor)
        #expect(found.opens.after(start).number == Int32(opens))
        #expect(found.due.after(start).number == Int32(due))
    }

    @Test func `a county can count the contacts of WHO 2016 instead`() throws {
        let weeks = [12, 20, 26, 30, 34, 36, 38, 40]
        let steps = zip(weeks, weeks.dropFirst() + [41]).map { week, next in
            """
            { code = "week-\(week)", zh = "第\(week)周", en = "week \(week)", \
            opens = "\(week)w", due = "\(week + 1)w", closes = "\(next)w" }
            """
        }
        // The week's own step closes as the next opens; a due day never lies beyond it.
        let text = """
            [[schedule]]
            code = "pregnancy"
            zh = "孕期保健"
            en = "antenatal contacts"
            anchor = "last-menstrual-period"
            steps = [
            \(steps.joined(separator: ",\n"))
            ]
            """
        let folder = try CountyFolder([
            "schedules.toml": text,
            "visits.toml": """
            purposes = [{ code = "pregnancy", zh = "孕期", en = "pregnancy", schedule = "pregnancy" }]
            topics = [{ code = "girls", zh = "关爱女孩", en = "girls" }]
            services = [{ code = "leaflet", zh = "宣传资料", en = "leaflet" }]
            """,
        ])
        let own = try folder.definitions()
        let start = try day(20_110_101)
        let contacts = own.schedules[0].steps.map { $0.opens.after(start).number }
        #expect(
            contacts == [
                20_110_326, 20_110_521, 20_110_702, 20_110_730, 20_110_827, 20_110_910, 20_110_924,
                20_111_008,
            ])
        #expect(own.schedules.count == 1)
    }
}
