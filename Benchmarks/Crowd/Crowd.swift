import Glibc

/// Writers that work at the same time, and what they noted.
struct Crowd {
    /// What came of it.
    struct Outcome {
        /// How long every save took, in milliseconds.
        var waits = Sample()
        /// How many saves each writer made that lived to the end.
        var counts: [Int] = []
        /// How many saves were refused.
        var refused = 0
        /// The keys of what was acknowledged.
        var keys: Set<Int64> = []
        var seconds = 0.0

        var rate: Double { Double(waits.count) / max(seconds, 0.001) }
        var fairness: Double {
            Double(counts.min() ?? 0) / Double(max(1, counts.max() ?? 0))
        }
    }

    let writers: [Writer]
    /// How many are killed while they write.
    var victims = 0

    /// Runs `body` beside the writers and waits for all.
    func run(beside body: () -> Void = {}) -> Outcome {
        let clock = ContinuousClock()
        let start = clock.now
        let children = writers.map { Program.start("/proc/self/exe", $0.arguments) }
        for (place, child) in children.prefix(victims).enumerated() {
            let share = Double(place + 1) / Double(victims + 1)
            usleep(UInt32((writers.first?.seconds ?? 0) * 1_000_000 * share / Double(victims)))
            kill(child, SIGKILL)
        }
        body()
        for child in children {
            var status: Int32 = 0
            waitpid(child, &status, 0)
        }
        var outcome = Outcome()
        outcome.seconds = (clock.now - start).seconds
        for (place, writer) in writers.enumerated() {
            let lines = CrowdLog.lines(of: writer.log)
            for line in lines {
                outcome.waits.add(line.milliseconds)
                if line.key < 0 { outcome.refused += 1 } else { outcome.keys.insert(line.key) }
            }
            if place >= victims { outcome.counts.append(lines.count) }
        }
        return outcome
    }
}
