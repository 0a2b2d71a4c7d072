import Foundation
import Testing

/// Imports that do not come to their end, or are not alone.
@Suite struct StoppingTests {
    private static let count = 6_000

    private func roster(in shell: Shell) throws -> String {
        var text = "村代码,户编号,组,住址\n"
        for number in 1...Self.count { text += "410823209201,\(number),1,\(number)号\n" }
        return try shell.write("households.csv", text)
    }

    private func shell() throws -> Shell {
        let shell = try Shell.withRegister()
        try shell.huize(
            "import", "areas", Shell.fixture("areas.csv"), "--errors", shell.path("e.csv"))
        return shell
    }

    /// Lets a command work until the register's log has grown: it has written something.
    private func letBegin(_ run: Running, in shell: Shell) {
        let log = shell.store + "-wal"
        func size() -> Int {
            (try? FileManager.default.attributesOfItem(atPath: log)[.size] as? Int) ?? 0
        }
        while run.isRunning, size() < 200_000 { sched_yield() }
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGKILL])
    func `an import that was stopped goes on when it is given again`(signal: Int32) throws {
        let shell = try shell()
        let file = try roster(in: shell)
        let run = try shell.start(["import", "households", file])
        letBegin(run, in: shell)
        run.send(signal)
        let stopped = try run.finish()
        if signal != SIGKILL, stopped.status != 0 {
            #expect(stopped.status == 69 && stopped.words.contains("再导一次"), "\(stopped.words)")
        }
        let journal = try shell.huize("journal", "show", "--format", "csv").output
        #expect(journal.contains("households.csv"))
        let again = try shell.huize("import", "households", file)
        #expect(again.status == 0 && again.words.contains("现有 \(Self.count) 条"), "\(again.words)")
        #expect(try shell.huize("check").status == 0)
    }

    @Test func `two imports at once both come to their end`() throws {
        let shell = try shell()
        let file = try roster(in: shell)
        let runs = try (1...2).map { _ in try shell.start(["import", "households", file]) }
        for run in runs {
            let outcome = try run.finish()
            #expect(outcome.status == 0, "\(outcome.words)")
        }
        let rows = try shell.huize("export", "households").output.split(separator: "\r\n")
        #expect(rows.count == Self.count + 1)
    }
}
