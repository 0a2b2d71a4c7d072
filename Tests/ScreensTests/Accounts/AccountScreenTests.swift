import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Accounts by keys alone, on the real store in memory.
@Suite struct AccountScreenTests {
    private let place: AccountVillage

    init() throws {
        place = try AccountVillage()
    }

    @Test func `an administrator adds an account, and notes its key at once`() throws {
        let robot = try place.robot().type("0an")
        #expect(robot.screen == "account-form", "\(robot.text)")
        robot.type("dongying-li").press(.tab).type("李秀英").press(.tab)
        robot.type("村级管").press(.enter).type("dongying").press(.enter)
        robot.press(.tab).type("2012-06-30").press(.control("s"))
        #expect(robot.screen == "account", "\(robot.text)")
        robot.expect(contains: "已开设账号 dongying-li").expect(contains: "有效期至  2012-06-30")
        robot.type("n").press(.paste(AccountVillage.line + "\n"))
        robot.expect(contains: AccountVillage.fingerprint).press(.enter)
        #expect(robot.screen == "account", "\(robot.text)")
        robot.expect(contains: "钥匙已登记").expect(contains: "li@dongying")
        let file = try place.account("dongying-li")
        #expect(file.keys.map(\.line) == [AccountVillage.line])
        #expect(file.row.account.role == .villageManager)
        #expect(file.row.account.area == (try place.account("liu").row.account.area))
        #expect(file.row.account.until == Day(number: 20_120_630))
    }

