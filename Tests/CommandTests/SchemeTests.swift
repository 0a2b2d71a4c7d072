import Foundation
import Testing

/// Definition files on the command line.
@Suite struct SchemeTests {
    @Test func `every shipped file is listed, printed whole, and without a mistake`() throws {
        let place = try Workplace()
        let list = try place.huize("scheme", "list", "--format", "csv", "--lang", "en")
        #expect(list.status == 0, "\(list.sentences)")
        let names = list.output.split(separator: "\n").dropFirst().map {
            String($0.prefix { $0 != "," })
        }
        #expect(names.count == 11 && names.last == "national.toml")
        for name in names {
            let shown = try place.huize("scheme", "show", name)
            #expect(
                shown.status == 0 && shown.output.contains("code = ") != (name == "calendar.toml"))
            try place.write(shown.output, to: name)
        }
        let used = names.dropLast()
        for name in names {
            let check = try place.huize("scheme", "check", name, "--lang", "en")
            #expect(check.status == 0, "\(check.sentences)")
            #expect(check.sentences.contains("no mistake"))
        }
        #expect(used.contains("programmes.toml"))
    }

    @Test func `a county's own file is used and listed`() throws {
        let place = try Workplace.withRegister()
        let national = try place.huize("scheme", "show", "national").output
        try FileManager.default.createDirectory(
            atPath: place.path("definitions"), withIntermediateDirectories: false)
        try place.write(national, to: "definitions/programmes.toml")
        let list = try place.huize("scheme", "list", "--format", "csv")
        #expect(list.output.contains("programmes.toml,奖励和扶助项目,"))
        #expect(list.output.contains("/definitions/programmes.toml\n"))
        #expect(try place.huize("due").status == 0)
    }

    @Test func `a mistake is said once, with file, line and what was meant`() throws {
        let place = try Workplace()
        let good = try place.huize("scheme", "show", "programmes").output
        try place.write(
            good.replacingOccurrences(
                of: "fact = \"youngest-child-age\"", with: "fact = \"yongest-child-age\""),
            to: "programmes.toml")
        let help = try place.huize("scheme", "show", "programmes-help").output
        try place.write(help, to: "programmes-help.toml")
        let check = try place.huize(
            "scheme", "check", "programmes.toml", "programmes-help.toml", "--lang", "en")
        #expect(check.status == 65)
        let sentences = check.sentences.split(separator: "\n")
        #expect(sentences.count == 1, "\(check.sentences)")
        #expect(check.sentences.hasPrefix("programmes.toml, line "))
        #expect(check.sentences.contains("did you mean `youngest-child-age`?"))
    }

    @Test func `a file that is not there, or that nothing reads, is said to be so`() throws {
        let place = try Workplace()
        #expect(try place.huize("scheme", "check", "programmes.toml").status == 66)
        let other = try place.huize("scheme", "check", "programs.toml", "--lang", "en")
        #expect(other.status == 65)
        #expect(other.sentences.contains("did you mean `programmes.toml`?"))
        let show = try place.huize("scheme", "show", "programes", "--lang", "en")
        #expect(show.status == 65)
        #expect(show.sentences.contains("did you mean `programmes.toml`?"))
        #expect(try place.huize("scheme", "check").status == 64)
    }
}
