import Domain
import Store
import TerminalKit
import TestSupport
import Testing

/// The screens of accounts as they look to the administrator of the invented village.
struct AccountPictureTests {
    private let place: AccountVillage

    init() throws {
        place = try AccountVillage()
        try place.addSecond()
    }

    /// The screens that are pictured.
    enum Page: String, CaseIterable {
        case list, file, changes, form, question, roles
        case addKey = "add-key"
        case removeKey = "remove-key"
        case handOver = "hand-over"
        case handOverQuestion = "hand-over-question"

        func go(_ robot: Robot) {
            switch self {
            case .list: robot.type("0a")
            case .file: open(robot, "dongying-li")
            case .changes: open(robot, "dongying-li").press(.tab)
            case .form: robot.type("0an")
            case .question: open(robot, "liu").type("c")
            case .roles: robot.type("0r")
            case .addKey: open(robot, "liu").type("n").press(.paste("ssh-ed25519 AAAA"), .enter)
            case .removeKey: open(robot, "dongying-li").type("d")
            case .handOver: open(robot, "liu").type("w")
            case .handOverQuestion: open(robot, "liu").type("w").press(.enter)
            }
        }

        @discardableResult
        private func open(_ robot: Robot, _ login: String) -> Robot {
            robot.type("0a/\(login)").press(.enter, .enter)
        }
    }

    @Test(arguments: Page.allCases)
    func `the screens of accounts look as they are kept, at every size`(page: Page) throws {
        let robot = try place.robot()
        page.go(robot)
        for size in Golden.sizes {
            robot.resize(size.columns, size.rows)
            Golden.expect(robot.frame, "\(page.rawValue)-\(size.columns)x\(size.rows)")
        }
    }

    @Test(arguments: Page.allCases)
    func `the screens of accounts look as they are kept, in English`(page: Page) throws {
        let robot = try place.robot(language: .en)
        page.go(robot)
        Golden.expect(robot.frame, "\(page.rawValue)-en")
    }

    @Test(arguments: Page.allCases)
    func `in ASCII nothing is drawn that is not ASCII, and the cursor shows`(page: Page) throws {
        let robot = try place.robot(
            language: .en, size: Size(columns: 60, rows: 20), glyphs: .ascii)
        page.go(robot)
        let marks = robot.text.unicodeScalars.filter { (0x2190...0x2BFF).contains($0.value) }
        #expect(marks.isEmpty, "\(robot.text)")
        #expect(robot.frame.cursor != nil, "\(robot.text)")
    }
}
