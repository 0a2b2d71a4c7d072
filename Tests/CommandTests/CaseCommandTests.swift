import Foundation
import GRDB
import Testing

/// Cases on the command line.
@Suite struct CaseCommandTests {
    @Test func `a case is opened, listed, shown and withdrawn`() throws {
        let place = try Workplace.withTownship()
        let day = ["--today", "2011-11-23"]
        func run(_ arguments: String...) throws -> CommandLineRun {
            try place.run(arguments + day)
        }
        let opened = try run("case", "open", "1", "reward-assistance", "--year", "2011")
        try #require(opened.status == 0, "\(opened.sentences)")
        let number = opened.sentences.filter(\.isNumber)
        let queue = try run("queue", "--format", "csv", "--programme", "reward-assistance")
        #expect(queue.output.contains("\n\(number),0,"), "\(queue.output)")
        #expect(queue.output.contains(",draft,"))
        let totals = try run("queue", "--by", "step", "--format", "csv")
        #expect(totals.output.contains("draft,1,2011-11-23"), "\(totals.output)")
        let shown = try run("case", "show", number)
        #expect(shown.status == 0 && shown.output.contains("草稿"), "\(shown.output)")

        let bare = try run("case", "withdraw", number)
        #expect(bare.status == 65 && bare.sentences.contains("原因"), "\(bare.sentences)")
        let back = try run("case", "withdraw", "--all", "--reason", "本人要求")
        #expect(back.status == 0, "\(back.sentences)")
        let state = try run("queue", "--state", "withdrawn", "--format", "csv")
        #expect(state.output.contains("\n\(number),"))
        #expect(try run("check").status == 0)
    }

    @Test func `what a colleague has before them may be done later`() throws {
        let place = try Workplace.withTownship()
        let day = ["--today", "2011-11-23"]
        let opened = try place.run(
            ["case", "open", "1", "reward-assistance", "--year", "2011"] + day)
        let number = try #require(Int64(opened.sentences.filter(\.isNumber)))
        let colleague = try place.huize(
            "account", "add", "li", "--name", "李", "--role", "auditor", "--area", "410823")
        try #require(colleague.status == 0, "\(colleague.sentences)")
        let soon = Int64(Date().timeIntervalSince1970 * 1_000) + 600_000
        let register = try DatabaseQueue(path: place.store)
        try register.write { database in
            try database.execute(
                sql: """
                    INSERT INTO case_claim (benefit_case, account, until_at)
                    SELECT ?, id, ? FROM account WHERE login = 'li'
                    """, arguments: [number, soon])
        }
        let withdraw = ["case", "withdraw", "\(number)", "--reason", "本人要求"] + day
        let waiting = try place.run(withdraw)
        #expect(waiting.status == 75, "\(waiting.sentences)")
        #expect(waiting.sentences.contains("李正在审这份申报"), "\(waiting.sentences)")
        // Who may never review is told so, not to come back later.
        let clerk = try place.huize(
            "account", "add", "liu", "--name", "刘", "--role", "villageManager", "--area",
            "410823209201")
        try #require(clerk.status == 0, "\(clerk.sentences)")
        let never = try place.run(
            ["case", "approve", "\(number)", "--level", "township", "--as", "liu"] + day)
        #expect(never.status == 77 && !never.sentences.contains("李"), "\(never.sentences)")
        try register.write { try $0.execute(sql: "DELETE FROM case_claim") }
        #expect(try place.run(withdraw).status == 0)
    }

    @Test func `what stands in the way is said case by case`() throws {
        let place = try Workplace.withTownship()
        for person in ["1", "2"] {
            _ = try place.huize(
                "case", "open", person, "reward-assistance", "--year", "2011", "--today",
                "2011-11-23")
        }
        let all = try place.huize("case", "submit", "--all", "--today", "2011-11-23")
        #expect(all.status == 65)
        #expect(all.sentences.contains("已办 0 件，共 2 件"), "\(all.sentences)")
        #expect(all.sentences.contains("不符合：") || all.sentences.contains("缺材料："))
        let level = try place.huize("case", "approve", "--all")
        #expect(level.status == 64 && level.sentences.contains("--level"))
        let none = try place.huize("case", "submit")
        #expect(none.status == 64)
        let kind = try place.huize("case", "paper", "1", "nothing")
        #expect(kind.status == 65 && kind.sentences.contains("nothing"))
    }
}
