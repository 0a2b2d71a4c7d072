import Domain
import Foundation
import Schemes
import Testing

@Suite struct OverrideTests {
    private let programme = """
        [[programme]]
        code = "reward-assistance"
        zh = "奖励扶助"
        en = "reward assistance"
        rhythm = "yearly"
        rate = [{ layer = "county", fund = "county", amount = "1200", from = "2011-01-01" }]

        [[programme.rule]]
        version = "1"
        from = "2011-01-01"
        condition = [{ code = "alive", zh = "健在", en = "alive", fact = "alive", is = true }]
        review = [
            { level = "village", posting = 7, counting = "working" },
            { level = "township", posting = 0 },
            { level = "county", posting = 0 },
        ]
        """

    @Test func `a county's file replaces the shipped one and no other`() throws {
        let folder = try CountyFolder(["programmes.toml": programme, "notes.txt": "[["])
        let own = try folder.definitions()
        let shipped = try Schemes.definitions()
        let help = shipped.programmes.map(\.code).drop { $0 != "bursary" }
        #expect(own.programmes.map(\.code) == ["reward-assistance"] + help)
        #expect(own.programme("reward-assistance")?.rates.first?.amount == Money(yuan: 1_200))
        #expect(own.screeningKinds == shipped.screeningKinds)
    }

    @Test func `an empty folder changes nothing`() throws {
        let own = try CountyFolder().definitions()
        let shipped = try Schemes.definitions()
        #expect(own.programmes == shipped.programmes)
    }

    @Test func `a byte-order mark and Windows line ends are no mistake`() throws {
        let folder = try CountyFolder()
        let text = "\u{FEFF}" + programme.replacingOccurrences(of: "\n", with: "\r\n")
        try folder.write(Data(text.utf8), as: "programmes.toml")
        let own = try folder.definitions()
        #expect(own.programme("reward-assistance")?.rates.first?.amount == Money(yuan: 1_200))
    }

    @Test func `a limit can be written with or without quotes`() throws {
        let folder = try CountyFolder([
            "screenings.toml": """
            [[answers]]
            code = "yes"
            choices = [{ code = "yes", zh = "是", en = "yes" }]
            [[kind]]
            code = "blood"
            zh = "血"
            en = "blood"
            [[kind.items]]
            code = "glucose"
            zh = "血糖"
            en = "glucose"
            unit = "mmol/L"
            limits = { lower = 3.9, upper = "6.10" }
            """
        ])
        let own = try folder.definitions()
        let limits = [OfferedLimits(sex: nil, lower: Quantity("3.9"), upper: Quantity("6.1"))]
        #expect(
            own.screeningKind("blood")?.item("glucose")?.values
                == .number(unit: "mmol/L", offered: limits))
    }

    @Test func `a folder that is not there says so`() throws {
        let error = try #require(throws: SchemeError.self) {
            try Schemes.definitions(overridesIn: "/no/such/folder")
        }
        #expect(error.file == "/no/such/folder")
        #expect(error.sentence.en.contains("No such file"))
    }

    @Test func `a file under a mistyped name is not passed over in silence`() throws {
        let folder = try CountyFolder(["programs.toml": programme])
        let error = try #require(throws: SchemeError.self) {
            try folder.definitions()
        }
        #expect(error.file == "\(folder.path)/programs.toml")
        #expect(error.line == nil)
        #expect(error.sentence.en.contains("did you mean `programmes.toml`?"))
    }

    @Test(arguments: [
        (Data([0x61, 0x20, 0xFF, 0x0A]), SchemeProblem.notText),
        (Data("a = 1\0".utf8), .notText),
        (Data(repeating: 0x0A, count: (1 << 20) + 1), .tooLarge),
    ])
    func `a file that is no text is refused`(bytes: Data, problem: SchemeProblem) throws {
        let folder = try CountyFolder()
        try folder.write(bytes, as: "visits.toml")
        let error = try #require(throws: SchemeError.self) {
            try folder.definitions()
        }
        #expect(error.file == "\(folder.path)/visits.toml")
        #expect(error.problem == problem)
        #expect(!error.sentence.zh.isEmpty)
    }

    @Test func `a directory in a file's place is refused`() throws {
        let folder = try CountyFolder()
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/visits.toml", withIntermediateDirectories: false)
        let error = try #require(throws: SchemeError.self) {
            try folder.definitions()
        }
        #expect(error.sentence.en.contains("cannot be read"))
    }
}
