import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// How the register is, and the register as of a day, as they look to an administrator.
@Suite struct KeepingPictureTests {
    /// The screens that are pictured.
    enum Page: String, CaseIterable {
        case status
        case past = "as-of"
        case pastAccounts = "as-of-accounts"
        case pastExport = "as-of-export"

        func go(_ robot: Robot) {
            switch self {
            case .status: robot.type("0t")
            case .past: break
            case .pastExport: robot.type(":导出").press(.enter)
            case .pastAccounts: robot.type("0a")
            }
        }
    }

    private static func robot(
        _ page: Page, _ language: Language, _ glyphs: Glyphs = .unicode
    ) throws -> Robot {
        let file = try TestRegister.storied()
        let day = page == .status ? nil : TestRegister.today
        var registry = try file.registry(as: "admin")
        if let day { registry = registry.looking(at: try file.asOf(day)) }
        let robot = Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area),
            size: Golden.sizes[0], glyphs: glyphs, asOf: day)
        page.go(robot)
        return robot
    }

    @Test(arguments: Page.allCases)
    func `they look as they are kept, at every size`(page: Page) throws {
        let robot = try Self.robot(page, .zh)
        for size in Golden.sizes {
            robot.resize(size.columns, size.rows)
            Golden.expect(robot.frame, "\(page.rawValue)-\(size.columns)x\(size.rows)")
        }
    }

    @Test(arguments: Page.allCases)
    func `they look as they are kept, in English and ASCII`(page: Page) throws {
        let robot = try Self.robot(page, .en, .ascii)
        Golden.expect(robot.frame, "\(page.rawValue)-en")
        let marks = robot.text.unicodeScalars.filter { (0x2190...0x2BFF).contains($0.value) }
        #expect(marks.isEmpty, "\(robot.text)")
    }

    @Test(arguments: [Page.past, .pastAccounts])
    func `the day looked at stands in the title of a narrow English screen`(page: Page) throws {
        let robot = try Self.robot(page, .en)
        robot.resize(60, 20)
        Golden.expect(robot.frame, "\(page.rawValue)-en-60x20")
    }
}
