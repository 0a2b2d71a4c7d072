import Domain
import Store
import TestSupport
import Testing

struct RunDefaultTests {
    @Test func `a run that names no programme is over those that are paid by bank`() throws {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "qian")
        let definitions = try TestRegister.definitions()
        let year = try #require(Period(.year, year: 2011))
        var query = RunQuery(area: registry.account.area, period: year)
        let found = Set(try registry.runPreview(query) { _, _ in true }.lines.map(\.programme))
        #expect(found.contains("reward-assistance"))
        for code in found { #expect(definitions.programme(code)?.kind.isPaidByBank ?? false) }
        // Where each case states its own amount, somebody has to apply.
        query.programmes = ["village-income-share"]
        let open = try registry.runPreview(query) { _, _ in true }
        #expect(!open.lines.isEmpty)
        #expect(open.lines.allSatisfy { $0.kind == .unclear })
        query.programmes = ["charity-hospital"]
        let named = try registry.runPreview(query) { _, _ in true }
        #expect(named.lines.contains { $0.programme == "charity-hospital" })
    }
}
