import Foundation
import Testing

/// Hidden numbers, who looked, and looks beyond one's area on the command line.
@Suite struct AccessCommandTests {
    private static let number = "998201197608293020"
    private static let east = "990108104202"
    private static let west = "990108104203"
    private let place: Workplace

    init() throws {
        place = try Workplace()
        try done("new", "--area", "990108", "--area-name", "清水县", "--name", "王建国")
        try place.write("code,name\n\(Self.east),东营村\n\(Self.west),西营村\n", to: "areas.csv")
        try done("import", "areas", place.path("areas.csv"))
        try place.write(
            "村代码,户编号,电话\n\(Self.east),1,0391-7270123\n", to: "households.csv")
        try done("import", "households", place.path("households.csv"))
        let persons = """
            村代码,户编号,姓名,身份证号,性别,电话,开户行,银行账号
            \(Self.east),1,张兰,\(Self.number),女,13812345678,柳湾信用社,10997949952635080237
            """
        try place.write(persons + "\n", to: "persons.csv")
        try done("import", "persons", place.path("persons.csv"))
        for (login, role, area) in [
            ("li", "villageManager", Self.east), ("zhang", "townshipSupervisor", Self.east),
            ("han", "townshipTechnician", Self.west), ("zhao", "villageReviewer", Self.east),
        ] {
            try done("account", "add", login, "--name", login, "--role", role, "--area", area)
        }
    }

    @discardableResult
    private func done(_ arguments: String...) throws -> CommandLineRun {
        let run = try place.run(arguments)
        try #require(run.status == 0, "\(arguments): \(run.sentences)")
        return run
    }

    @Test func `a reason shows the numbers of one person, and stays in the file`() throws {
        let masked = try done("find", "张兰", "--as", "zhang", "--format", "json").output
        #expect(!masked.contains(Self.number) && !masked.contains("13812345678"))
        let shown = try done("reveal", "张兰", "--reason", "核对银行退回", "--as", "zhang")
        #expect(shown.output.contains(Self.number), "\(shown.output)")
        #expect(shown.output.contains("13812345678"))
        #expect(shown.output.contains("10997949952635080237"))
        #expect(shown.sentences.contains("已记在张兰的档案里"))
        let json = try done(
            "reveal", "张兰", "--reason", "电话联系", "--as", "zhang", "--format", "json")
        #expect(json.output.contains("\"resident_id\": \"\(Self.number)\""))
        let looks = try done("looks", "张兰", "--as", "li", "--format", "csv").output
        #expect(looks.hasPrefix("day,clock,by,role,kind,reason,origin\n"))
        #expect(looks.contains(",zhang,townshipSupervisor,revealNumbers,核对银行退回,\n"))
        #expect(looks.split(separator: "\n").count == 3)
    }

    @Test func `a reason shows the telephone of the household, and stays in its file`() throws {
        let shown = try done(
            "reveal", "张兰", "--household", "--reason", "电话联系家属", "--as", "zhang")
        #expect(shown.output.contains("0391-7270123"), "\(shown.output)")
        #expect(!shown.output.contains(Self.number))
        #expect(shown.sentences.contains("已记在 1 户的档案里"), "\(shown.sentences)")
        let looks = try done(
            "looks", "张兰", "--household", "--as", "li", "--format", "csv"
        ).output
        #expect(looks.contains(",zhang,townshipSupervisor,revealNumbers,电话联系家属,\n"))
        let own = try done("looks", "张兰", "--as", "li", "--format", "csv").output
        #expect(own.split(separator: "\n").count == 1, "\(own)")
    }

    @Test func `whoever needs no reason, or may give none, is told so`() throws {
        let silent = try place.huize("reveal", "张兰", "--reason", "看", "--as", "zhang")
        #expect(silent.status == 65 && silent.sentences.contains("至少两个字"))
        let all = try place.huize("reveal", "张兰", "--reason", "核对证件", "--as", "li")
        #expect(all.status == 77 && all.sentences.contains("本来就看得到"))
        let none = try place.huize("reveal", "张兰", "--reason", "核对证件", "--as", "zhao")
        #expect(none.status == 77 && none.sentences.contains("您的角色不能"))
        let nobody = try place.huize("reveal", "张兰", "--reason", "核对证件", "--as", "han")
        #expect(nobody.status == 65, "\(nobody.sentences)")
        let looks = try done("looks", "张兰", "--as", "li")
        #expect(looks.sentences.contains("没有人看过张兰的隐藏号码"), "\(looks.sentences)")
    }

