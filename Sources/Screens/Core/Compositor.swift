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

    private(set) var registry: any Registry
    private(set) var background: (any BackgroundWork)?
    private let doorway: (any Doorway)?
    var layers: [Layer] = []
    var notice: Notice?
    var progress: Progress?
    /// How many screens were open when that work began.
    var workingLayers = 0
    /// The cases that screens keep from others, and since when or when last renewed.
    var claims: [BenefitCase.ID: Instant] = [:]
    private var nextLayer = 0
    private var seenMark: Int64 = 0
    /// When the screens were last looked at: by a key, or by the loop itself.
    private var seenAt: Instant

    /// Makes a stack with the first screen at its bottom.
    public convenience init(
        context: Context, registry: any Registry, background: (any BackgroundWork)? = nil,
        doorway: (any Doorway)? = nil
    ) {
        self.init(
            first: HomeScreen(), context: context, registry: registry, background: background,
            doorway: doorway)
    }

    /// Makes a stack with `first` at its bottom.
    init(
        first: any Screen, context: Context, registry: any Registry,
        background: (any BackgroundWork)?, doorway: (any Doorway)? = nil
    ) {
        self.context = context
        self.registry = registry
        self.background = background
        self.doorway = doorway
        seenMark = (try? registry.changeMark()) ?? 0
        seenAt = context.now()
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
        // What was opened over the work, such as the help, is closed first.
        if key == .escape, let progress, !progress.isCancelled, layers.count <= workingLayers {
            progress.cancel()
            return
        }
        // A key acts on what its user saw: what others did meanwhile is looked at afterwards.
        let isNewDay = followClock()
        defer {
            if isNewDay || isOver() { appear() }
            lookAgainIfChanged()
            keepClaims()
        }
        guard let index = layers.indices.last else { return }
        let local = key.moved(into: context)
        if context.account.emergency != nil, Everywhere.ownArea.keys.contains(key) {
            // No screen may keep anybody from the way home.
            perform(.ownArea)
        } else if let effects = layers[index].handle(local, in: context) {
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
        let now = context.now()
        let moments = [layers.last?.screen.shownUntil, EmergencyBanner(context)?.nextChange(now)]
            .compactMap(\.self).filter { $0 > now }
            .map { Int(clamping: $0.milliseconds - now.milliseconds) }
        let watching = layers.last?.isWatching == true ? [Compositor.rest] : []
        return (moments + watching).min()
    }

    /// Often enough to be told before one has typed much, seldom enough to cost nothing.
    private static let rest = 3_000

    /// Looks anew at a record that somebody else may have changed, and at what is shown for a
    /// time; whether there is something new to draw.
    public func lookAround() -> Bool {
        guard layers.last != nil else { return false }
        let earlier = seenAt
        let hasEnded = isOver()
        if hasEnded { appear() }
        let hasTicked =
            EmergencyBanner(context)?.nextChange(earlier).map { $0 <= context.now() } ?? false
        let hasChanged = layers.last?.isWatching == true && lookAgainIfChanged()
        return hasEnded || hasTicked || hasChanged
    }

    /// Whether what the top screen shows for a time has ended since the last look.
    private func isOver() -> Bool {
        let now = context.now()
        defer { seenAt = now }
        guard let until = layers.last?.screen.shownUntil else { return false }
        return seenAt < until && until <= now
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
    ///
    /// The past stands still.
    private func followClock() -> Bool {
        guard context.asOf == nil else { return false }
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
                    of: top.screen.keyLines(in: context), title: top.title(in: context),
                    field: top.screen.explanation(in: context)))
        case .palette: push(Palette(of: top.screen.keyLines(in: context)))
        case .find: push(FindScreen())
        case .ownArea:
            guard context.account.emergency != nil else {
                notice = Notice(.hint, EmergencyWords.isOwnArea)
                return
            }
            enter(nil)
        }
    }

    /// Goes on at the first screen of another area, or of one's own; nothing is left behind but
    /// drafts, which were kept as they were typed.
    func enter(_ access: EmergencyAccess.ID?) {
        // What runs was begun for the area that one would leave.
        guard progress == nil else {
            notice = Notice(.hint, CoreWords.stillWorking)
            return
        }
        guard let doorway else { return }
        let (left, place) = (context.account.emergency, context.path.last?.name)
        do throws(RegistryError) {
            let entered = try doorway.enter(access)
            giveBackClaims()
            registry = entered.registry
            background = entered.background
            context.account = entered.registry.account
            context.path = entered.path
            seenMark = (try? registry.changeMark()) ?? 0
            layers = []
            push(HomeScreen())
            if access == nil, let left, left.until > context.now() {
                push(EndEmergencyDialog(left, place: place ?? left.area.description))
            }
            notice = Notice(.hint, EmergencyWords.entered(context))
        } catch {
            notice = Notice(error)
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
