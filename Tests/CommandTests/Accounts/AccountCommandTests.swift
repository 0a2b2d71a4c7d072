import Foundation
import Testing

/// Accounts on the command line.
@Suite struct AccountCommandTests {
    private static let body =
        "AAAAC3NzaC1lZDI1NTE5AAAAIKjhhXaFTlW0azBm1Ma/sVlmetW112G3qXVWXHHQQPh1"
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try done("new", "--area", "990108", "--area-name", "清水县", "--name", "王建国")
        try place.write(
            "code,name\n990108104202,东营村\n990108104203,西营村\n", to: "areas.csv")
        try done("import", "areas", place.path("areas.csv"))
        try add("li")
    }

    @discardableResult
    private func done(_ arguments: String...) throws -> CommandLineRun {
        let run = try place.run(arguments)
        try #require(run.status == 0, "\(arguments): \(run.sentences)")
        return run
    }

    private func add(_ login: String, _ more: String...) throws {
        let run = try place.run(
            [
                "account", "add", login, "--name", "李秀英", "--role", "villageManager", "--area",
                "990108104202",
            ] + more)
        try #require(run.status == 0, "\(run.sentences)")
    }

    @Test func `an account is added, changed, closed and opened`() throws {
        try done("account", "change", "li", "--until", "2099-06-30", "--role", "villageReviewer")
        let csv = try done("account", "list", "--format", "csv").output
        #expect(csv.contains("li,李秀英,villageReviewer,990108104202,open,2099-06-30,0,"))
        try done("account", "disable", "li", "--reason", "离岗")
        let refused = try place.huize("due", "--as", "li")
        #expect(refused.status == 77)
        #expect(refused.sentences.contains("停用"))
        #expect(try done("account", "list", "--open", "--format", "csv").output.contains("tester"))
        #expect(try !done("account", "list", "--open").output.contains("李秀英"))
        try done("account", "enable", "li", "--reason", "回岗")
        try done("due", "--as", "li")
    }

    @Test func `a key opens one account, closed or not`() throws {
        try done("account", "add-key", "li", "ssh-ed25519 \(Self.body) li@dongying")
        try done("account", "disable", "li", "--reason", "离岗")
        let lines = try done("account", "ssh-keys").output
        #expect(
            lines
                == "restrict,pty,command=\"huize --as li\" ssh-ed25519 \(Self.body) li@dongying\n")
        let stored = try done("account", "ssh-keys", "--store", place.store).output
        #expect(stored.contains("huize --store /"))
        #expect(try done("account", "show", "li").output.contains("SHA256:ZZD6uiLwTpYRwqMPTc3a"))
        try done("account", "remove-key", "li", "li@dongying")
        #expect(try done("account", "ssh-keys").output.isEmpty)
    }

    @Test func `a program reads codes of an account, and people read words`() throws {
        let json = try done("account", "show", "li", "--format", "json").output
        for (field, value) in [
            ("role", "villageManager"), ("area", "990108104202"), ("state", "open"),
        ] {
            let row = "{\"field\": \"\(field)\", \"value\": \"\(value)\"}"
            #expect(json.contains(row), "\(json)")
        }
        let table = try done("account", "show", "li").output
        #expect(table.contains("村级管理员") && table.contains("东营村 990108104202"), "\(table)")
        let work = try done(
            "account", "hand-over", "li", "--to", "li", "--list", "--format", "json"
        ).output
        #expect(work.contains("{\"work\": \"drafts\", \"count\": 0}"), "\(work)")
    }

    @Test func `a change of nothing leaves no entry`() throws {
        func entries() throws -> Int {
            try done("journal", "show", "--format", "csv").output.split(separator: "\n").count
        }
        let before = try entries()
        let run = try place.run(["account", "change", "li", "--role", "villageManager"])
        #expect(run.sentences.contains("没有要改的"), "\(run.sentences)")
        #expect(try entries() == before)
        // Somebody who did nothing is not nobody.
        try done("journal", "show", "--by", "li")
    }

    @Test func `a village is handed over`() throws {
        try add("wang")
        let listed = try done("account", "hand-over", "li", "--to", "wang", "--list").output
        #expect(listed.contains("未完成的表单"))
        try done("due", "--as", "li")
        let run = try done("account", "hand-over", "li", "--to", "wang", "--reason", "换届")
        #expect(run.sentences.contains("已交接"))
        #expect(try place.huize("due", "--as", "li").status == 77)
        #expect(try done("journal", "show").output.contains("换届"))
    }

    @Test(
        arguments: [
            (["account", "add", "Li", "--name", "x", "--role", "auditor", "--area", "990108"], 65),
            (["account", "add", "x", "--name", "x", "--role", "king", "--area", "990108"], 64),
            (["account", "add", "x", "--name", "x", "--role", "auditor", "--area", "990109"], 65),
            (["account", "add", "li", "--name", "x", "--role", "auditor", "--area", "990108"], 65),
            (["account", "disable", "tester", "--reason", "x"], 65),
            (["account", "disable", "nobody", "--reason", "x"], 65),
            (["account", "disable", "li"], 64),
            (["account", "add-key", "li", "-----BEGIN OPENSSH PRIVATE KEY-----"], 64),
            (["account", "add-key", "li", "--", "-----BEGIN OPENSSH PRIVATE KEY-----"], 65),
            (["account", "add-key", "li", "ssh-ed25519 AAAA"], 65),
            (["account", "remove-key", "li", "SHA256:x"], 65),
            (["account", "hand-over", "li", "--to", "tester", "--reason", "x"], 65),
            (["account", "hand-over", "li", "--to", "tester"], 64),
            (["account", "disable", "tester", "--reason", "x", "--as", "li"], 65),
            (["account", "disable", "li", "--reason", "x", "--as", "li"], 77),
            (
                [
                    "account", "add", "x", "--name", "x", "--role", "villageManager", "--area",
                    "990108",
                ], 65
            ),
            (["account", "change", "li", "--area", "990108104"], 65),
            (["account", "change", "li"], 65),
            (["account", "change", "li", "--name", "李秀英"], 65),
            (["account", "disable", "li", "--reason", "ab"], 65),
            (["journal", "show", "--by", "nobody"], 65),
        ] as [([String], Int32)])
    func `what is refused says why and has its status`(arguments: [String], status: Int32) throws {
        let run = try place.run(arguments)
        #expect(run.status == status, "\(arguments) \(run.sentences)")
        #expect(!run.sentences.isEmpty)
    }
}
