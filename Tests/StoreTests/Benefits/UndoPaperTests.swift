import Domain
import Testing

@testable import Store

/// Taking back that a paper was shown, and what to do about the rest of a case.
@Suite struct UndoPaperTests {
    private let place: CaseTownship
    private let person: Person

    init() throws {
        place = try CaseTownship()
        person = try place.person("张桂兰", "1")
    }

    private func papers() throws -> Int {
        try place.township.file.read { try PaperRecord.fetch(of: [person.id], $0).count }
    }

    private func refusal(_ receipt: Receipt, by clerk: Clerk? = nil) -> String {
        place.refusal { () throws(RegistryError) in
            try (clerk ?? place.clerk).commit(
                .undo(UndoEntry(entry: receipt.entry, reason: "录错了")))
        }
    }

    @Test func `a paper on which nobody decided is taken back`() throws {
        let receipt = try place.declare(person)
        try place.open(person)
        #expect(try papers() == 1)
        #expect(refusal(receipt) == "")
        #expect(try papers() == 0)
        #expect(refusal(receipt).contains("already"))
        #expect(try place.township.file.check(on: Township.now.day).findings == [])
    }

    @Test func `a paper on which a case went on stays`() throws {
        let receipt = try place.declare(person)
        try place.move([try place.open(person)], .submit, by: place.clerk)
        #expect(refusal(receipt).contains("worked on since"))
        #expect(try papers() == 1)
    }

    @Test func `a paper shown after the case moved, or by somebody else, is taken back`() throws {
        let other = try place.person("王德明", "2")
        let early = try place.declare(person)
        try place.declare(other)
        try place.move([try place.open(other)], .submit, by: place.clerk)
        #expect(refusal(early) == "")
        let late = try place.declare(other)
        #expect(refusal(late) == "")
    }

    @Test func `whatever else was done says how to mend it`() throws {
        let id = try place.open(person)
        let reviewed = try place.clerk.commit(
            .recordReview(
                RecordReview(
                    person: person.id, year: 2011, outcome: .unchanged, day: Township.now.day)))
        #expect(refusal(reviewed).contains("Note it again"))
        let withdrawn = try place.move(
            [id], .withdraw, by: place.clerk, reason: "本人要求")
        #expect(refusal(withdrawn).contains("reopen"))
        let taken: Set<CommandKind> = [
            .registerHousehold, .correctHousehold, .registerPerson, .correctPerson, .logVisit,
            .logScreening, .recordPaper,
        ]
        for kind in CommandKind.allCases {
            #expect((UndoAdvice.instead(of: kind) == nil) == taken.contains(kind), "\(kind)")
        }
    }
}
