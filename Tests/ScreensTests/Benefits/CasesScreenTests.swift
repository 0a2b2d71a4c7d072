import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Many cases at once: what is kept back is told, nothing is lost, and nobody is decided unseen.
@Suite struct CasesScreenTests {
    private let village: BenefitVillage

    init() throws {
        village = try BenefitVillage()
    }

    private func queue() -> Robot { village.open(CasesScreen(in: village.context)) }

    @Test func `the queue of a township shows what its township reviews next`() throws {
        try village.add(["张桂兰"])
        try village.add(["王德明"], in: .draft)
        let robot = queue().expect(contains: "等我办的").expect(contains: "张桂兰")
        #expect(!robot.text.contains("王德明"))
        robot.type("ff").expect(contains: "全部在办").expect(contains: "王德明")
    }

    @Test func `where there is little room the programme stays longer than the posting`() throws {
        try village.add(["张桂兰"])
        let robot = village.open(
            CasesScreen(in: village.context), size: Size(columns: 60, rows: 20), language: .en)
        robot.expect(row: 3, contains: "Programme")
        #expect(!robot.text.contains("Posting"), "\(robot.text)")
    }

    @Test func `a posting that is over says so, for from then on the case can go on`() throws {
        try village.add(["张桂兰", "王德明"])
        village.registry.arrange { benefits in
            for (place, last) in [BenefitVillage.today - 1, BenefitVillage.today].enumerated() {
                let details = PostingDetails(
                    level: .village, area: .everywhere, programme: "reward", year: 2011,
                    place: "公示栏", first: last - 6, last: last)
                benefits.files[place].postings = [
                    Posting(id: Posting.ID(rawValue: 1), details: details)
                ]
            }
        }
        let robot = queue()
        robot.expect(row: 4, contains: "11-22 满").expect(row: 5, contains: "至 11-23")
    }

    @Test func `what waits for me holds nothing that another has the mandate for`() throws {
        try village.add(["张桂兰", "王德明"])
        village.registry.arrange { benefits in
            benefits.files[1].mandates = [
                Mandate(
                    number: "1", level: .township, reviewer: Account.ID(rawValue: 9),
                    givenBy: Account.ID(rawValue: 1), givenOn: BenefitVillage.today)
            ]
        }
        let robot = queue().expect(contains: "张桂兰")
        #expect(!robot.text.contains("王德明"), "\(robot.text)")
        robot.type("ff").expect(contains: "王德明")
    }

    @Test(arguments: [Domain.Role.townshipTechnician, .auditor])
    func `nothing waits for whoever has no step in any case`(role: Domain.Role) throws {
        let village = try BenefitVillage(role)
        try village.add(["张桂兰"])
        try village.add(["王德明"], in: .draft)
        let robot = village.open(CasesScreen(in: village.context)).expect(contains: "等我办的")
        #expect(!robot.text.contains("张桂兰") && !robot.text.contains("王德明"), "\(robot.text)")
    }

    @Test func `marked cases are approved together, those kept back stay and are told`() throws {
        let ids = try village.add(["张桂兰", "王德明", "李凤英"])
        village.stop(ids[1])
        let robot = queue().type("   a")
        #expect(robot.screen == "decide")
        robot.expect(contains: "2 件可以办，1 件有妨碍").expect(contains: "公示还有 3 天。")
        #expect(village.moves.isEmpty)
        robot.press(.enter)
        #expect(robot.screen == "cases")
        #expect(village.moves.map(\.cases) == [[ids[0], ids[2]]])
        #expect(village.moves.first?.level == .township)
        robot.expect(contains: "王德明")
        #expect(!robot.text.contains("已标记"))
    }

    @Test func `going back from a decision changes nothing and keeps the marks`() throws {
        try village.add(["张桂兰", "王德明"])
        let robot = queue().type("  a").press(.escape)
        #expect(robot.screen == "cases")
        #expect(village.moves.isEmpty)
        robot.expect(contains: "已标记 2 件")
    }