    @Test func `a village manager is offered villages alone`() throws {
        let robot = try place.robot().type("0anx").press(.tab).type("李").press(.tab)
        let township = try #require(
            try place.admin.path(to: try place.account("liu").row.account.area)
                .first { $0.code.level == .township })
        robot.type("村级管").press(.enter).type(township.name).press(.enter, .control("s"))
        #expect(robot.screen == "account", "\(robot.text)")
        #expect(try place.account("x").row.account.area.level == .village)
    }

    @Test func `what is wrong with a new account stands under its fields`() throws {
        let robot = try place.robot().type("0anLi").press(.control("s"))
        robot.expect(contains: "账号以小写字母开头").expect(contains: "请填姓名")
        robot.expect(contains: "请选择角色").expect(contains: "请从列表中选择辖区")
        robot.press(.backspace, times: 2).type("liu").press(.tab).type("刘").press(.tab)
        robot.type("审计").press(.enter).type("dongying").press(.enter).press(.control("s"))
        robot.expect(contains: "账号 liu 已经有了")
    }

    @Test func `an account half typed is gone on with from the drafts`() throws {
        let robot = try place.robot().type("0andongying-li").press(.tab).type("李")
        robot.press(.escape, .escape, .escape).type("d").expect(contains: "dongying-li 李")
        robot.press(.enter).expect(contains: "dongying-li")
        #expect(robot.screen == "account-form", "\(robot.text)")
    }

    @Test func `a change takes over what somebody else wrote meanwhile`() throws {
        try place.addSecond()
        let robot = try place.robot(at: "dongying-li").type("e")
        robot.expect(contains: "李秀英").type("子")
        var wanted = try place.account("dongying-li").row.account.details
        let seen = wanted
        wanted.until = nil
        wanted.language = .en
        let id = try place.account("dongying-li").row.account.id
        try place.commit(
            .changeAccount(ChangeAccount(account: id, seen: seen, wanted: wanted)), 7)
        robot.press(.tab).expect(contains: "English").press(.control("s"))
        #expect(robot.screen == "account", "\(robot.text)")
        let changed = try place.account("dongying-li").row.account
        #expect(changed.name == "李秀英子")
        #expect(changed.language == .en)
        #expect(changed.until == nil)
    }

    @Test func `two who change the same field see both values`() throws {
        try place.addSecond()
        let robot = try place.robot(at: "dongying-li").type("e").type("子")
        let account = try place.account("dongying-li").row.account
        var wanted = account.details
        wanted.name = "李秀"
        try place.commit(
            .changeAccount(
                ChangeAccount(account: account.id, seen: account.details, wanted: wanted)), 7)
        robot.press(.control("s")).expect(contains: "李秀英子").expect(contains: "李秀")
        #expect(robot.screen == "account-form", "\(robot.text)")
        robot.press(.control("t"), .control("s"))
        #expect(try place.account("dongying-li").row.account.name == "李秀")
    }

    @Test func `whoever changes their own role is warned, and the last administrator stays`()
        throws
    {
        let robot = try place.robot(at: "admin").type("e").press(.tab).type("审计").press(.enter)
        robot.expect(contains: "这是您自己的账号").press(.control("s"))
        robot.expect(contains: "这是最后一个长期有效的管理员")
        #expect(robot.screen == "account-form", "\(robot.text)")
        #expect(try place.account("admin").row.account.role == .administrator)
    }

    @Test func `a change half typed is offered again`() throws {
        let robot = try place.robot(at: "liu").type("e").type("兰").press(.escape)
        robot.press(.escape, .escape, .escape, .escape).type("d")
        robot.expect(contains: "更改账号").press(.enter)
        #expect(robot.screen == "account-form", "\(robot.text)")
        robot.expect(contains: "刘桂兰兰").press(.control("s"))
        #expect(try place.account("liu").row.account.name == "刘桂兰兰")
    }

    @Test func `who an account is in the register is looked up, and opened by a key`() throws {
        let robot = try place.robot(at: "liu").type("p").expect(contains: "没有写明")
        robot.type("e").press(.tab, times: 5)
        let person = try place.admin.find(FindQuery(words: "li", limit: 1)).rows
        let name = try #require(person.first).name
        robot.type("li").press(.enter, .control("s"))
        robot.expect(contains: "本人档案  \(name)").type("p")
        #expect(robot.screen == "person", "\(robot.text)")
    }

    @Test func `an account is closed and opened with a reason, at once and for all to see`()
        throws
    {
        let session = try place.file.registry(as: "liu")
        let robot = try place.robot(at: "liu").type("c").expect(contains: "停用账号")
        robot.press(.enter).expect(contains: "请写明原因")
        robot.type("离岗").press(.enter).expect(contains: "已停用账号 liu")
        robot.expect(row: 2, contains: "停用")
        #expect(throws: RegistryError.accountClosed) { try session.drafts() }
        robot.press(.tab).expect(contains: "停用或恢复账号").expect(contains: "离岗")
        robot.type("c").type("回来了").press(.enter).expect(row: 2, contains: "可用")
        #expect(!(try place.account("liu").row.account.isClosed))
    }

    @Test func `nobody closes or hands over their own account, and is told before typing`() throws {
        let robot = try place.robot(at: "admin").type("c").expect(contains: "不能停用自己的账号")
        robot.type("w").expect(contains: "不能交出自己的账号")
        #expect(robot.screen == "account")
    }

    @Test func `a village is handed over with what is in hand before one's eyes`() throws {
        try place.addSecond()
        try place.robot("liu").type("2n").type("5").press(.escape)
        let liu = try place.account("liu")
        #expect(liu.drafts == 1)
        let robot = try place.robot(at: "liu").type("w")
        robot.expect(contains: "未完成的表单 1").expect(contains: "dongying-li").press(.enter)
        robot.expect(contains: "原账号停用").press(.enter).expect(contains: "请写明原因")
        robot.type("换届").press(.enter)
        #expect(robot.screen == "account", "\(robot.text)")
        robot.expect(contains: "刘桂兰 已交接给 李秀英").expect(row: 2, contains: "停用")
        #expect(try place.account("liu").row.account.isClosed)
        #expect(try place.account("dongying-li").drafts == 1)
    }

    @Test func `a reason half typed is no hand-over`() throws {
        try place.addSecond()
        let robot = try place.robot(at: "liu").type("w").press(.enter).type("换").press(.escape)
        #expect(robot.screen == "hand-over", "\(robot.text)")
        robot.press(.escape)
        #expect(robot.screen == "account", "\(robot.text)")
        #expect(!(try place.account("liu").row.account.isClosed))
    }

    @Test func `without anybody to take over the screen says what to do`() throws {
        let robot = try place.robot(at: "liu").type("w").expect(contains: "请先开设")
        robot.press(.enter).expect(contains: "请先开设")
        #expect(robot.screen == "hand-over", "\(robot.text)")
    }

    @Test func `a change of an account is not offered to be taken back`() throws {
        try place.addSecond()
        let robot = try place.robot().type("8").expect(contains: "更换钥匙").type("u")
        #expect(robot.screen == "journal", "\(robot.text)")
        robot.expect(contains: "账号的变动不能撤销").press(.enter)
        #expect(robot.screen == "undo", "\(robot.text)")
        robot.expect(contains: "请在“账号”里改回来").type("x")
        robot.press(.enter).expect(contains: "账号的变动不能撤销")
        #expect(robot.screen == "undo")
    }
}
