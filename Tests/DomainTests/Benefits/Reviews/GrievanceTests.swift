import Domain
import Testing

@Suite struct GrievanceTests {
    /// Wednesday, 23 November 2011.
    private let today = Day(daysSince1970: 15_301)
    private let now = Instant(milliseconds: 1_322_006_400_000)
    private let clerk = Account.ID(rawValue: 1)
    private let definitions = Definitions(
        screeningKinds: [], visitPurposes: [], topics: [], services: [], schedules: [],
        programmes: [],
        grievanceKinds: [
            GrievanceKind(
                code: "money", term: Phrase(zh: "补助未到", en: "money missing"), days: 5,
                counting: .working),
            GrievanceKind(
                code: "other", term: Phrase(zh: "其他", en: "other"), days: 30,
                counting: .calendar),
        ])

    private func open(_ kind: String, person: Int64? = 1, text: String = "没收到") -> OpenGrievance {
        OpenGrievance(
            village: AreaCode("999901001001") ?? .everywhere,
            person: person.map { Person.ID(rawValue: $0) }, kind: kind, text: text,
            receivedOn: today)
    }

    private func grievance(of person: Int64?) throws -> Grievance {
        Grievance(
            id: Grievance.ID(rawValue: 1),
            details: try open("money", person: person).decide(by: definitions, on: today))
    }

    @Test func `the days for an answer begin with the day after it came`() throws {
        #expect(try open("money").decide(by: definitions, on: today).due == today + 7)
        #expect(try open("other").decide(by: definitions, on: today).due == today + 30)
    }

    @Test func `a grievance says something, of a known kind, and not from tomorrow`() {
        #expect(throws: Rejection.self) { try open("rumour").decide(by: definitions, on: today) }
        #expect(throws: Rejection.self) {
            try open("money", text: " ").decide(by: definitions, on: today)
        }
        #expect(throws: Rejection.self) { try open("money").decide(by: definitions, on: today - 1) }
    }

    @Test func `steps are kept in order with who took them`() throws {
        var current = try grievance(of: nil)
        for text in ["电话核实", "信用社补录"] {
            let update = UpdateGrievance(grievance: current.id, step: .note(text))
            current = try update.decide(on: current, by: clerk, at: now)
        }
        #expect(current.steps.map(\.text) == ["电话核实", "信用社补录"])
        #expect(current.steps.allSatisfy { $0.by == clerk && $0.at == now })
        let empty = UpdateGrievance(grievance: current.id, step: .note(" "))
        #expect(throws: Rejection.self) { try empty.decide(on: current, by: clerk, at: now) }
    }

    @Test(arguments: [
        (1, "已补发", "入户告知", true), (1, "已补发", nil, false), (1, "已补发", " ", false),
        (nil, "已补发", nil, true), (nil, " ", nil, false),
    ])
    func `closing needs the outcome, and that a known person was told`(
        person: Int64?, outcome: String, toldHow: String?, isClosed: Bool
    ) throws {
        let current = try grievance(of: person)
        let update = UpdateGrievance(
            grievance: current.id, step: .close(outcome: outcome, toldHow: toldHow))
        let closed = try? update.decide(on: current, by: clerk, at: now)
        #expect((closed != nil) == isClosed)
        guard let closed else { return }
        #expect(closed.closedOn == today && closed.outcome == outcome)
        #expect(throws: Rejection.self) { try update.decide(on: closed, by: clerk, at: now) }
    }
}
