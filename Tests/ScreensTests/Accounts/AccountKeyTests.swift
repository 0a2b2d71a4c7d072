import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// The keys of an account on the screen.
@Suite struct AccountKeyTests {
    private let place: AccountVillage

    init() throws {
        place = try AccountVillage()
    }

    @Test func `a key that is cut gets its sentence, and what was typed stays`() throws {
        let cut = String(AccountVillage.line.prefix(60))
        let robot = try place.robot(at: "liu").type("n").press(.paste(cut), .enter)
        #expect(robot.screen == "add-key", "\(robot.text)")
        robot.expect(contains: "公钥不完整或被改动过").expect(contains: String(cut.suffix(30)))
        robot.press(.paste(String(AccountVillage.line.dropFirst(60))))
        robot.expect(contains: AccountVillage.fingerprint).press(.enter)
        #expect(try place.account("liu").keys.map(\.line) == [AccountVillage.line])
    }

    @Test func `two keys in one paste are refused, none of them is lost in a comment`() throws {
        let both = AccountVillage.line + "\n" + AccountVillage.otherLine + "\n"
        let robot = try place.robot(at: "liu").type("n").press(.paste(both), .enter)
        robot.expect(contains: "公钥只有一行")
        #expect(try place.account("liu").keys == [])
    }

    @Test func `a private key is named as such at once, and kept nowhere`() throws {
        let half = "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU\n"
        let robot = try place.robot(at: "liu").type("n").press(.paste(half))
        robot.expect(contains: "这是私钥").press(.escape)
        #expect(robot.screen == "account", "\(robot.text)")
        #expect(try place.admin.drafts().isEmpty)
    }

    @Test func `somebody else's key is refused in the box`() throws {
        try place.addSecond()
        let robot = try place.robot(at: "liu").type("n")
        robot.press(.paste(AccountVillage.line), .enter)
        #expect(robot.screen == "add-key", "\(robot.text)")
        robot.expect(contains: "这把钥匙已经属于另一个账号")
    }

    @Test func `the selected key is removed after a question that shows it`() throws {
        try place.addSecond()
        let robot = try place.robot(at: "dongying-li").press(.down).type("d")
        robot.expect(contains: "移除钥匙").press(.escape)
        #expect(try place.account("dongying-li").keys.count == 2)
        let second = try place.account("dongying-li").keys[1]
        robot.type("d").expect(contains: second.fingerprint).press(.enter)
        robot.expect(contains: "钥匙已移除")
        #expect(try place.account("dongying-li").keys.count == 1)
        #expect(!(try place.account("dongying-li").keys.contains(second)))
    }

    @Test func `the file tells who runs the host which command writes the keys`() throws {
        try place.robot(at: "liu").expect(contains: "huize account ssh-keys")
        let own = try place.robot(at: "liu", as: "liu")
        #expect(!own.text.contains("ssh-keys"))
    }
}
