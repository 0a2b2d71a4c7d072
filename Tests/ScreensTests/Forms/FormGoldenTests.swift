import Domain
import Schemes
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct FormGoldenTests {
    private let village: FormVillage

    init() throws {
        village = try FormVillage()
    }

    private func opened(
        _ screen: any Screen, _ size: Size, language: Language = .zh, glyphs: Glyphs = .unicode
    ) throws -> Robot {
        Robot(
            village.registry, definitions: try Schemes.definitions(), language: language,
            today: FormVillage.today, size: size, glyphs: glyphs, opening: screen)
    }

    private func name(_ screen: String, _ size: Size) -> String {
        "\(screen)-\(size.columns)x\(size.rows)"
    }

    @Test(arguments: Golden.sizes) func `a person being registered`(size: Size) throws {
        let file = try village.registry.household(village.household)
        let robot = try opened(PersonForm.screen(registerIn: file), size)
        robot.type("李娜").press(.tab).type("990000198502030029").press(.control("s"))
        Golden.expect(robot.frame, name("person-errors", size))
    }

    @Test(arguments: Golden.sizes) func `a person whom two people correct`(size: Size) throws {
        let file = try village.registry.person(village.wife)
        let robot = try opened(PersonForm.screen(correct: file), size)
        village.registry.change(village.wife) { $0.name = "李娜丽" }
        robot.type("娜").press(.control("s"))
        Golden.expect(robot.frame, name("person-conflict", size))
    }

    @Test(arguments: Golden.sizes) func `a visit to a pregnant woman`(size: Size) throws {
        let file = try village.registry.person(village.wife)
        let robot = try opened(LogVisitForm.screen(person: file), size)
        robot.press(.control("u")).type("-12d").press(.enter, .enter).type("yqsf").press(.enter)
        robot.type("9.1").press(.enter, .enter).type(" ")
        Golden.expect(robot.frame, name("visit-topics", size))
    }

    @Test(arguments: Golden.sizes) func `a couple's examination with findings`(size: Size) throws {
        let file = try village.registry.person(village.wife)
        let robot = try opened(
            LogScreeningForm.screen(person: file, kind: "preconception"), size)
        while !robot.text.contains("▸  5 血红蛋白") { robot.press(.tab) }
        robot.type("98").press(.enter)
        Golden.expect(robot.frame, name("screening-couple", size))
    }

    @Test func `a similar person, and throwing away, in ASCII`() throws {
        let file = try village.registry.household(village.household)
        let row = try village.registry.row(of: village.wife)
        let size = Size(columns: 80, rows: 24)
        let robot = try opened(
            PersonForm.screen(registerIn: file), size, language: .en, glyphs: .ascii)
        robot.type("Li Na").press(.tab, .tab).type("female").press(.tab)
            .type("20110101")
        village.registry.failNext(.possibleDuplicates([row, row]))
        robot.press(.control("s"), .down)
        Golden.expect(robot.frame, "duplicates-ascii")
        robot.press(.escape, .control("d"))
        Golden.expect(robot.frame, "discard-ascii")
    }
}
