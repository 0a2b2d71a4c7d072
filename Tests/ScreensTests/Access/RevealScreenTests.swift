import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Hidden numbers are shown for a reason, for a while, and the file tells who looked.
@Suite struct RevealScreenTests {
    private let place: Neighbours
    private let number: String

    init() throws {
        place = try Neighbours()
        number = try #require(try place.somebody().residentID?.description)
    }

    /// Opens the file of the first person of the first household.
    private func openFile(_ login: String) throws -> Robot {
        let robot = try place.robot(login).type("2").press(.enter, .enter)
        #expect(robot.screen == "person", "\(robot.text)")
        return robot
    }

    @Test func `a reason picked by a digit shows the numbers in place`() throws {
        let robot = try openFile("zhang")
        #expect(!robot.text.contains(number), "\(robot.text)")
        robot.type("#").expect(contains: "记在本人档案里")
        #expect(robot.screen == "reveal")
        robot.type("3").expect(contains: "原因 当面核对身份证件").press(.enter)
        #expect(robot.screen == "person", "\(robot.text)")
        robot.expect(contains: number).expect(contains: "号码显示到 09:15（当面核对身份证件）")
        robot.expect(contains: "谁看过 1").type("#").expect(contains: "号码已经显示，到 09:15")
    }

    @Test func `they are hidden again by themselves, whether or not a key is pressed`() throws {
        let robot = try openFile("zhang").type("#1").press(.enter).expect(contains: number)
        place.clock.pass(minutes: 14)
        #expect(!robot.rest().isDone)
        robot.expect(contains: number)
        place.clock.pass(minutes: 1)
        #expect(robot.looksAround)
        robot.rest()
        #expect(!robot.text.contains(number), "\(robot.text)")
        robot.type("#").type("本人来电查询").press(.enter).expect(contains: number)
        place.clock.pass(minutes: 15)
        robot.press(.down)
        #expect(!robot.text.contains(number), "\(robot.text)")
        robot.expect(contains: "谁看过 2")
    }

    @Test func `within that time the file may be left and opened again`() throws {
        let robot = try openFile("zhang").type("#1").press(.enter, .escape)
        place.clock.pass(minutes: 5)
        robot.press(.enter).expect(contains: number).expect(contains: "09:15")
        // Nobody else sees them by it.
        let other = try openFile("chen")
        #expect(!other.text.contains(number), "\(other.text)")
    }

    @Test func `it is done as every form is, too`() throws {
        try openFile("zhang").type("#1").press(.control("s")).expect(contains: number)
    }

    @Test func `a reason that says nothing shows nothing, and can be written anew`() throws {
        let robot = try openFile("zhang").type("#").press(.enter)
        #expect(robot.screen == "reveal")
        robot.expect(contains: "至少两个字").type("看").press(.enter)
        robot.expect(contains: "至少两个字").type("她本人").press(.enter)
        robot.expect(contains: number)
        let cancelled = try openFile("wang").type("#1").press(.escape)
        #expect(!cancelled.text.contains(number))
        cancelled.expect(contains: "谁看过 1")
    }

    @Test func `the key says why it does nothing`() throws {
        try openFile("liu").type("#").expect(contains: "您的角色本来就看得到全部号码")
        try openFile("zhao").type("#").expect(contains: "您的角色不能")
        #expect(!(try openFile("liu")).frame.text(row: 23).contains("#"))
        try openFile("zhang").expect(row: 23, contains: "# 看号码")
    }

    @Test func `the person's file says who looked, why and from where`() throws {
        try openFile("zhang").type("#2").press(.enter)
        let robot = try openFile("liu").press(.backTab)
        robot.expect(contains: "[谁看过 1]").expect(contains: "张志远")
        robot.expect(contains: "乡镇审核员").expect(contains: "看全号码")
        robot.expect(contains: "电话联系本人或家属 (10.0.0.7)")
        robot.press(.enter).expect(contains: "看全号码").press(.escape)
        robot.press(.tab, .tab, .backTab, .backTab).press(.down)
        robot.expect(contains: "[谁看过 1]")
    }

