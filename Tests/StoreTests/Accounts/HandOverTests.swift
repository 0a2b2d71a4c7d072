import Domain
import Testing

@testable import Store

@Suite struct HandOverTests {
    private let staff: Staff
    private let east: Clerk
    private let next: Account.ID

    init() throws {
        staff = try Staff()
        east = try Clerk(staff.township, as: "east")
        next = try staff.add(Staff.details("next"))
    }

    private func draft(_ low: UInt64) -> Draft {
        Draft(
            id: SubmissionID(high: 9, low: low), form: "household", subject: nil,
            title: Phrase(zh: "2 组", en: "2 组"),
            values: ["number": "12"], at: Township.now)
    }

    private func handOver() throws {
        let command = HandOver(from: east.store.account.id, to: next, reason: "换届")
        try staff.admin.commit(.handOver(command))
    }

    @Test func `the unfinished forms go to the successor and nobody comes in as before`() throws {
        try east.store.saveDraft(draft(1))
        try east.store.saveDraft(draft(2))
        try handOver()
        let successor = try Clerk(staff.township, as: "next")
        #expect(try successor.store.drafts().map(\.values) == [["number": "12"], ["number": "12"]])
        #expect(throws: RegistryError.accountClosed) {
            try staff.township.file.registry(as: "east")
        }
        #expect(throws: RegistryError.accountClosed) { try east.household("7") }
    }

    @Test func `both accounts say so in the journal`() throws {
        try handOver()
        for login in ["east", "next"] {
            let entry = try #require(try staff.history(login).first)
            #expect(entry.kind == .handOver)
            #expect(entry.subject == "李管理 → 吴next")
            #expect(entry.reason == "换届")
        }
    }

    @Test func `before it is handed over, what lies there is counted`() throws {
        try east.store.saveDraft(draft(1))
        let home = try staff.admin.household("1")
        _ = try staff.admin.person("李小", in: home, born: 20_111_001)
        let away = try staff.admin.household("1", in: Township.other)
        _ = try staff.admin.person("王小", in: away, born: 20_111_001)
        let work = try staff.admin.store.workInHand(
            of: east.store.account.id, on: Township.now.day)
        #expect(work.drafts == 1)
        let summary = try east.store.home(in: Township.east, on: Township.now.day)
        #expect(work.due == summary.due)
        #expect(work.late == summary.late)
        #expect(work.due.value == 1)
        #expect(work.cases == 0)
        #expect(work.postings == 0)
    }
}
