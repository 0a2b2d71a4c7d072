import Testing

@testable import Domain

/// The rules of visits and screenings, field by field.
@Suite struct ServiceRulesTests {
    private static let today = Day(daysSince1970: 15_301)
    private static let words = Phrase(zh: "项", en: "item")
    private let definitions = Definitions(
        screeningKinds: [
            ScreeningKind(
                code: "couple", term: words, isForCouple: true,
                items: [
                    ScreeningItem(
                        code: "hb", number: 1, term: words, onPartner: true,
                        values: .number(unit: "g/L", offered: [])),
                    ScreeningItem(
                        code: "ag", number: 2, term: words,
                        values: .choice([Choice(code: "neg", term: words)])),
                ]), ScreeningKind(code: "single", term: words, items: []),
        ], visitPurposes: [VisitPurpose(code: "routine", term: words)],
        topics: [ListEntry(code: "care", term: words)],
        services: [ListEntry(code: "leaflet", term: words)], schedules: [], programmes: [])
    private var woman: PersonDetails {
        PersonDetails(
            household: Household.ID(rawValue: 1), name: "李秀英", sex: .female,
            birth: RecordedDate(Self.today - 10_000))
    }

    private func refused(
        about person: PersonDetails? = nil, _ change: (inout VisitDetails) -> Void
    ) -> [String] {
        var details = VisitDetails(
            household: Household.ID(rawValue: 1), day: Self.today, purpose: "routine")
        change(&details)
        do throws(Rejection) {
            _ = try LogVisit(details: details).decide(
                about: person ?? woman, by: definitions, on: Self.today)
            return []
        } catch {
            return error.problems.map(\.field)
        }
    }

    @Test func `a visit is refused for what is wrong, and for nothing else`() {
        let today = Self.today
        #expect(refused { _ in } == [])
        #expect(refused { $0.day = today - 3_000 } == [], "late entry is never refused")
        #expect(refused { $0.day = today + 1 } == ["day"])
        #expect(refused { $0.day = today - 10_001 } == ["day"])
        #expect(refused { $0.purpose = "tax" } == ["purpose"])
        #expect(refused { $0.topics = ["care", "?"] } == ["topics"])
        #expect(refused { $0.services = ["?"] } == ["services"])
        #expect(refused { $0.nextVisit = today } == ["nextVisit"])
        #expect(refused { $0.nextVisit = today + 1 } == [])
        #expect(refused { $0.consent = .declined } == [], "declined is an answer")
    }

    @Test func `nobody is visited after their death`() {
        var late = woman
        late.death = Self.today - 5
        #expect(refused(about: late) { $0.day = Self.today - 5 } == [])
        #expect(refused(about: late) { $0.day = Self.today - 4 } == ["day"])
    }

    @Test func `a last period is a woman's, and at most 45 weeks old`() {
        var man = woman
        man.sex = .male
        let field = "lastMenstrualPeriod"
        #expect(refused { $0.lastMenstrualPeriod = Self.today - 45 * 7 } == [])
        #expect(refused { $0.lastMenstrualPeriod = Self.today - 45 * 7 - 1 } == [field])
        #expect(refused { $0.lastMenstrualPeriod = Self.today + 1 } == [field])
        #expect(refused(about: man) { $0.lastMenstrualPeriod = Self.today - 7 } == [field])
    }

    private func refused(_ change: (inout ScreeningDetails) -> Void) -> [String] {
        var details = ScreeningDetails(
            kind: "couple", person: Person.ID(rawValue: 1), partner: Person.ID(rawValue: 2),
            day: Self.today)
        change(&details)
        do throws(Rejection) {
            _ = try LogScreening(details: details).decide(
                about: woman, partner: nil, by: definitions, on: Self.today)
            return []
        } catch {
            return error.problems.map(\.field)
        }
    }

    @Test func `a screening is refused for what is wrong, and for nothing else`() {
        func result(
            _ item: String, _ value: String, _ subject: ScreeningResult.Subject = .person,
            _ lower: String? = nil, _ upper: String? = nil
        ) -> ScreeningResult {
            ScreeningResult(
                item: item, subject: subject, value: value, lower: lower.flatMap { Quantity($0) },
                upper: upper.flatMap { Quantity($0) })
        }
        #expect(refused { $0.results = [result("hb", "12.5"), result("ag", "neg")] } == [])
        #expect(refused { $0.kind = "?" } == ["kind"])
        #expect(refused { $0.kind = "single" } == ["partner"])
        #expect(refused { $0.partner = $0.person } == ["partner"])
        #expect(refused { $0.results = [result("hb", "many")] } == ["person.hb"])
        #expect(refused { $0.results = [result("ag", "maybe")] } == ["person.ag"])
        #expect(refused { $0.results = [result("x", "1")] } == ["person.x"])
        #expect(refused { $0.results = [result("hb", "1", .person, "9", "3")] } == ["person.hb"])
        #expect(refused { $0.results = [result("hb", "1", .partner, "3", "9")] } == [])
        #expect(
            refused {
                $0.partner = nil
                $0.results = [result("hb", "1", .partner)]
            } == ["partner.hb"])
        #expect(
            refused {
                $0.consent = .declined
                $0.results = [result("hb", "1")]
            } == ["results"])
        #expect(refused { $0.consent = .declined } == [])
    }
}