    @Test func `a household's telephone is shown for a reason, and its file says who looked`()
        throws
    {
        let manager = try place.registry("liu")
        let homes = try manager.households(
            HouseholdQuery(area: manager.account.area), .first(limit: 1))
        let home = try manager.household(try #require(homes.rows.first).id).household
        var wanted = home.details
        wanted.phone = "0391-7270123"
        _ = try manager.commit(
            Submission(
                id: SubmissionID(high: 7, low: 7), by: manager.account.id, at: place.clock.now,
                command: .correctHousehold(
                    CorrectHousehold(household: home.id, seen: home.details, wanted: wanted))))
        let robot = try place.robot("zhang").type("2").press(.enter)
        #expect(robot.screen == "household", "\(robot.text)")
        robot.expect(contains: "谁看过 0").expect(row: 23, contains: "# 看号码")
        #expect(!robot.text.contains("7270123"), "\(robot.text)")
        robot.type("#").expect(contains: "记在这一户的档案里").type("2").press(.enter)
        #expect(robot.screen == "household", "\(robot.text)")
        robot.expect(contains: "0391-7270123").expect(contains: "号码显示到 09:15")
        robot.expect(contains: "谁看过 1").type("#").expect(contains: "号码已经显示，到 09:15")
        let own = try place.robot("liu").type("2").press(.enter)
        own.press(.backTab).expect(contains: "[谁看过 1]")
        own.expect(contains: "电话联系本人或家属 (10.0.0.7)").press(.enter)
        #expect(own.screen == "look", "\(own.text)")
        place.clock.pass(minutes: 15)
        robot.rest()
        #expect(!robot.text.contains("7270123"), "\(robot.text)")
        // Who sees telephones as they are has nothing to reveal here.
        let technician = try place.robot("wang").type("2").press(.enter)
        technician.expect(contains: "0391-7270123").type("#").expect(contains: "家庭电话没有隐藏")
    }

    @Test func `nobody looked is said, too`() throws {
        try openFile("liu").press(.backTab).expect(contains: "没有人看过隐藏的号码")
    }

    @Test func `from a payment the account on file is shown for a reason`() throws {
        let robot = try place.robot("zhang").type("4").press(.enter)
        #expect(robot.screen == "payment")
        let registry = try place.registry("qian")
        let village = try place.registry("zhang").account.area
        let page = try registry.payments(
            PaymentQuery(subject: .area(village)), .first(limit: 1))
        let paid = try registry.payment(try #require(page.rows.first).id)
        let account = try #require(paid.currentAccount?.number)
        #expect(!robot.text.contains(account))
        robot.type("#1").press(.enter).expect(contains: account)
        robot.expect(contains: "号码显示到 09:15")
        place.clock.pass(minutes: 15)
        robot.rest()
        #expect(!robot.text.contains(account), "\(robot.text)")
    }

    @Test func `the journal reads why somebody looked, and takes no look back`() throws {
        try openFile("zhang").type("#4").press(.enter)
        let robot = try place.robot("liu").type("8").expect(contains: "看全号码")
        robot.expect(contains: "更正登记有").press(.enter)
        robot.expect(contains: "为什么 更正登记有误的号码").press(.enter)
        robot.expect(contains: "已经看过的、导出的不能撤销").press(.escape)
        robot.type("u").expect(contains: "已经看过的、导出的不能撤销")
    }

    @Test func `undoing the last step passes looks over`() throws {
        let robot = try place.robot("liu").type("2").press(.enter, .enter).type("e")
        for _ in 0..<40 where !robot.text.contains("▸ 说明") { robot.press(.tab) }
        robot.type("改过").press(.control("s"))
        #expect(robot.screen == "person", "\(robot.text)")
        try openFile("zhang").type("#1").press(.enter)
        robot.press(.escape, .escape, .escape).type("u")
        robot.expect(contains: "撤销这一步").expect(contains: "改过")
    }
}