    @Test func `an emergency opens another area by its number, and is told there`() throws {
        let places = try done("emergency", "places", "东", "--as", "han", "--format", "csv").output
        #expect(places.contains("\(Self.east),"), "\(places)")
        #expect(try !done("find", "张兰", "--as", "han").output.contains("张兰"))
        let asked = try done(
            "emergency", "ask", Self.east, "--reason", "产妇大出血，联系不上", "--hours", "3",
            "--as", "han")
        let number = asked.output.trimmingCharacters(in: .newlines)
        #expect(number == "1" && asked.sentences.contains("huize --emergency 1"))
        let found = try done("find", "张兰", "--as", "han", "--emergency", number).output
        #expect(found.contains("张兰") && !found.contains(Self.number))
        try done("looks", "张兰", "--as", "han", "--emergency", number)
        let own = try done("emergency", "list", "--as", "han", "--format", "csv").output
        #expect(own.contains("1,han,true,\(Self.east),"), "\(own)")
        let table = try done("emergency", "list", "--as", "han").output
        #expect(table.contains("  是  ") && !table.contains("true"), "\(table)")
        let told = try done("emergency", "list", "--as", "li", "--format", "csv").output
        #expect(told.contains("1,han,false,\(Self.east),") && told.contains(",true,产妇大出血"))
        #expect(try done("--as", "li").output.contains("紧急查看  han"))
        #expect(try done("--as", "han", "--emergency", number).output.contains("只能看"))
    }

    @Test func `an emergency is ended before its time by whoever asked, nobody else`() throws {
        try done("emergency", "ask", Self.east, "--reason", "产妇大出血", "--as", "han")
        #expect(try place.run(["emergency", "end", "1", "--as", "zhang"]).status != 0)
        #expect(try done("emergency", "list", "--as", "han").output.contains(Self.east))
        let ended = try done("emergency", "end", "1", "--as", "han")
        #expect(ended.sentences.contains("紧急查看 1 已结束"), "\(ended.sentences)")
        #expect(try !done("emergency", "list", "--as", "han").output.contains(Self.east))
        let told = try done("emergency", "list", "--as", "li", "--format", "csv").output
        #expect(told.contains("1,han,false,\(Self.east),") && told.contains(",false,产妇大出血"))
        let found = try place.run(["find", "张兰", "--as", "han", "--emergency", "1"])
        #expect(found.status == 77 && found.sentences.contains("结束"), "\(found.sentences)")
        let again = try place.run(["emergency", "end", "1", "--as", "han"])
        #expect(again.status == 65 && again.sentences.contains("已经结束"), "\(again.sentences)")
    }

    @Test func `one place is not looked at twice at once`() throws {
        let ask = ["emergency", "ask", Self.east, "--reason", "产妇大出血", "--as", "han"]
        #expect(try place.run(ask).status == 0)
        let twice = try place.run(ask)
        #expect(twice.status == 65 && twice.sentences.contains("还没有结束"), "\(twice.sentences)")
        try done("emergency", "end", "1", "--as", "han")
        #expect(try place.run(ask).status == 0)
    }

    @Test func `that nothing was found is said`() throws {
        let places = try done("emergency", "places", "没这个地方", "--as", "han")
        #expect(places.sentences.contains("没有找到“没这个地方”"), "\(places.sentences)")
        let looks = try done("emergency", "list", "--as", "han")
        #expect(looks.sentences.contains("没有在用的紧急查看"), "\(looks.sentences)")
    }

    @Test func `what was opened under a look is listed for its owner`() throws {
        try done("emergency", "ask", Self.east, "--reason", "产妇大出血", "--as", "han")
        try done("journal", "show", "--person", "1", "--as", "han", "--emergency", "1")
        let files = try done("emergency", "files", "1", "--as", "li", "--format", "csv").output
        #expect(files.hasPrefix("entry,"), "\(files)")
        let other = try place.huize("emergency", "files", "1", "--as", "han")
        #expect(other.status == 65, "\(other.sentences)")
    }

    @Test func `an emergency of somebody else, none, or in the past opens nothing`() throws {
        try done("emergency", "ask", Self.east, "--reason", "产妇大出血", "--as", "han")
        for arguments in [
            ["--as", "zhang", "--emergency", "1"], ["--as", "han", "--emergency", "9"],
        ] {
            let run = try place.run(["find", "张兰"] + arguments)
            #expect(run.status == 77 && run.sentences.contains("您没有编号"), "\(run.sentences)")
        }
        let past = try place.run([
            "find", "张兰", "--as", "han", "--emergency", "1", "--as-of", "2020-01-01",
        ])
        #expect(past.status == 64 && past.sentences.contains("--as-of"), "\(past.sentences)")
        let written = try place.run([
            "account", "add", "x", "--name", "x", "--role", "villageManager", "--area", Self.east,
            "--as", "han", "--emergency", "1",
        ])
        #expect(written.status != 0, "\(written.output)")
        let short = try place.run(["emergency", "ask", Self.east, "--reason", "急", "--as", "han"])
        #expect(short.status == 65 && short.sentences.contains("4 个字"), "\(short.sentences)")
    }
}
