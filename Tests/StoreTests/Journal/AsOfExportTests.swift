import Domain
import Testing

@testable import Store

/// Nothing leaves as of a past day, and the sentence says what to do instead.
@Suite struct AsOfExportTests {
    @Test(arguments: ImportKind.allCases)
    func `an export as of a day is refused with what to do`(kind: ImportKind) throws {
        let township = try Township()
        let admin = try Clerk(township)
        let past = try township.file.asOf(Township.now.day)
        let store = admin.store.looking(at: past)
        let refusal = RegistryError.unusable(AsOfWords.noExport(Township.now.day))
        #expect(throws: refusal) {
            try store.commit(
                admin.submission(
                    .noteExport(NoteExport(kind: kind, area: Township.east, purpose: "核对"))))
        }
        #expect(throws: refusal) {
            try store.export(kind, in: Township.east, under: nil) { _ in }
        }
        #expect(refusal.sentence.zh.contains("请不带 --as-of 重新打开"))
    }
}
