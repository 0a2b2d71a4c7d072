import Domain
import Exchange
import Schemes
import Testing

/// The readable township in `fixtures/` says in its README what is wrong with it: this counts.
struct FixtureTests {
    private struct Read {
        var good: [ImportRow] = []
        var refused: [String] = []
    }

    /// Reads a file of `fixtures/township` as the import does, without comparing with a register.
    private func read(_ kind: ImportKind, _ name: String) throws -> Read {
        let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let source = try openRows("/\(here)/fixtures/township/\(name)")
        let context = ImportContext(try Schemes.definitions())
        let parser = try RowParser(kind, header: source.header, context)
        #expect(parser.ignored.isEmpty)
        var result = Read()
        while let row = try source.next() {
            switch parser.parse(row) {
            case .row(let row): result.good.append(row)
            case .problems(let problems):
                result.refused.append(problems.map(\.field).joined(separator: "+"))
            }
        }
        return result
    }

    @Test(
        arguments: [
            (ImportKind.areas, "areas.csv", 7, ["code", "name"]),
            (.households, "households.csv", 40, ["number", "village", "group"]),
            (
                .persons, "persons.csv", 150,
                ["residentID", "residentID", "name", "birth", "relation", "phone", "birth"]
            ),
            (.visits, "visits.csv", 34, ["purpose", "day", "services"]),
            (.screenings, "screenings.csv", 56, ["kind", "value", "item", "value"]),
            (
                .entitlements, "entitlements.csv", 30,
                ["programme", "amount", "period", "account"]
            ),
        ])
    func `each file is understood but for the rows that its README names`(
        kind: ImportKind, name: String, good: Int, refused: [String]
    ) throws {
        let read = try read(kind, name)
        #expect(read.good.count == good)
        #expect(read.refused == refused)
    }

    @Test(arguments: ["persons-gb18030.csv", "persons.xlsx"])
    func `a copy of the persons in another form says the same`(name: String) throws {
        let original = try read(.persons, "persons.csv")
        let copy = try read(.persons, name)
        #expect(copy.good == original.good)
        #expect(copy.refused == original.refused)
    }

    @Test func `every number of the fixtures is one that nobody has`() throws {
        for row in try read(.persons, "persons.csv").good {
            guard case .person(let person) = row, let id = person.residentID.value else { continue }
            #expect(id.areaPrefix / 10_000 == 99)
        }
    }
}
