import Domain
import Foundation
import Schemes
import Testing

@Suite struct ExampleTests {
    private func national() throws -> Definitions {
        let file = try ShippedFile.named("national")
        #expect(file.isExample)
        return try CountyFolder([
            "programmes.toml": String(decoding: file.bytes, as: UTF8.self)
        ]).definitions()
    }

    @Test(arguments: [
        ("reward-assistance", 2003, nil), ("reward-assistance", 2004, 600),
        ("reward-assistance", 2008, 600), ("reward-assistance", 2009, 720),
        ("reward-assistance", 2011, 720), ("reward-assistance", 2012, 960),
        ("special-assistance", 2007, nil), ("special-assistance", 2011, 100),
        ("special-assistance", 2012, 135), ("special-assistance-disability", 2008, 80),
        ("special-assistance-disability", 2011, 80), ("special-assistance-disability", 2012, 110),
    ])
    func `the national rates in a county's place of the shipped ones`(
        code: String, year: Int, yuan: Int?
    ) throws {
        let programme = try #require(try national().programme(code))
        let day = try #require(Day(year: year, month: 12, day: 31))
        let valid = programme.rates.filter { $0.isValid(on: day) }
        #expect(valid.map(\.amount) == (yuan.map { [Money(yuan: Int64($0))] } ?? []))
        #expect(valid.allSatisfy { $0.layer == .national && $0.fund == "national" })
    }

    @Test func `the other programmes stay beside it`() throws {
        let own = try national()
        #expect(own.programme("only-child-parents") == nil)
        #expect(own.programme("bursary") == (try Schemes.definitions().programme("bursary")))
    }

    @Test func `a code in both files of programmes is a mistake that names the other`() throws {
        let file = try ShippedFile.named("programmes-help.toml")
        let folder = try CountyFolder([
            "programmes.toml": String(decoding: file.bytes, as: UTF8.self)
        ])
        let error = try #require(throws: SchemeError.self) { try folder.definitions() }
        #expect(error.file == "programmes-help.toml")
        #expect(error.field == "programme.bursary.code")
        #expect(
            error.sentence.en.contains(
                "the code `bursary` is already in \(folder.path)/programmes.toml"))
    }

    @Test func `a file given for a check refers to those given with it`() throws {
        let folder = try CountyFolder([
            "programmes.toml": goodProgrammes.replacingOccurrences(
                of: "\"city\"\namount = \"140\"", with: "\"lottery\"\namount = \"140\""),
            "funds.toml": goodFunds,
        ])
        let (programmes, funds) = ("\(folder.path)/programmes.toml", "\(folder.path)/funds.toml")
        #expect(try Schemes.check(programmes, with: [programmes, funds]) == 2)
        #expect(try Schemes.check(funds, with: [funds]) == 8)
        let error = try #require(throws: SchemeError.self) { try Schemes.check(programmes) }
        #expect(error.sentence.en.contains("unknown name `lottery`"))
    }
}
