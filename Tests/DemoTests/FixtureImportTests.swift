import Domain
import Schemes
import Store
import Testing

/// Imports the township of `fixtures/` into an empty register, as on a fresh machine.
struct FixtureImportTests {
    @Test func `the township goes in but for the rows that its README names`() throws {
        let at = Instant(milliseconds: Int64(Given.today.daysSince1970) * 86_400_000)
        let province = try #require(AreaCode("41"))
        let file = try RegisterFile.inMemory(
            founder: Founder(login: "admin", name: "管理员", area: province, at: at),
            definitions: try Schemes.definitions())
        let register = try file.registry(as: "admin")
        let expected: [(ImportKind, good: Int, refused: [String])] = [
            (.areas, 7, []), (.households, 40, []),
            (.persons, 147, ["household", "residentID", "birth"]),
            (.visits, 32, ["person", "nextVisit"]), (.screenings, 55, ["person.alt"]),
            (.entitlements, 28, ["person", "reason"]),
        ]
        for (kind, good, refused) in expected {
            let rows = try FixtureTests().read(kind, "\(kind).csv").good
            let session = try register.beginImport(
                ImportHeader(kind: kind, fileName: "\(kind).csv", at: at))
            let outcomes = try session.add(rows)
            _ = try session.finish()
            let fields = outcomes.compactMap { outcome -> String? in
                if case .refused(let problems) = outcome {
                    return problems.map(\.field).joined(separator: "+")
                }
                return nil
            }
            #expect(fields == refused, "\(kind)")
            #expect(outcomes.count - fields.count == good, "\(kind)")
        }
    }
}
