import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// Every screen at every size, as it looks to a village manager of the invented village.
@Suite struct PictureTests {
    /// A screen and the keys that lead to it from the first one.
    struct Way: CustomTestStringConvertible, Sendable {
        let name: String
        let go: @Sendable (Robot) -> Void

        init(_ name: String, _ go: @escaping @Sendable (Robot) -> Void) {
            self.name = name
            self.go = go
        }

        var testDescription: String { name }
    }

    static let ways = [
        Way("home") { _ in },
        Way("today") { $0.type("1") },
        Way("households") { $0.type("2") },
        Way("households-search") { $0.type("2/w") },
        Way("household") { $0.type("2").press(.enter) },
        Way("household-services") { $0.type("2").press(.enter, .tab) },
        Way("person") { $0.type("2").press(.enter, .enter) },
        Way("services") { $0.type("3") },
        Way("payments") { $0.type("4") },
        Way("payment-totals") { $0.type("4t") },
        Way("payment") { $0.type("4").press(.enter) },
        Way("postings") { $0.type("6") },
        Way("postable") { $0.type("6n") },
        Way("annual-review") { $0.type("r") },
        Way("annual-review-day") { $0.type("r2") },
        Way("grievances") { $0.type("g") },
        Way("grievance-form") { $0.type("gn") },
        Way("queues") { $0.type("t") },
        Way("comparison") { $0.type("c") },
        Way("announcements") { $0.type("a") },
        Way("drafts") { $0.type("d") },
        Way("journal") { $0.type("8") },
        Way("files") { $0.type("9") },
        Way("import") { $0.type("9").press(.enter) },
        Way("settings") { $0.type("0") },
        Way("find") { $0.type("/") },
        Way("find-initials") { $0.type("/wg") },
        Way("help") { $0.type("2?") },
        Way("palette") { $0.type(":dy") },
        Way("log-visit") { $0.type("2v") },
        Way("household-form") { $0.type("2n") },
        Way("cases") { $0.type("5FF") },
        Way("case") { $0.type("5FF").press(.enter) },
        Way("case-totals") { $0.type("5FFt") },
        Way("decide") { $0.type("5FF r") },
        Way("forecast") { $0.type("7") },
        Way("why-list") { $0.type("2").press(.enter).type("x") },
        Way("why") { $0.type("4x") },
        Way("case-form") { $0.type("2").press(.enter, .enter).type("n") },
        Way("paper-form") { $0.type("4xm") },
        Way("run") { $0.type(":核算").press(.enter) },
        Way("person-form") { $0.type("2").press(.enter).type("n") },
    ]

    private static func robot(
        _ language: Language, _ size: Size, _ glyphs: Glyphs = .unicode
    ) throws -> Robot {
        let file = try TestRegister.storied()
        let registry = try file.registry(as: "liu")
        return Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area),
            size: size, glyphs: glyphs)
    }

    @Test(arguments: ways)
    func `a screen looks as it is kept, in Chinese at every size`(way: Way) throws {
        let robot = try Self.robot(.zh, Golden.sizes[0])
        way.go(robot)
        for size in Golden.sizes {
            robot.resize(size.columns, size.rows)
            Golden.expect(robot.frame, "\(way.name)-\(size.columns)x\(size.rows)")
        }
    }

    @Test(arguments: ways)
    func `a screen looks as it is kept, in English`(way: Way) throws {
        let robot = try Self.robot(.en, Golden.sizes[0])
        way.go(robot)
        Golden.expect(robot.frame, "\(way.name)-en")
    }

    @Test(arguments: ways)
    func `a screen in ASCII draws no line or mark that is not ASCII`(way: Way) throws {
        let robot = try Self.robot(.en, Golden.sizes[0], .ascii)
        way.go(robot)
        let marks = robot.text.unicodeScalars.filter {
            (0x2190...0x2BFF).contains($0.value)
        }
        #expect(marks.isEmpty, "\(robot.text)")
    }

    @Test(arguments: ways)
    func `no screen hides the cursor or lets it leave the frame`(way: Way) throws {
        let robot = try Self.robot(.zh, Golden.sizes[1])
        way.go(robot)
        #expect(robot.frame.cursor != nil, "\(robot.text)")
    }
}
