import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

@Suite struct DraftOfferTests {
    private let village: FormVillage

    init() throws {
        village = try FormVillage()
    }

    private func newPerson() throws -> Robot {
        let file = try village.registry.household(village.household)
        return village.open(PersonForm.screen(registerIn: file))
    }

    @Test func `the form that was left unfinished is offered when it is opened again`() throws {
        _ = try newPerson().type("王小").press(.escape)
        let draft = try village.draft()
        let robot = try newPerson()
        robot.expect(contains: "接着填").press(.enter).type("明")
        #expect(try village.draft().id == draft.id)
        #expect(try village.draft().values["name"] == "王小明")
    }

    @Test func `letters typed ahead do not answer the question`() throws {
        _ = try newPerson().type("王小").press(.escape)
        let robot = try newPerson().type("yn")
        robot.expect(contains: "接着填")
        #expect(try village.draft().values["name"] == "王小")
    }

    @Test func `Ctrl-N begins a new form, and the draft stays`() throws {
        _ = try newPerson().type("王小").press(.escape)
        let robot = try newPerson().press(.control("n"))
        #expect(!robot.text.contains("接着填") && !robot.text.contains("王小"))
        #expect(try village.draft().values["name"] == "王小")
    }

    @Test func `the draft of another form or of somebody else is not offered`() throws {
        _ = try newPerson().type("王小").press(.escape)
        let file = try village.registry.person(village.wife)
        let robot = village.open(PersonForm.screen(correct: file))
        #expect(!robot.text.contains("接着填"))
    }

    @Test func `a correction begins at what holds up the payment`() throws {
        let file = try village.registry.person(village.wife)
        let robot = village.open(PersonForm.screen(correct: file, because: .accountWrong))
        robot.type("6")
        #expect(try village.draft().values["account"] == "6")
    }

    @Test func `help explains the field one is in`() throws {
        let robot = try newPerson().press(.tab, .function(1))
        #expect(robot.screen == "help")
        robot.expect(contains: "身份证号").expect(contains: "18 位")
    }
}
