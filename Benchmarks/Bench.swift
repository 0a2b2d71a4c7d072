import Glibc

/// Measures the program against floors in the same run, and prints ratios; nothing is asserted,
/// because a machine that is busy is not a mistake.
@main
enum Bench {
    static func main() throws {
        if let writer = Writer(Array(CommandLine.arguments.dropFirst())) {
            return try writer.run()
        }
        guard let options = BenchOptions(CommandLine.arguments.dropFirst()) else {
            Report.say(BenchOptions.usage)
            exit(64)
        }
        let folder = options.folder
        mkdir(folder, 0o700)
        if options.isCrowd { return try CrowdBench.run(options) }
        let store = "\(folder)/bench.huize"
        for suffix in ["", "-wal", "-shm"] { unlink(store + suffix) }
        Report.title("register, \(options.size)")
        let made = try Program.require(
            options.huize, ["demo", "--size", options.size, "--no-open", "--store", store])
        Report.line("made in", made.seconds, "s")
        Report.line("peak memory", Double(made.peakKilobytes) / 1024, "MB")
        StartBench.run(options, store: store)
        KeyBench.run(options, store: store)
        try ImportBench.run(options)
    }
}
