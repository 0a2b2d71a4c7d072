import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Reviewers keep out of each other's way: the queue shows who has what, and the next case is one
/// that nobody has.
@Suite struct ClaimScreenTests {
    private let village: BenefitVillage
    private let ids: [BenefitCase.ID]

    init() throws {
        village = try BenefitVillage()
        ids = try village.add(["张桂兰", "王德明", "李凤英"])
    }

    /// A colleague opens a case; long ago is a claim that ran out.
    private func colleagueHas(_ id: BenefitCase.ID, until: Int64 = 2_000_000_000_000) {
        village.registry.arrange {
            $0.claims[id] = CaseClaim(
                by: Account.ID(rawValue: 9), byName: "钱审核", until: Instant(milliseconds: until))
        }
    }

    private var mine: Set<BenefitCase.ID> {
        let me = village.registry.account.id
        return Set(village.registry.benefits.claims.filter { $0.value.by == me }.keys)
    }

    private func queue() -> Robot { village.open(CasesScreen(in: village.context)) }

    @Test(arguments: Golden.sizes)
    func `the queue says who has a case and until when, at every width`(size: Size) throws {
        colleagueHas(ids[1])
        let robot = village.open(CasesScreen(in: village.context), size: size)
        let until = Instant(milliseconds: 2_000_000_000_000).clock
        robot.expect(contains: "钱审核 审至\(until)")
        let english = village.open(
            CasesScreen(in: village.context), size: size, language: .en)
        english.expect(contains: "钱审核 to \(until)")
    }

    @Test func `a claim that ran out is not shown`() throws {
        colleagueHas(ids[1], until: 1)
        #expect(!queue().text.contains("钱审核"))
    }

    @Test func `a case is kept while it is on the screen, and given back behind it`() throws {
        let robot = queue().press(.enter)
        #expect(mine == [ids[0]])
        robot.press(.escape)
        #expect(mine == [])
    }

    @Test func `the next case is one that nobody has`() throws {
        colleagueHas(ids[1])
        let robot = queue().press(.enter).type("n")
        robot.expect(row: 2, contains: "李凤英")
        #expect(mine == [ids[2]])
        robot.type("n").expect(contains: "别人正在审")
        #expect(mine == [ids[2]])
    }

    @Test func `writing the reason keeps one case too`() throws {
        let robot = queue().type("r")
        #expect(robot.screen == "decide")
        #expect(mine == [ids[0]])
        robot.press(.escape)
        #expect(mine == [])
    }

    @Test func `leaving the program gives everything back`() throws {
        let robot = queue().press(.enter)
        #expect(mine == [ids[0]])
        robot.press(.escape, .escape).type("q")
        #expect(robot.isDone)
        #expect(mine == [])
    }

    @Test func `who does not review a case keeps it from nobody`() throws {
        let other = try BenefitVillage(.auditor)
        let id = try other.add(["张桂兰"])[0]
        _ = other.open(CaseScreen(id))
        #expect(other.registry.benefits.claims.isEmpty)
    }
}
