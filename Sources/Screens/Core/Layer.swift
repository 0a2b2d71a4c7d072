import Domain
import TerminalKit

/// A screen on the stack, its type forgotten.
struct Layer {
    var screen: any Screen
    /// Distinguishes layers, so that a late message does not reach another screen.
    let id: Int

    typealias Erased = Effect<any Sendable>

    var isOverlay: Bool { type(of: screen).isOverlay }
    var isTypedInto: Bool { screen.isTypedInto }
    var isWatching: Bool { type(of: screen).isWatching }
    var name: String { type(of: screen).name }

    mutating func appear(in context: Context) -> [Erased] {
        func open<S: Screen>(_ screen: S) -> [Erased] {
            var screen = screen
            let effects = screen.appear(in: context)
            self.screen = screen
            return effects.map { $0.map { $0 as any Sendable } }
        }
        return open(screen)
    }

    /// What the key did; nil if the screen has no use for it.
    mutating func handle(_ key: Key, in context: Context) -> [Erased]? {
        func open<S: Screen>(_ screen: S) -> [Erased]? {
            var screen = screen
            let effects: [Effect<S.Message>]?
            if let taken = screen.take(key, in: context) {
                effects = taken
            } else if let binding = S.keymap.first(where: { $0.keys.contains(key) }) {
                if let reason = screen.reason(against: binding, in: context) {
                    effects = [.notice(Notice(.hint, reason))]
                } else {
                    effects = screen.perform(binding.action, in: context)
                }
            } else {
                effects = nil
            }
            self.screen = screen
            return effects?.map { $0.map { $0 as any Sendable } }
        }
        return open(screen)
    }

    mutating func receive(_ message: any Sendable, in context: Context) -> [Erased] {
        func open<S: Screen>(_ screen: S) -> [Erased] {
            guard let message = message as? S.Message else { return [] }
            var screen = screen
            let effects = screen.receive(message, in: context)
            self.screen = screen
            return effects.map { $0.map { $0 as any Sendable } }
        }
        return open(screen)
    }

    /// The footer's lines, those that can do nothing now left out.
    func footer(in context: Context) -> [KeyLine] {
        func open<S: Screen>(_ screen: S) -> [KeyLine] {
            S.keymap.filter {
                $0.footer != nil && screen.reason(against: $0, in: context) == nil
            }
            .map { KeyLine($0) }
        }
        return open(screen)
    }
}
