import Foundation
import Testing

@Suite struct BenefitTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        let made = try place.huize("demo", "--size", "village", "--no-open", "--before-run")
        try #require(made.status == 0, "\(made.sentences)")
    }

    private func run(_ more: String...) throws -> CommandLineRun {
        let command = ["benefits", "run", "--as", "admin", "--period", "2011"]
        return try place.run(command + ["--programme", "reward-assistance"] + more)
    }

    @Test func `a run is shown first, written when confirmed, and once`() throws {
        let before = try place.huize("pending", "--as", "admin", "--format", "csv").output
        let shown = try run("--format", "csv")
        #expect(shown.status == 0)
        #expect(shown.output.hasPrefix("programme,finding,persons,payments,amount\n"))
        #expect(shown.output.contains("reward-assistance,new,"))
        #expect(shown.sentences.contains("--confirm"))
        let again = try place.huize("pending", "--as", "admin", "--format", "csv").output
        #expect(again == before)
        let written = try run("--confirm")
        #expect(written.status == 0)
        #expect(written.sentences.contains("写入 1 个村"))
        let twice = try run("--confirm")
        #expect(twice.sentences.contains("写入 0 个村"))
    }

    @Test func `why is answered on one page, and for programs`() throws {
        let lines = try run("--lines", "--format", "csv").output.split(separator: "\n")
        let new = try #require(lines.first { $0.contains(",new,") })
        let name = String(new.split(separator: ",", omittingEmptySubsequences: false)[3])
        let why = try place.huize("why", name, "奖励扶助", "--as", "admin", "--period", "2011")
        #expect(why.status == 0, "\(why.sentences)")
        #expect(why.output.contains("✓ 年满60周岁"))
        #expect(why.output.contains("= 960.00"))
        let rows = try place.huize(
            "why", name, "reward-assistance", "--as", "admin", "--period", "2011", "--format",
            "json")
        #expect(rows.output.contains("\"part\": \"verdict\""))
        let nobody = try place.huize("why", "查无此人某", "奖励扶助", "--as", "admin")
        #expect(nobody.status == 65)
        let unknown = try place.huize("why", name, "没有的项目", "--as", "admin")
        #expect(unknown.status == 65)
        #expect(unknown.sentences.contains("reward-assistance"))
    }

    @Test func `who comes of age is listed by day`() throws {
        let rows = try place.huize(
            "forecast", "--as", "admin", "--programme", "reward-assistance", "--format", "csv")
        #expect(rows.status == 0, "\(rows.sentences)")
        let days = rows.output.split(separator: "\n").dropFirst().map { $0.prefix(10) }
        #expect(!days.isEmpty)
        #expect(days == days.sorted())
    }

    @Test func `nobody writes a run without the permission`() throws {
        let refused = try place.huize(
            "benefits", "run", "--as", "liu", "--period", "2011", "--confirm")
        #expect(refused.status == 77)
    }
}
