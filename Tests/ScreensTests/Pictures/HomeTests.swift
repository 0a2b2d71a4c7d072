import Domain
import TerminalKit
import TestSupport
import Testing

@testable import Screens
@testable import Store

/// What the first screen tells whom, and what its key for undoing takes back.
@Suite struct HomeTests {
    private let file: RegisterFile

    init() throws {
        file = try TestRegister.storied()
    }

    private func robot(
        _ login: String, _ language: Language = .zh, asOf: Day? = nil, ownFolder: String? = nil,
        size: Size = Size(columns: 80, rows: 24)
    ) throws -> Robot {
        Robot(
            try file.registry(as: login), definitions: file.definitions, language: language,
            today: TestRegister.today, size: size, ownFolder: ownFolder, asOf: asOf)
    }

    /// Adds a remark to somebody's file.
    private func remark(_ text: String, by login: String, _ number: UInt64) throws {
        let registry = try file.registry(as: login)
        let found = try registry.find(FindQuery(words: "李志伟", limit: 1)).rows
        let details = try registry.person(try #require(found.first).id).person.details
        var wanted = details
        wanted.explanation = text
        try commit(
            .correctPerson(
                CorrectPerson(person: found[0].id, seen: details, wanted: wanted)),
            by: registry, number)
    }

    private func commit(
        _ command: Command, by registry: RegistryStore, _ number: UInt64
    ) throws {
        _ = try registry.commit(
            Submission(
                id: SubmissionID(high: 77, low: number), by: registry.account.id,
                at: Instant(startOf: TestRegister.today), command: command))
    }

    @Test func `undoing takes one's own last step, then the one before, then says there is none`()
        throws
    {
        try remark("第一次", by: "zhang", 1)
        try remark("第二次", by: "zhang", 2)
        try remark("第三次", by: "liu", 3)
        let robot = try robot("zhang").type("u").expect(contains: "第二次")
        #expect(robot.screen == "undo", "\(robot.text)")
        robot.press(.escape)
        try remark("第二次", by: "liu", 4)
        robot.type("u").type("写错了").press(.enter)
        #expect(robot.screen == "home", "\(robot.text)")
        robot.type("u").expect(contains: "第一次")
        #expect(robot.screen == "undo", "\(robot.text)")
    }

    @Test func `where one's last step stays, it is said what to do instead`() throws {
        let registry = try file.registry(as: "liu")
        try remark("之前", by: "liu", 1)
        try commit(
            .openGrievance(
                OpenGrievance(
                    village: registry.account.area, person: nil, kind: "posting",
                    text: "名单没有贴出来", receivedOn: TestRegister.today)),
            by: registry, 2)
        let robot = try robot("liu").type("u").expect(contains: "诉求不能撤销")
        #expect(robot.screen == "home")
    }

    @Test func `who did nothing has nothing to undo, whatever others did`() throws {
        try remark("别人的", by: "liu", 1)
        let robot = try robot("wang").type("u")
        robot.expect(contains: "还没有可以撤销的操作")
        #expect(robot.screen == "home")
    }

    @Test func `a missing backup is told to whoever can make one here`() throws {
        try robot("admin").expect(contains: "还没有备份，按 9 备份")
        let silent = [
            try robot("liu"), try robot("zhang"), try robot("admin", ownFolder: "/srv/files"),
            try robot("admin", asOf: TestRegister.today),
        ]
        for robot in silent { #expect(!robot.text.contains("按 9 备份"), "\(robot.text)") }
    }

    @Test func `when the register was backed up is told to all, but not as of a day`() throws {
        try file.write { try Setting.lastBackup.set("1322008200000", $0) }
        try robot("liu").expect(contains: "上次备份 2011-11-23")
        try robot("liu", .en).resize(60, 20).expect(contains: "Backup 2011-11-23 08:30")
        let past = try robot("liu", asOf: TestRegister.today)
        #expect(!past.text.contains("上次备份"), "\(past.text)")
    }

    @Test func `cases wait for whoever has a step to do with them, and are counted to others`()
        throws
    {
        try robot("liu").expect(contains: "件等我办")
        let technician = try robot("wang").expect(contains: "件在办")
        #expect(!technician.text.contains("等我办"), "\(technician.text)")
    }

    @Test(arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 20)])
    func `in English nothing to do is cut, on the first screen or in the list`(size: Size) throws {
        let home = try robot("liu", .en, size: size)
        for row in 3..<15 {
            #expect(!home.frame.text(row: row).contains("⋯"), "\(home.text)")
        }
        let list = home.type("1")
        for page in 0..<4 {
            // A name of two parts may give way on a narrow screen; what is to be done may not.
            let isCut = (3..<size.rows - 2).contains { row in
                let text = list.frame.text(row: row)
                return size.columns < 80 ? text.hasSuffix("⋯") : text.contains("⋯")
            }
            #expect(!isCut, "page \(page):\n\(list.text)")
            list.press(.pageDown)
        }
    }

    @Test func `in English no first thing to do loses how late it is`() throws {
        let robot = try robot("liu", .en)
        let rows = (3..<15).map { robot.frame.text(row: $0) }
        #expect(rows.allSatisfy { $0.contains("d late ") }, "\(robot.text)")
        robot.expect(contains: "breast")
    }

    @Test func `what is owed says how many programmes it leaves out`() throws {
        let robot = try robot("liu")
        robot.expect(contains: "按 4 看")
        robot.resize(132, 43)
        #expect(!robot.text.contains("按 4 看"), "\(robot.text)")
    }
}
