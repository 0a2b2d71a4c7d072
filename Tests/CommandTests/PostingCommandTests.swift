import Foundation
import Testing

/// Postings, reviews and grievances on the command line.
@Suite struct PostingCommandTests {
    private static let village = "410823200201"

    /// A village whose cases were found by a run, mandated and reviewed by the village.
    private func reviewed() throws -> Workplace {
        let place = try demo()
        let programme = ["--programme", "reward-assistance"]
        try done(
            place, "qian",
            ["benefits", "run", "--period", "2011", "--confirm"] + programme)
        let all = ["--all", "--level", "village"] + programme
        try done(place, "qian", ["case", "mandate", "--reviewer", "zhao"] + all)
        try done(place, "zhao", ["case", "approve"] + all)
        return place
    }

    private func demo() throws -> Workplace {
        let place = try Workplace()
        let made = try place.huize("demo", "--size", "village", "--before-run", "--no-open")
        try #require(made.status == 0, "\(made.sentences)")
        return place
    }

    /// What came of a command, on the day of the demo.
    private func run(
        _ place: Workplace, _ login: String, _ arguments: [String]
    ) throws -> CommandLineRun {
        try place.run(arguments + ["--as", login, "--today", "2011-11-23"])
    }

    @discardableResult
    private func done(
        _ place: Workplace, _ login: String, _ arguments: [String]
    ) throws -> CommandLineRun {
        let run = try run(place, login, arguments)
        try #require(run.status == 0, "\(arguments): \(run.sentences)")
        return run
    }

    /// The fields of the rows of a list.
    private func rows(_ run: CommandLineRun) -> [[String]] {
        run.output.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private let open = [
        "posting", "open", "--area", village, "--programme", "reward-assistance", "--year", "2011",
        "--place", "村委会公示栏",
    ]

    @Test func `a reviewed list is put up, objected to and printed`() throws {
        let place = try reviewed()
        let csv = ["--format", "csv"]
        let waiting = rows(try done(place, "liu", ["posting", "list", "--waiting"] + csv))
        let persons = try #require(waiting.first?.last.flatMap { Int($0) })
        #expect(waiting.count == 1 && persons > 0)
        let posting = try done(place, "liu", open).output.filter(\.isNumber)
        #expect(rows(try done(place, "liu", ["posting", "list", "--waiting"] + csv)).isEmpty)
        let again = try run(place, "liu", open)
        #expect(again.status == 65, "\(again.sentences)")
        let list = rows(try done(place, "liu", ["posting", "show", posting] + csv))
        #expect(list.count == persons)
        let first = try #require(list.first)
        #expect(first[2].contains("**********") && first[4] == "960.00", "\(first)")

        let text = try done(place, "liu", ["poster", posting]).output
        #expect(text.contains("共 \(persons) 人") && text.contains(first[1]), "\(text)")
        #expect(text.contains(first[2]))
        let names = try done(place, "liu", ["poster", posting, "--names-only"]).output
        #expect(names.contains(first[1]) && !names.contains(first[2]), "\(names)")
        try done(place, "liu", ["poster", posting, "--pdf", place.path("list.pdf")])
        #expect(try place.read("list.pdf").starts(with: Data("%PDF-".utf8)))

        let object = ["posting", "object", posting, "--text", "户口不符"]
        let foreign = try run(place, "liu", object + ["--case", "999999"])
        #expect(foreign.status == 65, "\(foreign.status) \(foreign.sentences)")
        let objection = try done(place, "liu", object + ["--case", first[0], "--by", "张三"])
            .output.filter(\.isNumber)
        let up = rows(try done(place, "liu", ["posting", "list", "--running"] + csv))
        #expect(up.map { $0[8] } == ["1"])
        let close = ["posting", "close-objection", objection, "--outcome", "入户核实，户口无误"]
        try done(place, "liu", close)
        #expect(try run(place, "liu", close).status == 65)
        let found = try done(place, "liu", ["posting", "show", posting, "--objections"] + csv)
        #expect(rows(found).first?.last == "2011-11-23")
        try done(place, "liu", ["check"])
    }

    @Test func `a review is noted, and one that cannot be is refused`() throws {
        let place = try demo()
        let met = try done(place, "liu", ["review", "note", "1", "unchanged"])
        #expect(met.sentences.contains("已登记"), "\(met.sentences)")
        let missed = try done(place, "liu", ["review", "note", "1", "notMet"])
        #expect(missed.sentences.contains("不影响发放"), "\(missed.sentences)")
        let early = try run(
            place, "liu", ["review", "note", "1", "died", "--on", "2011-12-01"])
        #expect(early.status == 65, "\(early.sentences)")
        let list = try done(place, "liu", ["review", "list", "--format", "csv"])
        #expect(list.output.hasPrefix("person,name,birthday"))
        try done(place, "liu", ["check"])
    }

    @Test func `a grievance is taken down, worked on and closed`() throws {
        let place = try demo()
        let csv = ["--format", "csv"]
        let open = [
            "grievance", "open", "--village", Self.village, "--text", "补助没到", "--kind",
        ]
        let unknown = try run(place, "liu", open + ["nothing"])
        #expect(unknown.status == 65 && unknown.sentences.contains("类别"))
        let taken = try done(place, "liu", open + ["payment", "--person", "1"])
        let number = taken.output.filter(\.isNumber)
        try done(place, "liu", ["grievance", "note", number, "已联系信用社"])
        let shown = try done(place, "liu", ["grievance", "show", number] + csv)
        #expect(shown.output.contains("已联系信用社"))
        let close = ["grievance", "close", number, "--outcome", "已补发"]
        let untold = try run(place, "liu", close)
        #expect(untold.status == 65 && untold.sentences.contains("告知"), "\(untold.sentences)")
        try done(place, "liu", close + ["--told", "入户当面告知"])
        #expect(rows(try done(place, "liu", ["grievance", "list"] + csv)).isEmpty)
        let all = rows(try done(place, "liu", ["grievance", "list", "--all"] + csv))
        #expect(all.map(\.first) == [number] && all.map(\.last) == ["已补发"])
        try done(place, "liu", ["check"])
    }
}
