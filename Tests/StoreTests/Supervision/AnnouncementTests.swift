import Domain
import Testing

@testable import Store

/// What is told to everybody of an area.
@Suite struct AnnouncementTests {
    private let place: SupervisedTownship
    private let today = SupervisedTownship.today

    init() throws {
        place = try SupervisedTownship()
    }

    @discardableResult
    private func announce(
        _ clerk: Clerk, _ area: AreaCode, _ text: String = "周五开会", until day: Day? = nil
    ) throws(RegistryError) -> Announcement.ID {
        let receipt = try clerk.commit(
            .announce(Announce(area: area, text: text, until: day ?? today)))
        guard case .announcement(let id)? = receipt.records.first else { throw .notFound }
        return id
    }

    private func heard(_ clerk: Clerk, on day: Day? = nil) throws -> [String] {
        try clerk.store.announcements(on: day ?? today).map(\.text)
    }

    @Test func `it is read inside its area, and by whoever looks after it`() throws {
        let (county, supervisor) = (place.place.county, place.place.supervisor)
        try announce(county, Township.county, "全县")
        try announce(supervisor, Township.first, "全乡")
        try announce(supervisor, Township.west, "西营")
        #expect(try heard(place.west) == ["西营", "全乡", "全县"])
        #expect(try heard(place.place.clerk) == ["全乡", "全县"])
        #expect(try heard(county) == ["西营", "全乡", "全县"])
        #expect(try heard(place.stranger) == ["全县"])
        let made = try place.west.store.announcements(on: today).first
        #expect(made?.byName == "钱审核" && made?.area == Township.west)
    }

    @Test func `it goes after its last day, and the first screen has it until then`() throws {
        try announce(place.place.county, Township.county, until: today + 3)
        let store = place.west.store
        #expect(try store.home(in: Township.west, on: today + 3).announcements.count == 1)
        #expect(try store.home(in: Township.west, on: today + 4).announcements.isEmpty)
    }

    @Test func `what cannot be announced is refused with what to do`() throws {
        let supervisor = place.place.supervisor
        let long = String(repeating: "会", count: Announce.longest + 1)
        func refusal(_ area: AreaCode, _ text: String, _ until: Day) -> String {
            place.place.refusal { () throws(RegistryError) in
                try supervisor.commit(.announce(Announce(area: area, text: text, until: until)))
            }
        }
        let first = Township.first
        #expect(refusal(Township.county, "会", today).contains("outside your area"))
        #expect(refusal(Township.other, "会", today).contains("outside your area"))
        #expect(refusal(first, " \u{200B}\n", today).contains("Say something"))
        #expect(refusal(first, long, today).contains("501"))
        #expect(refusal(first, "会", today - 1).contains("is over"))
        #expect(refusal(first, "会", today + 367).contains("a year"))
        #expect(refusal(Township.village("999901001009"), "会", today).contains("places"))
        #expect(throws: RegistryError.notAllowed(.announce)) {
            try announce(place.west, Township.west)
        }
        #expect(try heard(place.place.county) == [])
    }

    @Test func `its author takes it down, or the level above, nobody else`() throws {
        let (county, supervisor) = (place.place.county, place.place.supervisor)
        func withdraw(_ clerk: Clerk, _ id: Announcement.ID) -> String {
            place.place.refusal { () throws(RegistryError) in
                try clerk.commit(.withdrawAnnouncement(WithdrawAnnouncement(announcement: id)))
            }
        }
        let wide = try announce(county, Township.first, "县里的")
        let own = try announce(supervisor, Township.east, "乡里的")
        let other = try announce(county, Township.other, "别处的")
        #expect(withdraw(supervisor, wide).contains("孙县级"))
        #expect(withdraw(supervisor, other) == RegistryError.notFound.sentence.en)
        #expect(withdraw(county, own) == "")
        #expect(withdraw(county, own).contains("already"))
        #expect(withdraw(county, wide) == "")
        #expect(try heard(supervisor) == [])
        #expect(try heard(county) == ["别处的"])
    }
}
