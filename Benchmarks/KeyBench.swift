/// From a key to the last byte of its picture, and how many bytes that takes.
enum KeyBench {
    private static let down = "\u{1B}OB"
    private static let pageDown = "\u{1B}[6~"
    private static let searches = [
        "zsf", "wang", "lgl", "张", "李桂", "0021", "1987", "138", "王 3-0", "zhangwei", "ouyang",
        "7788",
    ]

    /// Times and bytes of one kind of key.
    private struct Measured {
        var time = Sample()
        var bytes = Sample()

        mutating func add(_ answer: Typist.Answer) {
            // At the end of a list a key changes nothing.
            guard answer.bytes > 0 else { return }
            time.add(answer.milliseconds)
            bytes.add(Double(answer.bytes))
        }
    }

    static func run(_ options: BenchOptions, store: String) {
        let floor = Typist(options.floor, [])
        let other = list(floor)
        floor.end()
        let program = Typist(options.huize, ["--store", store, "--as", "admin"])
        _ = program.press("2")
        let ours = list(program)
        Report.title("list of households, \(options.size)")
        show("arrow inside the screen", ours.inside, other.inside, goal: "60 bytes")
        show("arrow at the edge", ours.edge, other.edge, goal: "135 bytes")
        show("page", ours.page, other.page, goal: "1.02 x bytes")
        Report.title("search as one types, \(options.size)")
        let search = search(program)
        Report.line("key to picture", search.time, "ms")
        Report.line("bytes", search.bytes, "bytes")
        Report.ratio(
            "search key / ncurses page", search.time.median, to: other.page.time.median, goal: "3")
        let wakes = program.wakeUps
        let bytes = program.bytesAtRest(milliseconds: 3_000)
        Report.title("at rest, 3 s")
        Report.line("bytes", Double(bytes), "bytes")
        Report.line("wake-ups", Double(program.wakeUps - wakes), "")
        Report.line("peak memory of the session", Double(program.peakKilobytes) / 1024, "MB")
        program.end()
    }

    private static func list(
        _ typist: Typist
    ) -> (inside: Measured, edge: Measured, page: Measured) {
        var (inside, edge, page) = (Measured(), Measured(), Measured())
        for press in 0..<120 {
            let answer = typist.press(down)
            if press < 12 { inside.add(answer) } else if press >= 30 { edge.add(answer) }
        }
        for _ in 0..<40 { page.add(typist.press(pageDown)) }
        return (inside, edge, page)
    }

    private static func search(_ typist: Typist) -> Measured {
        var keys = Measured()
        for words in searches {
            _ = typist.press("\u{1B}")
            _ = typist.press("/")
            for key in words { keys.add(typist.press(String(key))) }
            for _ in words { _ = typist.press("\u{7F}") }
        }
        return keys
    }

    private static func show(
        _ name: String, _ ours: Measured, _ floor: Measured, goal: String
    ) {
        Report.line("\(name), ncurses", floor.time, "ms")
        Report.line("\(name), huize", ours.time, "ms")
        Report.ratio("\(name), ratio of times", ours.time.median, to: floor.time.median, goal: "-")
        Report.line("\(name), bytes, ncurses", floor.bytes, "bytes")
        Report.line("\(name), bytes, huize", ours.bytes, "bytes")
        Report.ratio(
            "\(name), ratio of bytes", ours.bytes.median, to: floor.bytes.median, goal: goal)
    }
}
