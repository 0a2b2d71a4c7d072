import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Who sees which accounts, how one finds them, and the table of roles.
@Suite struct AccountListTests {
    private let place: AccountVillage

    init() throws {
        place = try AccountVillage()
    }

    @Test func `a village manager sees the village's accounts, and is told why none changes`()
        throws
    {
        try place.addSecond()
        let robot = try place.robot("liu").type("0a").expect(contains: "dongying-li")
        #expect(!robot.text.contains("zhang"))
        robot.type("n").expect(contains: "您的角色不能“管理账号”")
        robot.type("e").expect(contains: "您的角色不能“管理账号”").press(.enter)
        #expect(robot.screen == "account", "\(robot.text)")
        for key in ["e", "n", "d", "c", "w"] {
            robot.type(key).expect(contains: "您的角色不能“管理账号”")
            #expect(robot.screen == "account")
        }
    }

    @Test func `a township supervisor sees the accounts of the township alone`() throws {
        let robot = try place.robot("zhang").type("0a")
        robot.expect(contains: "zhang").expect(contains: "wang").expect(contains: "liu")
        for login in ["admin", "chen", "qian"] {
            #expect(!robot.text.contains(login), "\(login)")
        }
    }

    @Test func `filters and words find an account`() throws {
        try place.addSecond()
        let robot = try place.robot().type("0af").expect(row: 2, contains: "可用的")
        robot.type("f").expect(row: 2, contains: "停用和过期的").expect(contains: "没有记录")
        robot.type("f").expect(row: 2, contains: "村级管理员").expect(contains: "dongying-li")
        #expect(!robot.text.contains("zhang"))
        robot.type("FFF").expect(row: 2, contains: "全部账号").type("/lxy")
        robot.expect(contains: "dongying-li")
        #expect(!robot.text.contains("liu"))
    }

    @Test func `accounts and roles are gone to from anywhere by name`() throws {
        let robot = try place.robot().type(":账号").press(.enter)
        #expect(robot.screen == "accounts", "\(robot.text)")
        robot.type(":角色和").press(.enter)
        #expect(robot.screen == "roles", "\(robot.text)")
    }

    @Test func `the table of roles shows every role one after another, in any width`() throws {
        let robot = try place.robot("liu", size: Size(columns: 60, rows: 20)).type("0r")
        robot.expect(row: 2, contains: "您的角色：村级管理员").expect(row: 3, contains: "村级管理员")
        #expect(!robot.frame.text(row: 3).contains("审计员"))
        robot.press(.tab, times: 9).expect(row: 3, contains: "审计员")
        robot.expect(contains: "已是最后一个角色")
        robot.type("[[[[[[[[").expect(row: 3, contains: "村级管理员")
        robot.resize(132, 43).expect(row: 3, contains: "审计员")
        robot.press(.end).expect(contains: "管理登记册").expect(contains: "8 个角色中 1 个有")
    }

    @Test func `a long list is read page by page`() throws {
        let rows = (1...50).map { number in
            AccountRow(
                account: Account(
                    id: Account.ID(rawValue: Int64(number)), login: "a\(number)", name: "甲",
                    role: .auditor, area: .everywhere),
                areaName: "县", keys: 0, lastEntry: nil)
        }
        func logins(_ request: PageRequest) -> [String] {
            Page(of: rows, for: request).rows.map(\.account.login)
        }
        #expect(logins(.first(limit: 2)) == ["a1", "a2"])
        #expect(logins(.last(limit: 2)) == ["a49", "a50"])
        #expect(logins(.after(rows[1].key, limit: 2)) == ["a3", "a4"])
        #expect(logins(.before(rows[4].key, limit: 2)) == ["a3", "a4"])
        #expect(logins(.from(rows[48].key, limit: 9)) == ["a49", "a50"])
        let without = rows.filter { $0.account.login != "a3" }
        #expect(
            Page(of: without, for: .from(rows[2].key, limit: 1)).rows.map(\.account.login)
                == ["a4"])
    }
}
