import Domain
import Testing

@testable import Store

/// An account is answered from its own area: whatever is changed outside, no answer changes.
@Suite struct ElsewhereTests {
    @Test(arguments: [(UInt64(1), "home-any"), (2, "township-any"), (3, "liu")])
    func `what lies elsewhere is in no answer`(seed: UInt64, login: String) throws {
        let village = try DividedVillage(seed: seed)
        // Each is asked in a register of its own: some answers leave an entry behind.
        let before = spelt(village, try village.file.copyInMemory().registry(as: login))
        let changed = try village.file.copyInMemory().registry(as: login)
        try Elsewhere(area: changed.account.area).change(changed.file)
        let after = spelt(village, changed)
        #expect(before.map(\.name) == after.map(\.name))
        for (old, new) in zip(before, after) where old.text != new.text {
            Issue.record("\(old.name): \(difference(old.text, new.text))")
        }
    }

    private func spelt(
        _ village: DividedVillage, _ store: RegistryStore
    ) -> [(name: String, text: String)] {
        village.reads.answers(of: store).map { ($0.name, Spelling($0.answer).text) }
            .filter { $0.name != "changeMark" }
    }

    /// Where two texts begin to differ.
    private func difference(_ old: String, _ new: String) -> String {
        let same = zip(old, new).prefix { $0 == $1 }.count
        let start = max(0, same - 160)
        return "…\(old.dropFirst(start).prefix(240)) ≠ …\(new.dropFirst(start).prefix(240))"
    }
}
