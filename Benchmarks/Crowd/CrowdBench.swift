import Glibc

/// Many writers at once: without pause, against SQLite's own way of waiting, and at people's pace
/// beside an import.
enum CrowdBench {
    private static let writers = 32

    static func run(_ options: BenchOptions) throws {
        let store = "\(options.folder)/crowd.huize"
        let raw = "\(options.folder)/crowd-raw.db"
        clear([store, raw])
        try Program.require(
            options.huize,
            ["demo", "--size", options.importSize, "--no-open", "--store", store])
        Report.title("\(writers) processes saving without pause, \(Int(options.seconds)) s each")
        let floor = crowd(.raw, raw, options).run()
        show(floor, "sqlite alone")
        var killed = crowd(.huize, store, options)
        killed.victims = writers / 4
        let ours = killed.run()
        show(ours, "huize")
        let (lost, isWhole) = try Visits.verify(ours.keys, in: store)
        Report.line("killed meanwhile", Double(killed.victims), "")
        Report.line("acknowledged and lost", Double(lost), "")
        Report.line("chain of the journal whole", isWhole ? 1 : 0, "")
        Report.ratio("longest wait", ours.waits.worst, to: floor.waits.worst, goal: "1/30")
        Report.ratio("saves a second", ours.rate, to: floor.rate, goal: "-")
        try beside(options)
    }

    /// Eight people at 100 ms beside an import of persons.
    private static func beside(_ options: BenchOptions) throws {
        let (target, persons) = try ImportBench.prepare(options)
        let alone = try Program.require(
            options.huize, ["import", "persons", persons, "--store", target])
        let (again, _) = try ImportBench.prepare(options)
        let people = (0..<8).map { number in
            Writer(
                .huize, again, seconds: max(2, alone.seconds), pause: 100,
                log: "\(options.folder)/person-\(number).log")
        }
        var beside = Program.Run(seconds: 0, peakKilobytes: 0, status: 0)
        let outcome = Crowd(writers: people).run {
            beside = Program.run(options.huize, ["import", "persons", persons, "--store", again])
        }
        Report.title("8 people saving at 100 ms beside an import, \(options.importSize)")
        show(outcome, "people")
        let (lost, isWhole) = try Visits.verify(outcome.keys, in: again)
        Report.line("acknowledged and lost", Double(lost), "")
        Report.line("chain of the journal whole", isWhole ? 1 : 0, "")
        Report.ratio("import / import alone", beside.seconds, to: alone.seconds, goal: "3")
    }

    private static func crowd(
        _ kind: Writer.Kind, _ store: String, _ options: BenchOptions
    ) -> Crowd {
        Crowd(
            writers: (0..<writers).map { number in
                Writer(
                    kind, store, seconds: options.seconds,
                    log: "\(options.folder)/\(kind.rawValue)-\(number).log")
            })
    }

    private static func show(_ outcome: Crowd.Outcome, _ name: String) {
        Report.line("\(name), saves a second", outcome.rate, "")
        Report.line("\(name), wait", outcome.waits, "ms")
        Report.line("\(name), p99", outcome.waits.p99, "ms")
        Report.line("\(name), refused", Double(outcome.refused), "")
        Report.line("\(name), slowest / fastest", outcome.fairness, "")
    }

    private static func clear(_ stores: [String]) {
        for store in stores {
            for suffix in ["", "-wal", "-shm", "-turn"] { unlink(store + suffix) }
        }
    }
}
