import Testing

@testable import Domain

/// Which steps of a schedule wait.
@Suite struct ScheduleStepsTests {
    private let child = schedule("child", .birth, ["28d 30d 60d", "11m 12m 15m", "14m 16m 20m"])
    private let pregnancy = schedule(
        "pregnancy", .lastMenstrualPeriod, ["0w 12w 14w", "16w 20w 22w"])
    private let after = schedule("after", .service, ["30d 45d 60d"])
    private let postnatal = schedule("postnatal", .delivery, ["3d 7d 28d", "28d 42d 60d"])

    private static func schedule(
        _ code: String, _ anchor: Schedule.Anchor, _ steps: [String]
    ) -> Schedule {
        Schedule(
            code: code, term: Phrase(zh: code, en: code), anchor: anchor,
            steps: steps.map { text in
                let spans = text.split(separator: " ").map { Span($0) ?? Span(0, .days) }
                let name = String(text.split(separator: " ")[1])
                return ScheduleStep(
                    code: name, term: Phrase(zh: name, en: name), opens: spans[0],
                    due: spans[1], closes: spans[2])
            })
    }

    private var definitions: Definitions {
        Definitions(
            screeningKinds: [],
            visitPurposes: [child, pregnancy, after, postnatal].map { schedule in
                VisitPurpose(
                    code: schedule.code, term: schedule.term, schedule: schedule.code)
            },
            topics: [], services: [], schedules: [child, pregnancy, after, postnatal],
            programmes: [])
    }

    private func day(_ number: Int) -> Day { Day(number: number) ?? Day(daysSince1970: 0) }

    private func person(born number: Int, died: Int? = nil) -> PersonDetails {
        var details = PersonDetails(
            household: Household.ID(rawValue: 1), name: "王", sex: .female,
            birth: RecordedDate(day(number)))
        details.death = died.map(day)
        return details
    }

    private func visit(
        _ purpose: String, _ number: Int, _ consent: Consent = .agreed, lmp: Int? = nil
    ) -> VisitDetails {
        var details = VisitDetails(
            household: Household.ID(rawValue: 1), day: day(number), purpose: purpose,
            consent: consent)
        details.lastMenstrualPeriod = lmp.map(day)
        return details
    }

    private func codes(
        _ person: PersonDetails, _ visits: [VisitDetails], children: [Int] = []
    ) -> [String] {
        definitions.openSteps(of: person, visits: visits, children: children.map(day))
            .map { "\($0.schedule) \($0.step)" }
    }

    @Test func `the days of a step are counted from its anchor`() throws {
        let first = try #require(
            child.openSteps(anchor: day(20110131), done: []).first)
        #expect(first.opens == day(20110228))
        #expect(first.due == day(20110302))
        #expect(first.closes == day(20110401))
    }

    @Test func `a service outside every window fulfils nothing`() {
        let open = child.openSteps(anchor: day(20110101), done: [day(20110105), day(20110501)])
        #expect(open.map(\.step) == ["30d", "12m", "16m"])
    }

    @Test func `where windows overlap a service fulfils the step due nearest`() {
        // 25 March 2012 lies in both windows: 84 days after one due day, 37 before the other.
        let late = child.openSteps(anchor: day(20110101), done: [day(20120325)])
        #expect(late.map(\.step) == ["30d", "12m"])
        let twice = child.openSteps(anchor: day(20110101), done: [day(20120325), day(20120326)])
        #expect(twice.map(\.step) == ["30d"])
    }

    @Test func `children have their schedule, the dead have none`() {
        #expect(codes(person(born: 20110101), []) == ["child 30d", "child 12m", "child 16m"])
        #expect(codes(person(born: 20110101, died: 20110105), []) == [])
    }

    @Test func `declining closes a step and not meeting leaves it open`() {
        let child = person(born: 20110101)
        #expect(codes(child, [visit("child", 20110131, .notMet)]).contains("child 30d"))
        #expect(!codes(child, [visit("child", 20110131, .declined)]).contains("child 30d"))
        #expect(!codes(child, [visit("child", 20110131, .notNeeded)]).contains("child 30d"))
    }

    @Test func `a pregnancy counts from the period told last and ends with the birth`() {
        let woman = person(born: 19850101)
        let told = visit("pregnancy", 20110301, lmp: 20110110)
        #expect(codes(woman, [told]).contains("pregnancy 20w"))
        #expect(!codes(woman, [told]).contains("pregnancy 12w"))
        let mended = visit("pregnancy", 20110315, .notMet, lmp: 20110105)
        #expect(definitions.pregnancy(visits: [mended, told], children: []) == day(20110105))
        #expect(!codes(woman, [told], children: [20111010]).contains("pregnancy 20w"))
        #expect(
            !codes(woman, [told, visit("postnatal", 20111015)]).contains("pregnancy 20w"))
        #expect(codes(woman, [told], children: [20080101]).contains("pregnancy 20w"))
    }

    @Test func `a service that was given asks for its follow-up, a declined one does not`() {
        let woman = person(born: 19700101)
        let fitted = visit("after", 20110301)
        #expect(codes(woman, [fitted]).contains("after 45d"))
        #expect(!codes(woman, [visit("after", 20110301, .declined)]).contains("after 45d"))
        #expect(!codes(woman, [fitted, visit("after", 20110415)]).contains("after 45d"))
        #expect(codes(woman, [fitted, visit("after", 20110801)]).contains("after 45d"))
    }

    @Test func `visits after birth count from the child's birthday`() {
        let mother = person(born: 19850101)
        let visits = [visit("postnatal", 20111015)]
        #expect(
            codes(mother, visits, children: [20111010]).filter { $0.hasPrefix("post") }
                == ["postnatal 42d"])
    }
}
