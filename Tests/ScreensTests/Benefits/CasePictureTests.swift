import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The question before a mandate is given, and a case that waits for others, at every size.
@Suite struct CasePictureTests {
    private let village: BenefitVillage
    private let id: BenefitCase.ID

    init() throws {
        village = try BenefitVillage()
        id = try village.add(["张桂兰"])[0]
        func account(_ key: Int64, _ name: String, _ role: Domain.Role) -> Account {
            Account(
                id: Account.ID(rawValue: key), login: "a\(key)", name: name, role: role,
                area: village.code)
        }
        let accounts = [
            account(9, "孙初审", .townshipSupervisor), account(11, "郭管理", .administrator),
        ]
        village.registry.arrange { benefits in
            benefits.reviewers = accounts
            benefits.files[0].mandates = [
                Mandate(
                    number: "410823-2011-000123-乡", level: .township, reviewer: accounts[0].id,
                    givenBy: Account.ID(rawValue: 1), givenOn: BenefitVillage.today)
            ]
            benefits.files[0].names[accounts[0].id] = accounts[0].name
        }
    }

    private func expectAll(_ name: String, _ go: (Robot) -> Void) {
        for size in Golden.sizes {
            let robot = village.open(CaseScreen(id), size: size)
            go(robot)
            Golden.expect(robot.frame, "\(name)-\(size.columns)x\(size.rows)")
        }
        let english = village.open(CaseScreen(id), language: .en)
        go(english)
        Golden.expect(english.frame, "\(name)-en")
    }

    @Test func `a case that waits for others looks as it is kept`() {
        expectAll("case-of-others") { _ in }
    }

    @Test func `the question before a mandate is given looks as it is kept`() {
        expectAll("mandate-give") { $0.type("i").press(.down).press(.enter) }
    }
}
