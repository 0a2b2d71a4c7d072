import Testing

@testable import Domain

/// What counts as a reason, in one place for everything that asks for one.
@Suite struct ReasonTests {
    @Test(arguments: ["核对", "录错了", "typo", "a dup", "误ab", "Wrong person", "更正 1"])
    func `two characters or four letters tell something`(text: String) {
        #expect(Reason.isGiven(in: text))
    }

    @Test(arguments: ["", " ", "ab", "abc", "看", "误a", "12345678", "。。。。", "1 2 3 4", "😀😀"])
    func `less, and what is no letter, tells nothing`(text: String) {
        #expect(!Reason.isGiven(in: text))
    }

    @Test(arguments: ["ab", "看", "", "1234"])
    func `whoever asks for a reason asks by the same rule`(text: String) throws {
        let refused: [() throws -> Void] = [
            { _ = try UndoEntry(entry: JournalEntryID(rawValue: 1), reason: text).decide() },
            {
                _ = try RevealNumbers(of: .person(Person.ID(rawValue: 1)), reason: text).decide()
            },
            { _ = try NoteExport(kind: .persons, area: .everywhere, purpose: text).decide() },
            {
                _ = try MoveCases(
                    cases: [BenefitCase.ID(rawValue: 1)], action: .withdraw, reason: text
                ).decide(
                    by: Definitions(
                        screeningKinds: [], visitPurposes: [], topics: [], services: [],
                        schedules: [], programmes: []))
            },
        ]
        for command in refused {
            let error = #expect(throws: Rejection.self) { try command() }
            #expect(error?.problems.first?.sentence.zh.contains("四个字母") == true)
        }
    }
}
