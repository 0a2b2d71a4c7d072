import Foundation
import Testing

/// Supervision on the command line.
@Suite struct SupervisionCommandTests {
    private static let today = ["--today", "2011-11-23"]

    @Test func `queues are listed place by place, and the list stays what it was`() throws {
        let place = try Workplace.withTownship()
        let opened = try place.run(
            ["case", "open", "1", "reward-assistance", "--year", "2011"] + Self.today)
        try #require(opened.status == 0, "\(opened.sentences)")
        let county = try place.run(["queue", "overview", "--format", "csv"] + Self.today)
        #expect(county.output.hasPrefix("code,place,open,oldest,returned,late\n"))
        #expect(county.output.contains(",1,2011-11-23,0,0\n"), "\(county.output)")
        let township = try #require(county.output.split(separator: "\n").dropFirst().first)
        let code = String(township.prefix { $0 != "," })
        let villages = try place.run(
            ["queue", "overview", "--area", code, "--format", "csv"] + Self.today)
        #expect(villages.output.contains(",1,2011-11-23,0,0\n"), "\(villages.output)")
        // Ten working days on, the case waits too long to be handed in.
        let later = try place.run(
            ["queue", "overview", "--format", "csv", "--today", "2011-12-08"])
        #expect(later.output.contains(",1,2011-11-23,0,1\n"), "\(later.output)")
        let list = try place.run(["queue", "--format", "csv"] + Self.today)
        #expect(list.output.hasPrefix("case,"), "\(list.output)")
    }

    @Test func `villages are compared, and what makes no time is said`() throws {
        let place = try Workplace.withTownship()
        let compared = try place.run(["compare", "--format", "csv"] + Self.today)
        #expect(compared.status == 0, "\(compared.sentences)")
        #expect(
            compared.output.hasPrefix(
                "code,village,due,offered,timely,payments,paid,households,visited,left\n"))
        #expect(compared.output.split(separator: "\n").count > 1)
        let wrong = try place.run(["compare", "--from", "2011-12-01"] + Self.today)
        #expect(wrong.status == 64 && wrong.sentences.contains("--from"), "\(wrong.sentences)")
    }

    @Test func `an announcement is made, listed and taken down`() throws {
        let place = try Workplace.withTownship()
        let made = try place.run(["announce", "add", "周五\u{1B}[31m开会"] + Self.today)
        #expect(made.status == 0, "\(made.sentences)")
        let list = try place.run(["announce", "list"] + Self.today)
        #expect(list.output.contains("开会") && !list.output.contains("\u{1B}"))
        #expect(try place.run(["announce", "add", " "] + Self.today).status == 65)
        #expect(try place.run(["announce", "withdraw", "1"] + Self.today).status == 0)
        #expect(try place.run(["announce", "withdraw", "1"] + Self.today).status == 65)
        #expect(!(try place.run(["announce", "list"] + Self.today)).output.contains("开会"))
    }

    @Test func `what is said about a case is shown with it`() throws {
        let place = try Workplace.withTownship()
        let opened = try place.run(
            ["case", "open", "1", "reward-assistance", "--year", "2011"] + Self.today)
        let number = opened.sentences.filter(\.isNumber)
        #expect(try place.run(["case", "say", number, "请补首页"] + Self.today).status == 0)
        #expect(try place.run(["case", "say", number, " "] + Self.today).status == 65)
        let shown = try place.run(["case", "show", number] + Self.today)
        #expect(shown.output.contains("请补首页"), "\(shown.output)")
    }
}
