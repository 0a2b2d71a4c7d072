import Domain
import Testing

@testable import Store

@Suite struct GrievanceTests {
    private let place: PostingTownship
    private let east: Clerk
    private let today = Township.now.day

    init() throws {
        place = try PostingTownship()
        east = try Clerk(place.township, as: "east")
    }

    private func command(
        person: Person.ID? = nil, case id: BenefitCase.ID? = nil, on day: Day? = nil,
        in village: AreaCode = Township.east
    ) -> OpenGrievance {
        OpenGrievance(
            village: village, person: person, kind: "money", text: "补助没到", benefitCase: id,
            receivedOn: day ?? today)
    }

    private func open(_ command: OpenGrievance) throws -> Grievance.ID {
        let receipt = try east.commit(.openGrievance(command))
        guard case .grievance(let id)? = receipt.records.first else { throw Clerk.Missing() }
        return id
    }

    @Test func `a grievance keeps its steps, its outcome and how the person was told`() throws {
        let person = try place.person("张桂兰", "1")
        let id = try open(command(person: person.id))
        for text in ["核实", "补发"] {
            try east.commit(.updateGrievance(UpdateGrievance(grievance: id, step: .note(text))))
        }
        let close = UpdateGrievance.Step.close(outcome: "已补发", toldHow: "入户告知")
        try east.commit(.updateGrievance(UpdateGrievance(grievance: id, step: close)))
        let file = try east.store.grievance(id)
        #expect(file.grievance.steps.map(\.text) == ["核实", "补发"])
        #expect(file.names == [east.store.account.id: "李管理"])
        #expect(file.person?.name == "张桂兰" && file.villageName == "东营村")
        #expect(file.grievance.outcome == "已补发" && file.grievance.toldHow == "入户告知")
        #expect(file.grievance.closedOn == today)
        // Wednesday the 23rd and five working days.
        #expect(file.grievance.details.due == today + 7)
    }

    @Test func `the earliest due come first, the closed ones only when asked for`() throws {
        let ids = try [5, 30, 1, 12].map { try open(command(on: today - $0)) }
        let close = UpdateGrievance.Step.close(outcome: "误会", toldHow: nil)
        try east.commit(.updateGrievance(UpdateGrievance(grievance: ids[3], step: close)))
        func list(_ isOpenOnly: Bool) throws -> [Grievance.ID] {
            try east.store.grievances(
                GrievanceQuery(area: Township.county, isOpenOnly: isOpenOnly), .first(limit: 9)
            ).rows.map(\.grievance.id)
        }
        #expect(try list(true) == [ids[1], ids[0], ids[2]])
        #expect(try list(false) == [ids[1], ids[3], ids[0], ids[2]])
    }

    @Test func `who does not want to be named is not`() throws {
        let id = try open(command())
        let file = try east.store.grievance(id)
        #expect(file.person == nil)
        let rows = try east.store.grievances(GrievanceQuery(area: Township.east), .first(limit: 9))
        #expect(rows.rows.map(\.name) == [""])
    }

    @Test func `another village's grievances, persons and cases do not exist`() throws {
        let stranger = try place.person("李秀英", "1", in: Township.west)
        let theirs = try place.addCase(of: stranger, .submitted)
        #expect(throws: RegistryError.notFound) { try open(command(in: Township.west)) }
        #expect(throws: RegistryError.notFound) { try open(command(person: stranger.id)) }
        #expect(throws: RegistryError.notFound) { try open(command(case: theirs)) }
        let receipt = try place.admin.commit(.openGrievance(command(in: Township.west)))
        guard case .grievance(let id)? = receipt.records.first else { throw Clerk.Missing() }
        #expect(throws: RegistryError.notFound) { try east.store.grievance(id) }
        #expect(throws: RegistryError.notFound) {
            try east.commit(.updateGrievance(UpdateGrievance(grievance: id, step: .note("看"))))
        }
    }

    @Test func `a case that it is about is the person's own`() throws {
        let (one, other) = (try place.person("张桂兰", "1"), try place.person("王德明", "2"))
        let theirs = try place.addCase(of: other, .submitted)
        #expect(throws: RegistryError.self) { try open(command(person: one.id, case: theirs)) }
        _ = try open(command(person: other.id, case: theirs))
    }
}
