import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The screens of looking and of who looked, at every size.
@Suite struct AccessPictureTests {
    /// A screen, whose it is, and the keys that lead to it.
    struct Way: CustomTestStringConvertible, Sendable {
        let name: String
        let login: String
        let go: @Sendable (Robot) -> Void

        var testDescription: String { name }
    }

    static let ways = [
        Way(name: "reveal", login: "zhang") { $0.type("2").press(.enter, .enter).type("#") },
        Way(name: "revealed", login: "zhang") {
            $0.type("2").press(.enter, .enter).type("#1").press(.enter)
        },
        Way(name: "looks", login: "zhang") {
            $0.type("2").press(.enter, .enter).type("#1").press(.enter, .backTab)
        },
        Way(name: "look", login: "zhang") {
            $0.type("2").press(.enter, .enter).type("#1").press(.enter, .backTab, .enter)
        },
        Way(name: "emergency-form", login: "han") { $0.type("wn") },
        Way(name: "emergency-home", login: "han") { beyond($0) },
        Way(name: "emergency-end", login: "han") { beyond($0).press(.control("x")) },
        Way(name: "emergency-own", login: "han") {
            beyond($0).press(.control("x"), .escape).type("w")
        },
        Way(name: "emergency-person", login: "han") {
            beyond($0).type("2").press(.enter, .enter)
        },
        Way(name: "emergency-told", login: "liu") { _ in },
        Way(name: "emergencies", login: "liu") { $0.type("w") },
        Way(name: "opened-files", login: "liu") { $0.type("w").press(.enter) },
    ]

    /// Looks beyond one's area, by keys.
    @discardableResult
    private static func beyond(_ robot: Robot) -> Robot {
        robot.type("wn").type("东营").press(.enter).type("1").press(.enter, .control("s"))
    }

    private func robot(
        _ way: Way, _ language: Language, _ glyphs: Glyphs = .unicode
    ) throws -> Robot {
        let place = try Neighbours()
        if way.login == "liu" {
            Self.beyond(try place.robot("han")).type("2").press(.enter, .enter)
        }
        let robot = try place.robot(way.login, language: language, glyphs: glyphs)
        way.go(robot)
        return robot
    }

    @Test(arguments: ways)
    func `a screen looks as it is kept, in Chinese at every size`(way: Way) throws {
        let robot = try robot(way, .zh)
        for size in Golden.sizes {
            robot.resize(size.columns, size.rows)
            Golden.expect(robot.frame, "\(way.name)-\(size.columns)x\(size.rows)")
        }
    }

    @Test(arguments: ways)
    func `a screen looks as it is kept, in English and ASCII`(way: Way) throws {
        Golden.expect(try robot(way, .en, .ascii).frame, "\(way.name)-en")
    }
}
