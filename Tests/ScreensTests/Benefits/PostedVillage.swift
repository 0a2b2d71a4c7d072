import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The invented village with cases that its reviewer has approved, on the real store in memory.
struct PostedVillage {
    static let programme = "school-things"
    static let today = TestRegister.today

    let file: RegisterFile

    init(approved: Int = 3) throws {
        file = try TestRegister.village()
        let officer = try file.registry(as: "qian")
        let village = try file.registry(as: "liu").account.area
        var query = RunQuery(
            area: village, period: Period(.year, containing: Self.today),
            programmes: [Self.programme])
        query.area = village
        try commit(.confirmRun(ConfirmRun(query: query)), as: officer, 1)
        var asked = CaseQuery(area: village, states: [.submitted])
        asked.programme = Self.programme
        let cases = Array(try officer.caseKeys(asked).prefix(approved))
        #expect(cases.count == approved)
        let reviewer = try file.registry(as: "zhao")
        let mandates = GiveMandates(
            cases: cases, level: .village, reviewer: reviewer.account.id)
        try commit(.giveMandates(mandates), as: try file.registry(as: "zhang"), 2)
        let approval = MoveCases(
            cases: cases, action: .approve, level: .village, reason: "评议通过")
        try commit(.moveCases(approval), as: reviewer, 3)
    }

    /// Carries out a command that the screens under test have no part in.
    @discardableResult
    func commit(
        _ command: Command, as registry: any Registry, _ key: UInt64
    ) throws(RegistryError) -> Receipt {
        let at = Instant(milliseconds: Int64(Self.today.daysSince1970) * 86_400_000)
        return try registry.commit(
            Submission(
                id: SubmissionID(high: 9, low: key), by: registry.account.id, at: at,
                command: command))
    }

    /// Sits an account down at the first screen on a day.
    func robot(
        _ login: String = "liu", on day: Day = Self.today, language: Language = .zh,
        size: Size = Size(columns: 80, rows: 24)
    ) throws -> Robot {
        let registry = try file.registry(as: login)
        return Robot(
            registry, definitions: file.definitions, language: language, today: day,
            path: try registry.path(to: registry.account.area), size: size)
    }

    /// The one posting there is.
    func posting() throws -> PostingFile {
        let registry = try file.registry(as: "liu")
        let page = try registry.postings(
            PostingQuery(area: registry.account.area), .first(limit: 9))
        let row = try #require(page.rows.first)
        return try registry.posting(row.posting.id)
    }

    /// Posts the list that waits, by keys.
    @discardableResult
    func post() throws -> Robot {
        let robot = try robot().type("6n").press(.enter).type("村委会公示栏").press(.control("s"))
        #expect(robot.screen == "posting", "\(robot.text)")
        return robot
    }
}
