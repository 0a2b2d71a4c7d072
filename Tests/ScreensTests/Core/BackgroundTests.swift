import Domain
import Store
import Synchronization
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// Work that was asked for, none of it done until the test says so.
private final class Waiting: BackgroundWork {
    private(set) var started: [(layer: Int, progress: Progress)] = []
    var results: [BackgroundResult] = []

    func start(
        layer: Int, _ work: @escaping @Sendable (any FileDesk, Progress) -> any Sendable
    ) -> Progress {
        let progress = Progress(started: Instant(milliseconds: 0))
        started.append((layer, progress))
        return progress
    }

    func collect() -> [BackgroundResult] {
        defer { results = [] }
        return results
    }
}

/// A clock that the test moves on.
private final class Clock: Sendable {
    let days = Atomic<Int64>(0)
}

@Suite struct BackgroundTests {
    private let waiting = Waiting()

    private func compositor(now: @escaping @Sendable () -> Instant) throws -> Compositor {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "liu")
        let context = Context(
            account: registry.account, language: .en, today: now().day, glyphs: .unicode,
            size: Size(columns: 80, rows: 24), definitions: file.definitions, path: [],
            now: now, makeID: { SubmissionID(high: 0, low: 1) })
        let compositor = Compositor(context: context, registry: registry, background: waiting)
        compositor.resize(to: Size(columns: 80, rows: 24))
        return compositor
    }

    @Test func `while a file is read nothing else begins, and Esc still stops the reading`() throws
    {
        let compositor = try compositor { Instant(milliseconds: 1_322_006_400_000) }
        compositor.push(ImportScreen())
        for key in [Key.character("a"), .enter, .enter, .tab] { compositor.press(key) }
        #expect(waiting.started.count == 1)
        #expect(compositor.notice != nil)
        compositor.press(.escape)
        #expect(waiting.started.first?.progress.isCancelled == true)
        #expect(compositor.topName == "import")
        waiting.results = [
            BackgroundResult(
                layer: waiting.started[0].layer,
                message: ImportScreen.Message.completions(["a.csv"]))
        ]
        compositor.deliver()
        compositor.press(.enter)
        #expect(waiting.started.count == 2)
    }

    @Test func `Esc closes the help that was opened over the work, and only then stops it`() throws
    {
        let compositor = try compositor { Instant(milliseconds: 1_322_006_400_000) }
        compositor.push(ImportScreen())
        for key in [Key.character("a"), .enter, .function(1)] { compositor.press(key) }
        #expect(compositor.topName == "help")
        compositor.press(.escape)
        #expect(compositor.topName == "import")
        #expect(waiting.started.first?.progress.isCancelled == false)
        compositor.press(.escape)
        #expect(waiting.started.first?.progress.isCancelled == true)
    }

    @Test func `a session that is left open overnight has the new day in the morning`() throws {
        let clock = Clock()
        let compositor = try compositor {
            Instant(
                milliseconds: 1_322_006_400_000 + (clock.days.load(ordering: .relaxed) * 86_400_000)
            )
        }
        let evening = compositor.context.today
        compositor.press(.down)
        #expect(compositor.context.today == evening)
        clock.days.store(1, ordering: .relaxed)
        compositor.press(.down)
        #expect(compositor.context.today == evening + 1)
    }

    @Test func `the list of what is due follows the day, though it was opened on another`() throws {
        let registry = try TestRegister.village().registry(as: "liu")
        var context = try compositor { Instant(milliseconds: 1_322_006_400_000) }.context
        let screen = TodayScreen(in: context)
        context.today = context.today + 40
        let request = PageRequest.first(limit: 100)
        let shown = try screen.loader(in: context)(registry, request)
        let anew = try TodayScreen(in: context).loader(in: context)(registry, request)
        #expect(shown.rows == anew.rows && shown.total == anew.total)
    }
}
