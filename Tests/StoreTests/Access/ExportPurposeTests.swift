import Domain
import Testing

@testable import Store

/// Records of people leave for a purpose, and without the numbers that are hidden.
@Suite struct ExportPurposeTests {
    /// A village where two persons of one household have the same name.
    private func township() throws -> Township {
        let township = try Township()
        let clerk = try Clerk(township, as: "east")
        let home = try clerk.household("1")
        try clerk.correct(home) { $0.phone = "13700001111" }
        for (sequence, born) in [(2, 19_600_101), (4, 19_900_101)] {
            let person = try clerk.person("王芳", in: home, born: born) {
                $0.residentID = ResidentID(
                    areaPrefix: 990_823, birthDay: Township.day(born), sequence: sequence)
                $0.phone = "1381234567\(sequence)"
                $0.account = try? BankAccount(bank: "信用社", number: "621700000000000447\(sequence)")
            }
            try clerk.visit(person, "care", on: 20_111_101)
        }
        return township
    }

    @Test func `nothing of people leaves without a purpose that was noted`() throws {
        let store = try township().file.registry(as: "admin")
        let exports = Exports(of: store)
        #expect(try !exports.rows(.persons).isEmpty)
        let households = try exports.note(.households)
        for entry in [nil, JournalEntryID(rawValue: 1), households] {
            let error = #expect(throws: RegistryError.self) {
                try store.export(.persons, in: .everywhere, under: entry) { _ in
                    Issue.record("a row left")
                }
            }
            guard case .unusable? = error else {
                Issue.record("\(String(describing: error))")
                return
            }
        }
        try store.export(.areas, in: .everywhere, under: nil) { _ in }
    }

    @Test func `a purpose noted for a village opens no more than the village`() throws {
        let exports = Exports(of: try township().file.registry(as: "admin"))
        let (store, entry) = (exports.store, try exports.note(.persons, in: Township.east))
        #expect(throws: RegistryError.self) {
            try store.export(.persons, in: Township.county, under: entry) { _ in }
        }
        try store.export(.persons, in: Township.east, under: entry) { _ in }
    }

    @Test func `nobody leaves under somebody else's purpose`() throws {
        let township = try township()
        let entry = try Exports(of: township.file.registry(as: "admin")).note(.persons)
        let other = try township.file.registry(as: "county")
        #expect(throws: RegistryError.self) {
            try other.export(.persons, in: .everywhere, under: entry) { _ in }
        }
    }

    @Test(arguments: ["technician", "supervisor"])
    func `a file without hidden numbers, read back, changes nothing`(login: String) throws {
        let township = try township()
        let before = try township.everything()
        let clerk = Exports(of: try township.file.registry(as: login))
        let admin = try township.file.registry(as: "admin")
        for kind in [ImportKind.households, .persons, .visits] {
            let rows = try clerk.rows(kind)
            #expect(!rows.isEmpty)
            let session = try admin.beginImport(
                ImportHeader(kind: kind, fileName: "\(kind).csv", at: Township.now))
            let outcomes = try session.add(rows)
            #expect(outcomes.allSatisfy { $0 == .unchanged }, "\(kind): \(outcomes)")
            _ = try session.finish()
        }
        #expect(try township.everything() == before)
    }

    @Test func `a purpose that says nothing is none`() throws {
        let clerk = try Clerk(try township(), as: "admin")
        for purpose in ["", "—", "1234"] {
            #expect(throws: RegistryError.self, "\(purpose)") {
                try clerk.commit(
                    .noteExport(
                        NoteExport(kind: .persons, area: Township.east, purpose: purpose)))
            }
        }
    }
}
