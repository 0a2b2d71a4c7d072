import Foundation
import Testing

/// It serves families: what would turn it against them has no field, word or definition.
struct MissionTests {
    /// Each word is the beginning of something that must not appear; see the README.
    private static let forbidden = [
        "计划外", "准生", "生育指标", "指标内", "抚养费", "超生", "罚款", "违法生育", "强制", "抢生",
        "结扎任务", "孕检处罚", "一票否决",
    ]
    private static let forbiddenEnglish = [
        "quota", "quotas", "permit", "permits", "penalty", "penalties", "unauthorised birth",
        "unauthorized birth", "outside the plan", "out-of-plan", "out of plan", "compulsory",
        "maintenance fee", "illegal birth",
    ]

    private static let files =
        Repository.files(in: ["Sources"], ending: ["swift", "toml"])
        + Repository.files(in: ["fixtures"])

    @Test(arguments: forbidden)
    func `no field, word or definition says`(_ word: String) {
        let found = Self.files.filter { file in file.lines.contains { $0.contains(word) } }
        #expect(found.map(\.path) == [])
    }

    @Test(arguments: forbiddenEnglish)
    func `nor its English`(_ word: String) throws {
        let pattern = try Regex("(?i)\\b\(NSRegularExpression.escapedPattern(for: word))\\b")
        let found = Self.files.filter { file in
            file.lines.contains { $0.contains(pattern) }
        }
        #expect(found.map(\.path) == [])
    }

    @Test func `the files that are looked at are there`() {
        #expect(Self.files.contains { $0.name == "Schema+People.swift" })
        #expect(Self.files.contains { $0.name == "screenings.toml" })
    }
}
