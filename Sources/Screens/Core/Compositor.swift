public import Domain
public import TerminalKit

/// The stack of screens: gives keys to the top one, carries out effects, draws.
///
/// It has no terminal and no thread: whoever owns it feeds it keys and shows its frame, so a test
/// drives the very thing that users run.
public final class Compositor {
    /// The world of the screens.
    public private(set) var context: Context
    /// Whether the program should end.
    public private(set) var isDone = false
    /// Whether the bell should ring once.
    public var shouldBeep = false

    let registry: any Registry
    let background: (any BackgroundWork)?
    var layers: [Layer] = []
    var notice: Notice?
    var progress: Progress?
    /// The cases that screens keep from others, and since when or when last renewed.
    var claims: [BenefitCase.ID: Instant] = [:]
    private var nextLayer = 0
    private var seenMark: Int64 = 0

    /// Makes a stack with the first screen at its bottom.
    public convenience init(
        context: Context, registry: any Registry, background: (any BackgroundWork)? = nil
    ) {
        self.init(
            first: HomeScreen(), context: context, registry: registry, background: background)
    }

    /// Makes a stack with `first` at its bottom.
    init(
        first: any Screen, context: Context, registry: any Registry,
        background: (any BackgroundWork)?
    ) {
        self.context = context
        self.registry = registry
        self.background = background
        seenMark = (try? registry.changeMark()) ?? 0
        push(first)
    }

    /// The stable name of the screen on top.
    public var topName: String { layers.last?.name ?? "" }

    /// Tells the screens how much room there is on a terminal of `size`.
    public func resize(to size: Size) {
        context.size = Chrome.content(of: size).size
    }

    /// Gives a key to the screen on top, or uses it for help and palette.
    public func press(_ key: Key) {
        notice = nil
        if key == .escape, let progress, !progress.isCancelled {
            progress.cancel()
            return
        }
        // A key acts on what its user saw: what others did meanwhile is looked at afterwards.
        let isNewDay = followClock()
        defer {
            if isNewDay { appear() }
            lookAgainIfChanged()
            keepClaims()
        }
        guard let index = layers.indices.last else { return }
        let local = key.moved(into: context)
        if let effects = layers[index].handle(local, in: context) {
            run(effects, for: layers[index].id)
        } else if let everywhere = Everywhere.allCases.first(where: { $0.keys.contains(key) }) {
            perform(everywhere)
        } else if key != .escape, !key.isPointer {
            shouldBeep = true
        }
    }

    /// Takes what work beside the screens brought back.
    public func deliver() {
        guard let background else { return }
        for result in background.collect() {
            progress = nil
            guard let index = layers.firstIndex(where: { $0.id == result.layer }) else { continue }
            run(layers[index].receive(result.message, in: context), for: result.layer)
        }
        keepClaims()
    }

    /// How long the loop may sleep, in milliseconds, before ``lookAround()``; nil for ever.
    public var restMilliseconds: Int? {
        layers.last?.isWatching == true ? Compositor.rest : nil
    }

    /// Often enough to be told before one has typed much, seldom enough to cost nothing.
    private static let rest = 3_000

    /// Looks anew at a record that somebody else may have changed; whether anybody wrote.
    public func lookAround() -> Bool {
        restMilliseconds != nil && lookAgainIfChanged()
    }

    /// Shows a sentence until the next key.
    public func show(_ notice: Notice) {
        self.notice = notice
    }

    func push(_ screen: any Screen) {
        nextLayer += 1
        layers.append(Layer(screen: screen, id: nextLayer))
        appear()
    }

    func appear() {
        guard let index = layers.indices.last else { return }
        run(layers[index].appear(in: context), for: layers[index].id)
    }

    /// A session that was left open overnight goes on with the new day; whether one has begun.
    private func followClock() -> Bool {
        let today = context.now().day
        defer { context.today = today }
        return today != context.today
    }

    /// Looks anew if somebody else committed since the last look.
    @discardableResult
    private func lookAgainIfChanged() -> Bool {
        do throws(RegistryError) {
            let mark = try registry.changeMark()
            guard mark != seenMark else { return false }
            seenMark = mark
            appear()
            return true
        } catch {
            return tell(error)
        }
    }

    /// Says that the account is not what it was when it came in; whether that is news.
    ///
    /// Whatever else keeps the register from answering is told by what is asked of it.
    private func tell(_ error: RegistryError) -> Bool {
        switch error {
        case .accountClosed, .accountEnded, .accountChanged:
            let news = Notice(error)
            defer { notice = news }
            return notice != news
        default: return false
        }
    }

    /// Writes for this session; what it changes is no news to its own screens.
    func write<Value>(_ body: () -> Value) -> Value {
        let before = try? registry.changeMark()
        defer {
            if let before, let after = try? registry.changeMark() { seenMark += after - before }
        }
        return body()
    }

    private func perform(_ action: Everywhere) {
        guard let top = layers.last else { return }
        switch action {
        case .help:
            push(
                HelpOverlay(
                    of: top.keyLines, title: top.title(in: context),
                    field: top.screen.explanation(in: context)))
        case .palette: push(Palette(of: top.keyLines))
        case .find: push(FindScreen())
        }
    }

    func finish() {
        isDone = true
        giveBackClaims()
    }

    func setLanguage(_ language: Language) {
        context.language = language
    }
}

extension Layer {
    func title(in context: Context) -> String { screen.title(in: context) }
}

extension Key {
    var isCharacter: Bool {
        if case .character = self { return true }
        return false
    }

    var isPointer: Bool {
        if case .mouse = self { return true }
        return false
    }

    /// The same key with the pointer's place counted from the corner of the content.
    func moved(into context: Context) -> Key {
        guard case .mouse(let event) = self else { return self }
        let corner = Chrome.corner
        return .mouse(
            MouseEvent(
                event.action,
                at: event.point.moved(columns: -corner.column, rows: -corner.row)))
    }
}
