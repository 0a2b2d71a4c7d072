import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The comparison of villages: no figure is cut, and what is not all is not taken for all.
@Suite struct ComparisonScreenTests {
    private let village: BenefitVillage

    init() throws {
        village = try BenefitVillage(.townshipSupervisor)
    }

    /// The screen as it is once the villages were counted, or counting was stopped.
    private func counted(isStopped: Bool = false) -> ComparisonScreen {
        let all = VillageComparison.Share(done: 328, all: 328)
        let some = VillageComparison.Share(done: 1234, all: 1250)
        let found = VillageComparison(
            area: village.code, name: "东营村", offered: all, timely: all, paid: some,
            visited: some)
        var screen = ComparisonScreen(in: village.context)
        _ = screen.receive(.villages([found], isStopped: isStopped), in: village.context)
        return screen
    }

    @Test(arguments: [Language.zh, .en], Golden.sizes)
    func `no figure and no heading is cut at any width`(language: Language, size: Size) {
        let robot = village.open(counted(), size: size, language: language)
        let head = robot.frame.text(row: 3)
        #expect(!head.contains("⋯"), "\(robot.text)")
        robot.expect(row: 4, contains: "328/328").expect(row: 4, contains: "1234/1250")
        #expect(!robot.frame.text(row: 4).contains("⋯"), "\(robot.text)")
        if robot.text.contains("%") { robot.expect(row: 4, contains: "328/328 100%") }
    }

    @Test(arguments: [Language.zh, .en], Golden.sizes)
    func `a stopped comparison says so until it is counted anew`(language: Language, size: Size) {
        let words = language == .zh ? "不全：已停止" : "partial: stopped"
        let robot = village.open(counted(isStopped: true), size: size, language: language)
        robot.expect(row: 2, contains: words).press(.down).type("o").expect(row: 2, contains: words)
        let whole = village.open(counted(), size: size, language: language)
        #expect(!whole.text.contains(words), "\(whole.text)")
    }
}
