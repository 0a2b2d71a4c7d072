import Domain
import Testing

@testable import huize

struct StartOptionsTests {
    @Test func `a plain start needs no other parser`() throws {
        let arguments = ["--store", "a.huize", "--as=liu", "--lang", "en", "--ascii"]
        let options = try #require(StartOptions(arguments: arguments + ["--today", "2011.11.23"]))
        #expect(options.store == "a.huize")
        #expect(options.login == "liu")
        #expect(options.language == .en)
        #expect(options.isASCII)
        #expect(options.today == Day(number: 2011_11_23))
        let past = StartOptions(arguments: ["--as-of=2011-10-01"])
        #expect(past?.asOf == Day(number: 2011_10_01))
        let emergency = StartOptions(arguments: ["--emergency", "3"])?.emergency
        #expect(emergency == EmergencyAccess.ID(rawValue: 3))
        #expect(StartOptions(arguments: ["--emergency", "x"]) == nil)
        #expect(StartOptions(arguments: []) == StartOptions())
    }

    @Test(arguments: [
        ["find"], ["--lang", "fr"], ["--today", "soon"], ["--store"], ["--colour", "red"],
        ["--help"], ["-h"], ["--ascii", "due"],
    ])
    func `anything else is left to the parser of commands`(_ arguments: [String]) {
        #expect(StartOptions(arguments: arguments) == nil)
    }

    @Test(arguments: [
        (["LANG": "zh_CN.UTF-8"], Language.zh), (["LANG": "en_US.UTF-8"], .en), ([:], .zh),
        (["LANG": "C.UTF-8"], .zh), (["LC_ALL": "POSIX", "LANG": "en_GB"], .zh),
        (["LC_ALL": "", "LANG": "de_DE@euro"], .en),
    ])
    func `the language follows the terminal, and is Chinese where it says nothing`(
        _ environment: [String: String], _ language: Language
    ) {
        #expect(surroundings(environment).terminalLanguage() == language)
    }

    @Test func `the register lies where the environment says`() {
        #expect(
            surroundings(["HOME": "/h"]).defaultStore() == "/h/.local/share/huize/register.huize")
        let data = surroundings(["HOME": "/h", "XDG_DATA_HOME": "/d"])
        #expect(data.defaultStore() == "/d/huize/register.huize")
        let named = surroundings(["HUIZE_STORE": "/x.huize", "XDG_DATA_HOME": "/d"])
        #expect(named.defaultStore() == "/x.huize")
    }

    private func surroundings(_ environment: [String: String]) -> Surroundings {
        Surroundings(
            environment: environment, now: { Instant(milliseconds: 0) }, isTerminal: false,
            showsProgress: false)
    }
}
