public import Domain

/// What an action asks of whoever wants to do it; the one place where a key, the help, the footer,
/// the palette and a refusal read it.
public enum Need: Hashable, Sendable {
    /// Nothing: everybody may look around.
    case nothing
    /// No permission, but a register that is one's own and of today.
    case writing
    /// One of these permissions.
    case oneOf([Permission])

    /// A role that allows one of these.
    static func role(_ permissions: Permission...) -> Need { .oneOf(permissions) }

    /// A review, at whichever level.
    static let review = Need.role(.reviewVillage, .reviewTownship, .reviewCounty)
}

extension Context {
    /// Why the account may not do what asks for this; nil if it may.
    func refusal(_ need: Need) -> Phrase? {
        switch need {
        case .nothing: return nil
        case .writing: return onlyLooking
        case .oneOf(let permissions):
            let refusals = permissions.map { refusal($0) }
            return refusals.contains { $0 == nil } ? nil : refusals.first ?? nil
        }
    }
}

extension Screen {
    /// What a line of the key table asks for, as things are.
    func need(of binding: Binding<Action>, in context: Context) -> Need {
        need(for: binding.action, in: context) ?? binding.needs
    }

    /// Why a key does nothing now; nil if it does something.
    ///
    /// The role comes first: no other row and no other day would change that.
    func reason(against binding: Binding<Action>, in context: Context) -> Phrase? {
        if let refusal = context.refusal(need(of: binding, in: context)) {
            return refused(binding.action, refusal, in: context)
        }
        return reasonDisabled(binding.action, in: context)
    }

    /// The key table as lines, with what they ask for as things are.
    func keyLines(in context: Context) -> [KeyLine] {
        Self.keymap.map { KeyLine($0, needs: need(of: $0, in: context)) }
    }
}
