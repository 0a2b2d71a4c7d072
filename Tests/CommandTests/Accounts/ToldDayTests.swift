import Testing

@testable import huize

/// A day that is told moves lists and dates, and no right, in a register that somebody keeps.
@Suite struct ToldDayTests {
    private func started() throws -> Workplace {
        let place = try Workplace.withRegister()
        _ = try place.file(
            "areas.csv", "区划代码,名称\n410823200,西陶镇\n410823200201,东营村\n")
        let taken = try place.huize("import", "areas", place.path("areas.csv"))
        try #require(taken.status == 0, "\(taken.sentences)")
        return place
    }

    @Test func `nothing is entered under a day to come, and everything is read`() throws {
        let place = try started()
        let homes = try place.file("homes.csv", "村代码,户编号\n410823200201,1\n")
        let refused = try place.huize("import", "households", homes, "--today", "2999-01-01")
        #expect(refused.status != 0 && refused.sentences.contains("2999-01-01"))
        let added = try place.huize(
            "account", "add", "qian", "--role", "benefitsOfficer", "--name", "钱秋菊", "--area",
            "410823", "--today", "2999-01-01")
        #expect(added.status != 0 && added.sentences.contains("还没有到"), "\(added.sentences)")
        #expect(try place.huize("due", "--today", "2999-01-01").status == 0)
        #expect(try place.huize("import", "households", homes).status == 0)
    }

    @Test func `an account that has ended is not opened by an earlier day`() throws {
        let place = try started()
        let added = try place.huize(
            "account", "add", "qian", "--role", "benefitsOfficer", "--name", "钱秋菊", "--area",
            "410823", "--until", "2011-11-22", "--today", "2011-11-01")
        try #require(added.status == 0, "\(added.sentences)")
        let late = try place.huize("due", "--as", "qian", "--today", "2011-11-01")
        #expect(late.status == 77 && late.sentences.contains("2011-11-22"), "\(late.sentences)")
    }
}
