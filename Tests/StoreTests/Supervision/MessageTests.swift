import Domain
import Testing

@testable import Store

/// What is said about a case between those who work on it.
@Suite struct MessageTests {
    private let place: SupervisedTownship
    private let today = SupervisedTownship.today

    init() throws {
        place = try SupervisedTownship()
    }

    private func say(
        _ clerk: Clerk, _ id: BenefitCase.ID, _ text: String
    ) throws(RegistryError) {
        try clerk.commit(.sayOnCase(SayOnCase(benefitCase: id, text: text)))
    }

    private func unread(_ clerk: Clerk) throws -> [String] {
        let messages = try clerk.store.unreadMessages(on: today).map(\.text)
        let home = try clerk.store.home(in: Township.county, on: today)
        #expect(home.unreadMessages == messages.count)
        return messages
    }

    @Test func `village and reviewer talk, and each sees what the other said last`() throws {
        let (village, supervisor) = (place.place.clerk, place.place.supervisor)
        let id = try place.addCase("1", .villageReviewed)
        try say(supervisor, id, " 请补户口簿\u{200B}首页 ")
        #expect(try unread(village) == ["请补户口簿首页"])
        #expect(try unread(supervisor) == [])
        try village.store.markRead(id)
        #expect(try unread(village) == [])
        try say(village, id, "已经补了")
        #expect(try unread(supervisor) == ["已经补了"])
        try supervisor.store.markRead(id)
        #expect(try unread(supervisor) == [])
        let all = try supervisor.store.messages(about: id)
        #expect(all.map(\.text) == ["请补户口簿首页", "已经补了"])
        #expect(all.map(\.byName) == ["钱审核", "李管理"])
        #expect(all.map(\.personName) == ["张1", "张1"])
    }

    @Test func `whom a case does not concern is not asked to read about it`() throws {
        let id = try place.addCase("1", .villageReviewed)
        try say(place.place.clerk, id, "等乡里")
        #expect(try unread(place.place.supervisor) == ["等乡里"])
        #expect(try unread(place.place.county) == [])
        // The administrator opened the case.
        #expect(try unread(place.place.admin) == ["等乡里"])
        #expect(try unread(try Clerk(place.place.township, as: "auditor")) == [])
        try say(place.place.county, id, "县里看着")
        try say(place.place.clerk, id, "好的")
        #expect(try unread(place.place.county) == ["好的", "等乡里"])
    }

    @Test func `a message of long ago is not news`() throws {
        let id = try place.addCase("1", .villageReviewed)
        try place.place.clerk.commit(
            .sayOnCase(SayOnCase(benefitCase: id, text: "旧话")),
            at: Township.now.moved(to: today - 91))
        #expect(try unread(place.place.supervisor) == [])
        #expect(try place.place.supervisor.store.messages(about: id).count == 1)
    }

    @Test func `another area's case is not found, and nobody writes who may not`() throws {
        let id = try place.addCase("1")
        let auditor = try Clerk(place.place.township, as: "auditor")
        #expect(throws: RegistryError.notFound) { try say(place.west, id, "看看") }
        #expect(throws: RegistryError.notFound) { try place.west.store.messages(about: id) }
        #expect(throws: RegistryError.notFound) { try place.west.store.markRead(id) }
        #expect(throws: RegistryError.notAllowed(.writeMessages)) { try say(auditor, id, "看看") }
        #expect(throws: RegistryError.self) { try say(place.place.clerk, id, " ") }
        #expect(try auditor.store.messages(about: id).isEmpty)
    }

    @Test func `reading changes nothing that anybody else sees`() throws {
        let id = try place.addCase("1", .villageReviewed)
        try say(place.place.supervisor, id, "看一下")
        let store = place.place.clerk.store
        let mark = try store.changeMark()
        let last = try store.journal(of: nil, .first(limit: 1)).rows.first
        try store.markRead(id)
        #expect(try store.changeMark() == mark)
        #expect(try store.journal(of: nil, .first(limit: 1)).rows.first == last)
    }
}
