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
        query.programmes = ["charity-hospital"]
        let named = try registry.runPreview(query) { _, _ in true }
        #expect(named.lines.contains { $0.programme == "charity-hospital" })
    }
}
