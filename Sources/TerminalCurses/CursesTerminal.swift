internal import CNcurses
public import TerminalKit

/// The real terminal, through ncurses.
///
/// Make one on the main thread and keep it there. While it is open, the terminal's modes and the
/// process's signals are its own; ``close()``, the end of the process and a crash give them back.
public final class CursesTerminal: Terminal {
    /// What the terminal can do, under the options it was opened with.
    public let capabilities: Capabilities
    /// Wakes ``nextEvents(timeoutMilliseconds:)`` from any thread.
    public let mailbox = Mailbox()
    /// Bytes sent for frames since the terminal was opened.
    public private(set) var bytesWritten = 0

    private var isOpen = true
    private let looks: ColourPairs
    private var decoder: KeyDecoder
    private var shown: Frame
    private let clock = ContinuousClock()

    /// How long the end of a pasted text may take to arrive.
    private static let pastePatience = 1000
    /// Keys taken in one call: a terminal that never stops sending must not stop the drawing.
    private static let burst = 4096

    /// Takes the terminal.
    public init(_ options: CursesOptions) throws(TerminalError) {
        let status = cn_open(options.term, options.colours, options.mouse, options.logPath)
        try Self.check(cn_status(UInt32(status)), options.term)
        let depth: ColourDepth =
            switch cn_colours() {
            case 256...: .colour256
            case 8...: .colour16
            default: .monochrome
            }
        capabilities = Capabilities(
            colours: depth,
            unicode: cn_utf8() && !options.ascii && options.namesUnicodeTerminal,
            mouse: cn_has_mouse())
        looks = ColourPairs(.standard(depth), definePair: cn_pair)
        decoder = KeyDecoder(alt: options.alt)
        shown = Frame(size: Self.readSize())
    }

    deinit {
        close()
    }

    /// Gives the terminal back, as it was before.
    public func close() {
        if isOpen { cn_close() }
        isOpen = false
    }

    /// The window's extent, read from the terminal.
    public var size: Size { isOpen ? Self.readSize() : shown.fullSize }

    /// Shows a frame: only what changed since the last one is sent, in one write.
    public func present(_ frame: Frame) {
        guard isOpen else { return }
        let size = self.size
        if shown.fullSize != size || frame.fullSize != shown.fullSize {
            cn_erase()
            // A terminal that became narrower may keep half of a wide glyph where it was cut.
            cn_redraw()
            shown = Frame(size: frame.fullSize)
        }
        let columns = frame.fullSize.columns
        for row in 0..<min(size.rows, frame.fullSize.rows) {
            let cells = row * columns..<(row + 1) * columns
            let runs = CellRun.changes(from: shown.cells[cells], to: frame.cells[cells]) {
                Int(cn_width($0))
            }
            for run in runs {
                let look = looks[run.role]
                cn_put(
                    Int32(row), Int32(run.column), run.scalars, Int32(run.scalars.count),
                    look.attributes, look.pair)
            }
        }
        shown = frame
        let cursor = frame.cursor.flatMap { Rect(size: size).contains($0) ? $0 : nil }
        bytesWritten += cn_flush(Int32(cursor?.row ?? -1), Int32(cursor?.column ?? 0))
    }

    /// Sends the whole screen again with the next frame.
    public func redraw() {
        if isOpen { cn_redraw() }
    }

    /// Rings.
    public func beep() {
        if isOpen { cn_beep() }
    }

    /// Waits for keys, signals and posts; see ``Terminal/nextEvents(timeoutMilliseconds:)``.
    public func nextEvents(timeoutMilliseconds: Int?) -> [TerminalEvent] {
        guard isOpen else { return [] }
        let deadline = timeoutMilliseconds.map { clock.now + .milliseconds($0) }
        while true {
            let left = deadline.map { Self.milliseconds(until: $0, clock) }
            let patience = decoder.isPasting ? min(left ?? .max, Self.pastePatience) : left
            let happened = cn_wait(Int32(clamping: patience ?? -1))
            if happened == 0 { decoder.endPaste() }
            let events = take(happened)
            if !events.isEmpty || (left.map { $0 <= 0 } ?? false) { return events }
        }
    }

    private func take(_ happened: UInt32) -> [TerminalEvent] {
        let has = { (happening: cn_happening) in happened & happening.rawValue != 0 }
        var events: [TerminalEvent] = []
        if has(CN_INPUT) { readKeys() }
        events += decoder.finish().map(TerminalEvent.key)
        if has(CN_SUSPEND) { cn_suspend() }
        if has(CN_SUSPEND) || has(CN_CONTINUE) {
            let before = shown.fullSize
            cn_resume()
            let now = size
            events += now == before ? [.resumed] : [.resumed, .resized(now)]
        } else if has(CN_RESIZE) {
            events.append(.resized(size))
        }
        if has(CN_MAILBOX) { events.append(.mailbox) }
        if has(CN_INTERRUPT) { events.append(.interrupted(signal: 2)) }
        if has(CN_TERMINATE) { events.append(.interrupted(signal: 15)) }
        if has(CN_HANG_UP) { events.append(.hangUp) }
        return events
    }

    private func readKeys() {
        for _ in 0..<Self.burst {
            let input = cn_key()
            switch cn_key_kind(UInt32(input.kind)) {
            case CN_BYTE: decoder.byte(UInt8(truncatingIfNeeded: input.value))
            case CN_NAMED: decoder.name(input.name.map { String(cString: $0) } ?? "")
            case CN_MOUSE:
                if let event = MouseEvent(input) { decoder.mouse(event) }
            default: return
            }
        }
    }

    private static func check(_ status: cn_status, _ term: String) throws(TerminalError) {
        switch status {
        case CN_OPENED: return
        case CN_NOT_A_TERMINAL: throw .notATerminal
        case CN_UNKNOWN_TERMINAL: throw .unknownTerminal(term)
        case CN_TOO_SIMPLE: throw .tooSimple(term)
        case CN_ALREADY_OPEN: throw .alreadyOpen
        default: throw .failed
        }
    }

    private static func readSize() -> Size {
        var columns: Int32 = 0
        var rows: Int32 = 0
        cn_size(&columns, &rows)
        return Size(columns: Int(columns), rows: Int(rows))
    }

    private static func milliseconds(
        until deadline: ContinuousClock.Instant, _ clock: ContinuousClock
    ) -> Int {
        let (seconds, attoseconds) = (deadline - clock.now).components
        return max(0, Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000))
    }
}

extension MouseEvent {
    fileprivate init?(_ input: cn_input) {
        let point = Point(column: Int(input.column), row: Int(input.row))
        switch cn_mouse_action(UInt32(input.value)) {
        case CN_CLICK: self.init(.click, at: point)
        case CN_WHEEL_UP: self.init(.wheelUp, at: point)
        case CN_WHEEL_DOWN: self.init(.wheelDown, at: point)
        default: return nil
        }
    }
}
