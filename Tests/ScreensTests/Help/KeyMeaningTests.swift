import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// A key that works while one types means the same wherever it works.
@Suite struct KeyMeaningTests {
    /// What stands for "do what this screen is for", in the words of each screen.
    private static let doing: Set<Key> = [.control("s"), .function(2)]

    /// Keys whose one meaning screens word after what they are about.
    private static let worded: [Key: Set<String>] = [
        .control("f"): [CoreWords.helpFind.en, ListWords.searchHelp.en],
        .control("r"): [FormWords.repeatHelp.en, FileWords.purposeHelp.en],
        .function(3): [FormWords.repeatHelp.en, FileWords.purposeHelp.en],
    ]

    @Test func `one key has one meaning over all screens`() {
        var meanings: [Key: Set<String>] = [:]
        for page in Catalogue.pages {
            for line in page.lines {
                for key in line.keys where worksWhileTyping(key) {
                    meanings[key, default: []].insert(line.help.en)
                }
            }
        }
        // Help closes by the key that opens it.
        meanings[.function(1)]?.remove(CoreWords.back.en)
        for (key, told) in meanings where !Self.doing.contains(key) {
            let label = key.label(.unicode)
            #expect(told.count == 1 || told == Self.worded[key], "\(label): \(told.sorted())")
        }
    }

    /// The keys that edit a line of text: no screen has another use for them.
    @Test func `what edits a line is no command`() {
        for key in ["a", "e", "u", "k", "w"].map(Character.init).map(Key.control) {
            for page in Catalogue.pages where page.lines.contains(where: { $0.keys.contains(key) })
            {
                Issue.record("\(page.name) \(key.label(.unicode))")
            }
        }
    }

    private func worksWhileTyping(_ key: Key) -> Bool {
        switch key {
        case .control, .alt, .function: true
        default: false
        }
    }

    @Test func `where characters are typed the footer tells the key of help that works`() throws {
        let file = try TestRegister.storied()
        let registry = try file.registry(as: "admin")
        let more = [
            PictureTests.Way("export") { $0.type("9").press(.down, .enter) },
            PictureTests.Way("searching") { $0.type("2/") },
        ]
        for way in PictureTests.ways + more {
            let robot = Robot(
                registry, definitions: file.definitions, language: .en,
                today: TestRegister.today, path: try registry.path(to: registry.account.area))
            way.go(robot)
            guard robot.screen != "help" else { continue }
            let footer = robot.frame.text(row: 23)
            let told: Key = footer.contains("? help") ? .character("?") : .function(1)
            #expect(footer.contains("help"), "\(way.name): \(footer)")
            #expect(robot.press(told).screen == "help", "\(way.name): \(footer)")
        }
    }

    @Test func `the export form takes earlier purposes by the key that repeats in every form`()
        throws
    {
        let file = try TestRegister.storied()
        let registry = try file.registry(as: "admin")
        let robot = Robot(
            registry, definitions: file.definitions, language: .en, today: TestRegister.today,
            path: try registry.path(to: registry.account.area))
        robot.type("9").press(.down, .enter).press(.control("p"))
        #expect(robot.screen == "palette")
        robot.press(.escape).press(.control("r")).expect(contains: FileWords.purposes[0].en)
        robot.press(.control("r")).expect(contains: FileWords.purposes[1].en)
        robot.press(.function(7))
        #expect(robot.screen == "export")
        robot.expect(contains: ImportKind.persons.next.term.en)
    }

}
