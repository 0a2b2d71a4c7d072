import Glibc

/// Persons from a file into a register: parsed, checked, with pinyin, duplicates and journal;
/// against the sqlite3 shell that only puts the same cells into a table with five indexes.
enum ImportBench {
    static func run(_ options: BenchOptions) throws {
        Report.title("import of persons, \(options.importSize)")
        let (target, persons) = try prepare(options)
        let shell = "\(options.folder)/shell.db"
        for suffix in ["", "-wal", "-shm"] { unlink(shell + suffix) }
        let other = importByShell(persons, into: shell, options)
        let ours = Program.run(options.huize, ["import", "persons", persons, "--store", target])
        let rows = Double(lines(of: persons))
        Report.line("rows", rows, "")
        Report.line("sqlite3 .import", other.seconds, "s")
        Report.line("huize import (status \(ours.status))", ours.seconds, "s")
        Report.line("rows a second", rows / max(ours.seconds, 0.001), "")
        Report.ratio("huize / sqlite3 .import", ours.seconds, to: other.seconds, goal: "0.33")
        Report.line("peak memory", Double(ours.peakKilobytes) / 1024, "MB")
    }

    /// Makes a register of places and households, and a file of its persons.
    static func prepare(_ options: BenchOptions) throws -> (target: String, persons: String) {
        let source = "\(options.folder)/source.huize"
        let target = "\(options.folder)/target.huize"
        for path in [source, target] {
            for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
        }
        try Program.require(
            options.huize,
            ["demo", "--size", options.importSize, "--no-open", "--store", source])
        try Program.require(
            options.huize, ["new", "--area", "410000", "--name", "bench", "--store", target])
        for kind in ["areas", "households", "persons"] {
            unlink(file(kind, options))
            try Program.require(
                options.huize,
                [
                    "export", kind, "--store", source, "--as", "admin", "--to",
                    file(kind, options), "--purpose", "measurement",
                ])
        }
        for kind in ["areas", "households"] {
            try Program.require(
                options.huize, ["import", kind, file(kind, options), "--store", target])
        }
        return (target, file("persons", options))
    }

    private static func file(_ kind: String, _ options: BenchOptions) -> String {
        "\(options.folder)/\(kind).csv"
    }

    /// The shell as it comes: write-ahead log, full durability, indexes in place.
    private static func importByShell(
        _ persons: String, into path: String, _ options: BenchOptions
    ) -> Program.Run {
        let script = "\(options.folder)/import.sql"
        let columns = (1...24).map { "c\($0) TEXT" }.joined(separator: ", ")
        let indexes = [1, 2, 3, 4, 14].map { "CREATE INDEX i\($0) ON person (c\($0));" }
        let text = """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE person (\(columns));
            \(indexes.joined(separator: "\n"))
            .import --csv --skip 1 \(persons) person
            """
        let out = open(script, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        _ = Array(text.utf8).withUnsafeBytes { write(out, $0.baseAddress, $0.count) }
        close(out)
        return Program.run("sqlite3", [path], input: script)
    }

    private static func lines(of path: String) -> Int {
        let input = open(path, O_RDONLY)
        guard input >= 0 else { return 0 }
        defer { close(input) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var count = 0
        while true {
            let got = read(input, &buffer, buffer.count)
            guard got > 0 else { return max(0, count - 1) }
            count += buffer[..<got].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
        }
    }
}
