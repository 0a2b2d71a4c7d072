import Domain
import Testing

@Suite struct ObjectionTests {
    private let today = Day(daysSince1970: 15_301)

    private func raise(
        on day: Int = 0, text: String = "不符合条件", case id: Int64? = nil, isListed: Bool = false,
        by name: String? = nil
    ) -> Result<RaiseObjection, Rejection> {
        let details = PostingDetails(
            level: .village, area: .everywhere, programme: "reward", year: 2011, place: "村委会",
            first: today - 3, last: today + 6)
        let command = RaiseObjection(
            posting: Posting.ID(rawValue: 1),
            benefitCase: id.map { BenefitCase.ID(rawValue: $0) }, raisedOn: today + day,
            raisedBy: name, text: text)
        return Result { () throws(Rejection) in
            try command.decide(on: details, isListed: isListed, today: today)
        }
    }

    private func field(_ result: Result<RaiseObjection, Rejection>) -> String? {
        if case .failure(let rejection) = result { return rejection.problems.first?.field }
        return nil
    }

    @Test func `nobody who objects has to give a name`() throws {
        #expect(try raise(by: "  ").get().raisedBy == nil)
        #expect(try raise(by: " 张三 ").get().raisedBy == "张三")
    }

    @Test func `an objection comes from the first day on, and not from tomorrow`() {
        #expect(field(raise(on: -3)) == nil)
        #expect(field(raise(on: -4)) == "raisedOn")
        #expect(field(raise(on: 1)) == "raisedOn")
    }

    @Test func `an objection says something, about the list or about a case on it`() {
        #expect(field(raise(text: " ")) == "text")
        #expect(field(raise(case: 5)) == "benefitCase")
        #expect(field(raise(case: 5, isListed: true)) == nil)
    }

    @Test func `closing needs an outcome in words, and happens once`() throws {
        let open = Objection(
            id: Objection.ID(rawValue: 1), posting: Posting.ID(rawValue: 1), benefitCase: nil,
            raisedOn: today, raisedBy: nil, text: "不符合条件")
        func close(_ outcome: String) -> CloseObjection {
            CloseObjection(objection: open.id, outcome: outcome, isUpheld: true)
        }
        #expect(throws: Rejection.self) { try close(" ").decide(on: open, today: today) }
        let closed = try close("核实属实").decide(on: open, today: today + 2)
        #expect(closed.outcome == "核实属实" && closed.isUpheld && closed.closedOn == today + 2)
        #expect(throws: Rejection.self) { try close("再处理").decide(on: closed, today: today) }
    }
}