    @Test func `a digit picks the phrase with which marked cases are returned`() throws {
        let ids = try village.add(["张桂兰", "王德明"])
        let robot = queue().type("  r").expect(contains: "情况不清，请核实。")
        robot.press(.enter).expect(contains: "常用语")
        #expect(village.moves.isEmpty)
        robot.type("2").press(.tab).type("补1份证明").press(.enter)
        robot.expect(contains: "2 件可以办").press(.enter)
        let move = try #require(village.moves.first)
        #expect(move.cases == ids)
        #expect(move.action == .returnForCorrection)
        #expect(move.phrase == "unclear")
        #expect(move.reason == "补1份证明")
    }

    @Test func `where all are kept back nothing can be done, and it says so`() throws {
        let ids = try village.add(["张桂兰"])
        village.stop(ids[0])
        let robot = queue().type("a").press(.enter)
        robot.expect(contains: "都有妨碍")
        #expect(village.moves.isEmpty)
        #expect(robot.screen == "decide")
    }

    @Test func `the whole list is decided where one step is next for all of it`() throws {
        let ids = try village.add((1...30).map { "张\($0)" })
        let robot = queue().type("*").expect(contains: "30 件").type("a").press(.enter)
        #expect(robot.screen == "cases")
        #expect(village.moves.first?.cases == ids)
        robot.type("ff*").expect(contains: "同一个环节")
    }

    @Test func `totals open the cases of their group`() throws {
        try village.add(["张桂兰", "王德明"])
        let robot = queue().type("t")
        #expect(robot.screen == "case-totals")
        robot.expect(contains: "村级已评议").expect(contains: "合计 2 件").press(.enter)
        #expect(robot.screen == "cases")
        robot.expect(contains: "王德明")
    }

    @Test func `giving a mandate begins at whoever has it, and changes nothing there`() throws {
        let id = try village.add(["张桂兰"])[0]
        func account(_ key: Int64, _ name: String, _ role: Domain.Role) -> Account {
            Account(
                id: Account.ID(rawValue: key), login: "a\(key)", name: name, role: role,
                area: village.code)
        }
        let accounts = [
            account(11, "郭管理", .administrator), account(9, "孙初审", .townshipSupervisor),
            account(10, "周初审", .townshipSupervisor),
        ]
        village.registry.arrange { benefits in
            benefits.reviewers = accounts
            benefits.files[0].mandates = [
                Mandate(
                    number: "1", level: .township, reviewer: accounts[2].id,
                    givenBy: Account.ID(rawValue: 1), givenOn: BenefitVillage.today)
            ]
        }
        let robot = village.open(CaseScreen(id)).type("i").press(.enter)
        robot.expect(contains: "已经委托此人了")
        #expect(robot.screen == "mandate")
        robot.press(.down).press(.enter).expect(contains: "委托给郭管理（管理员）吗")
        robot.expect(contains: "现在受托的是周初审").press(.escape)
        #expect(robot.screen == "mandate")
        robot.press(.up, .up, .enter).type("y")
        #expect(robot.screen == "case", "\(robot.text)")
        #expect(
            village.registry.submissions.map(\.command) == [
                .giveMandates(
                    GiveMandates(cases: [id], level: .township, reviewer: accounts[1].id))
            ])
    }

    @Test func `a mandate goes to the reviewer who is chosen, for every marked case`() throws {
        let ids = try village.add(["张桂兰", "王德明"])
        let reviewer = Account(
            id: Account.ID(rawValue: 9), login: "sun", name: "孙初审",
            role: .townshipSupervisor, area: village.code)
        village.registry.arrange { $0.reviewers = [reviewer] }
        let robot = queue().type("  i").expect(contains: "孙初审").press(.enter, .enter)
        robot.expect(contains: "把张桂兰等 2 件的乡级审核委托给孙初审（乡镇审核员）吗")
        #expect(village.registry.submissions.isEmpty, "Enter gives nothing away")
        robot.type("y").expect(contains: "委托书已出具：孙初审")
        #expect(robot.screen == "cases")
        let last = try #require(village.registry.submissions.last)
        #expect(
            last.command
                == .giveMandates(
                    GiveMandates(cases: ids, level: .township, reviewer: reviewer.id)))
    }
}
