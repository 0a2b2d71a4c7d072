import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// The screens of money as they look to the benefits officer of the invented village.
struct MoneyPictureTests {
    private let file: RegisterFile
    private let registry: RegistryStore

    init() throws {
        file = try TestRegister.village()
        registry = try file.registry(as: "qian")
    }

    /// The screens that are pictured.
    enum Page: String, CaseIterable {
        case makeBatch = "make-batch"
        case batch, lines, files, list, report, arrears

        func go(_ robot: Robot) {
            switch self {
            case .makeBatch: robot.type("bn")
            case .batch: robot.type("bn").press(.enter)
            case .lines: robot.type("bn").press(.enter, .enter)
            case .files: robot.type("bn").press(.enter).type("b").press(.enter).type("b")
            case .list: robot.type("b")
            case .report: robot.type(":发放统计").press(.enter)
            case .arrears: robot.type(":拖欠").press(.enter)
            }
        }
    }

    @Test(arguments: Page.allCases)
    func `the screens of money look as they are kept, at every size`(page: Page) throws {
        let robot = Robot(
            registry, definitions: file.definitions, language: .zh, today: TestRegister.today,
            path: try registry.path(to: registry.account.area), size: Golden.sizes[0])
        page.go(robot)
        for size in Golden.sizes {
            robot.resize(size.columns, size.rows)
            Golden.expect(robot.frame, "money-\(page.rawValue)-\(size.columns)x\(size.rows)")
        }
    }

    @Test(arguments: Page.allCases.filter { $0 != .report && $0 != .arrears })
    func `the screens of money look as they are kept, in English`(page: Page) throws {
        let robot = Robot(
            registry, definitions: file.definitions, language: .en, today: TestRegister.today,
            path: try registry.path(to: registry.account.area), size: Golden.sizes[0])
        page.go(robot)
        Golden.expect(robot.frame, "money-\(page.rawValue)-en")
    }
}
