/// From the start of the program to the first picture.
enum StartBench {
    private static let rounds = 20

    static func run(_ options: BenchOptions, store: String) {
        Report.title("first picture, 80x24, file warm")
        var floor = Sample()
        var ours = Sample()
        var bytes = Sample()
        var memory = Sample()
        // In turn, so that a busy moment falls on both.
        for _ in 0..<rounds {
            let other = Typist(options.floor, [])
            floor.add(other.start.milliseconds)
            other.end()
            let program = Typist(options.huize, ["--store", store, "--as", "admin"])
            ours.add(program.start.milliseconds)
            bytes.add(Double(program.start.bytes))
            memory.add(Double(program.peakKilobytes) / 1024)
            program.end()
        }
        Report.line("C on ncurses", floor, "ms")
        Report.line("huize", ours, "ms")
        Report.ratio("huize / C on ncurses", ours.median, to: floor.median, goal: "2.5")
        Report.line("bytes", bytes, "bytes")
        Report.line("memory", memory, "MB")
    }
}
