public import Domain
public import TerminalKit
public import Testing

@testable public import Screens

/// Drives the real compositor on a terminal in memory, as a user would, and looks at the cells.
public final class Robot {
    /// The terminal.
    public let terminal: VirtualTerminal
    let compositor: Compositor

    /// Sits down at the first screen of a registry, and opens another one over it if given.
    ///
    /// - Parameters:
    ///   - clock: by which the screens tell the time; one that stands, if not given.
    ///   - doorway: the way to other areas; without one there is none.
    public init(
        _ registry: any Registry, definitions: Definitions, language: Language = .zh,
        today: Day, path: [Area] = [], size: Size = Size(columns: 80, rows: 24),
        glyphs: Glyphs = .unicode, by clock: TestClock? = nil, ownFolder: String? = nil,
        asOf: Day? = nil, through doorway: (any Doorway)? = nil,
        opening screen: (any Screen)? = nil
    ) {
        terminal = VirtualTerminal(
            size: size,
            capabilities: Capabilities(
                colours: .colour256, unicode: glyphs == .unicode, mouse: true))
        let ids = CounterValue()
        let clock = clock ?? TestClock(on: today)
        // Two accounts at two terminals never make the same key.
        let high = UInt64(bitPattern: registry.account.id.rawValue) << 32
        let context = Context(
            account: registry.account, language: language, today: today, glyphs: glyphs,
            size: size, definitions: definitions, path: path,
            now: { clock.now },
            makeID: { SubmissionID(high: high, low: ids.increment()) },
            ownFolder: ownFolder, asOf: asOf)
        compositor = Compositor(
            context: context, registry: registry,
            background: ImmediateWork(registry, now: clock.now), doorway: doorway)
        compositor.resize(to: size)
        if let screen { compositor.push(screen) }
    }

    /// Presses keys one after another.
    @discardableResult
    public func press(_ keys: Key...) -> Robot {
        for key in keys { give(key) }
        return self
    }

    /// Presses a key several times.
    @discardableResult
    public func press(_ key: Key, times: Int) -> Robot {
        for _ in 0..<times { give(key) }
        return self
    }

    /// Types a text, character by character.
    @discardableResult
    public func type(_ text: String) -> Robot {
        for character in text { give(.character(character)) }
        return self
    }

    /// Presses a key and waits for the work that it started.
    private func give(_ key: Key) {
        compositor.press(key)
        compositor.deliver()
    }

    /// Whether the loop would look around by itself now.
    public var looksAround: Bool { compositor.restMilliseconds != nil }

    /// Lets the time pass after which the loop looks around by itself.
    @discardableResult
    public func rest() -> Robot {
        _ = compositor.lookAround()
        return self
    }

    /// Gives the terminal another size.
    @discardableResult
    public func resize(_ columns: Int, _ rows: Int) -> Robot {
        terminal.resize(to: Size(columns: columns, rows: rows))
        compositor.resize(to: terminal.size)
        return self
    }

    /// What is on the screen.
    public var frame: Frame { compositor.frame(of: terminal.size) }
    /// The text of the screen, row below row.
    public var text: String { frame.text }
    /// The stable name of the screen on top.
    public var screen: String { compositor.topName }
    /// Whether plain characters are typed into the screen on top.
    public var isTypedInto: Bool { compositor.layers.last?.isTypedInto ?? false }
    /// What is said at the bottom until the next key.
    public var said: Phrase? { compositor.notice?.text }
    /// The lines of the screen's key table, and which of them help shows as out of reach.
    public var keyLines: [(line: KeyLine, isRefused: Bool)] {
        let lines = compositor.layers.last?.screen.keyLines(in: compositor.context) ?? []
        return lines.map { ($0, compositor.context.refusal($0.needs) != nil) }
    }
    /// Whether the program ended.
    public var isDone: Bool { compositor.isDone }

    /// Expects a text somewhere on the screen.
    @discardableResult
    public func expect(
        contains text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Robot {
        let shown = self.text
        #expect(shown.contains(text), "\(shown)", sourceLocation: sourceLocation)
        return self
    }

    /// Expects a text in one row.
    @discardableResult
    public func expect(
        row: Int, contains text: String, sourceLocation: SourceLocation = #_sourceLocation
    ) -> Robot {
        let frame = frame
        #expect(
            frame.text(row: row).contains(text), "\(frame.text)", sourceLocation: sourceLocation)
        return self
    }
}
