import Foundation
import Testing

/// Files in and out, by the built program.
struct TransferTests {
    private static let kinds = [
        "areas", "households", "persons", "visits", "screenings", "entitlements",
    ]

    @Test func `what is exported, imported and exported again is the same, byte for byte`() throws {
        let place = try Workplace()
        let (first, second) = (place.path("first.huize"), place.path("second.huize"))
        _ = try place.huize(
            "demo", "--size", "village", "--no-open", "--store", first, "--seed", "5")
        _ = try place.huize("new", "--store", second, "--area", "410823", "--name", "李秀英")
        for kind in Self.kinds {
            let out = try place.huize(
                "export", kind, "--store", first, "--as", "admin", "--to", "\(kind).csv",
                "--purpose", "核对")
            #expect(out.status == 0)
            let run = try place.huize("import", kind, "\(kind).csv", "--store", second)
            #expect(run.status == 0, "\(kind): \(run.sentences)")
            _ = try place.huize(
                "export", kind, "--store", second, "--to", "again.csv", "--purpose", "核对")
            let (one, other) = (try place.text("\(kind).csv"), try place.text("again.csv"))
            #expect(one != other, "the note says when")
            #expect(one.withoutMark == other.withoutMark, "\(kind)")
        }
        #expect(try place.huize("check", "--store", second).status == 0)
    }

    @Test func `bad rows come back with their reasons, and a second time nothing changes`() throws {
        let place = try Workplace()
        _ = try place.huize("new", "--area", "990000", "--name", "李秀英")
        for kind in Self.kinds {
            let file = Workplace.township.appending(path: "\(kind).csv").path
            let errors = place.path("errors.csv")
            let dry = try place.huize("import", kind, file, "--dry-run", "--errors", errors)
            #expect(dry.sentences.contains("没有写入"))
            let run = try place.huize("import", kind, file, "--errors", errors)
            #expect(run.status == 65, "\(kind)")
            #expect(try String(decoding: place.read("errors.csv"), as: UTF8.self).contains("错误"))
            let again = try place.huize("import", kind, file, "--errors", errors)
            #expect(again.sentences.contains("新增 0，更新 0"), "\(kind): \(again.sentences)")
        }
    }

    @Test func `a malformed file is refused as a whole, with its place`() throws {
        let place = try Workplace()
        _ = try place.huize("new", "--area", "990000", "--name", "李秀英")
        try place.write("区划代码,名称\n990000000000,县\n990001000000,\"乡\n", to: "areas.csv")
        let before = try place.huize("export", "areas").output
        let run = try place.huize("import", "areas", "areas.csv")
        #expect(run.status == 65)
        #expect(run.sentences.contains("3"))
        #expect(try place.huize("export", "areas").output == before)
    }

    @Test func `a file that is not there is asked for by name`() throws {
        let place = try Workplace()
        _ = try place.huize("new", "--area", "990000", "--name", "李秀英")
        let run = try place.huize("import", "areas", "nowhere.csv", "--lang", "en")
        #expect(run.status == 66)
        #expect(run.sentences.contains("nowhere.csv"))
    }

    @Test(arguments: kinds)
    func `a template is a file that its own import understands`(_ kind: String) throws {
        let place = try Workplace()
        _ = try place.huize("new", "--area", "990000", "--name", "李秀英")
        let template = try place.huize("import", kind, "--template")
        try place.write(template.output, to: "template.csv")
        let run = try place.huize("import", kind, "template.csv", "--dry-run")
        // The sample's village is in no register, but every heading and cell is understood.
        #expect(run.status == 0 || run.output.contains("990823"), "\(kind): \(run.sentences)")
        #expect(!run.sentences.contains("表头"))
    }
}
