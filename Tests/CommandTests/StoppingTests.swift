import Foundation
import Testing

/// Imports that do not come to their end, or are not alone.
@Suite struct StoppingTests {
    private static let count = 6_000

    private func roster(in place: Workplace) throws -> String {
        var text = "村代码,户编号,组,住址\n"
        for number in 1...Self.count { text += "410823209201,\(number),1,\(number)号\n" }
        return try place.file("households.csv", text)
    }

    private func village() throws -> Workplace {
        let place = try Workplace.withRegister()
        _ = try place.huize(
            "import", "areas", Workplace.fixture("areas.csv"), "--errors", place.path("e.csv"))
        return place
    }

    /// Lets a command work until the register's log has grown: it has written something.
    private func letBegin(_ run: Running, in place: Workplace) {
        let log = place.store + "-wal"
        func size() -> Int {
            (try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) ?? 0
        }
        while run.isRunning, size() < 200_000 { sched_yield() }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
    func `an import that was stopped goes on when it is given again`(signal: Int32) throws {
        let place = try village()
        let file = try roster(in: place)
        let run = try place.start("import", "households", file)
        letBegin(run, in: place)
        run.send(signal)
        let stopped = try run.finish()
        if signal != SIGKILL, stopped.status != 0 {
            #expect(
                stopped.status == 69 && stopped.sentences.contains("再导一次"), "\(stopped.sentences)")
        }
        let journal = try place.huize("journal", "show", "--format", "csv").output
        // A kill may come before the first transaction ends: then nothing is kept or told.
        let rows = try place.huize("export", "households", "--purpose", "核对").output
        let kept = rows.split(separator: "\r\n").count
        #expect(journal.contains("households.csv") == (kept > 1))
        let again = try place.huize("import", "households", file)
        #expect(
            again.status == 0 && again.sentences.contains("现有 \(Self.count) 条"),
            "\(again.sentences)")
        #expect(try place.huize("check").status == 0)
    }

    @Test func `two imports at once both come to their end`() throws {
        let place = try village()
        let file = try roster(in: place)
        let runs = try (1...2).map { _ in try place.start("import", "households", file) }
        for run in runs {
            let outcome = try run.finish()
            #expect(outcome.status == 0, "\(outcome.sentences)")
        }
        let rows = try place.huize("export", "households", "--purpose", "核对").output.split(
            separator: "\r\n")
        #expect(rows.count == Self.count + 1)
    }
}
