/// What a mouse did.
public struct MouseEvent: Hashable, Sendable {
    /// The kinds that a terminal program needs.
    public enum Action: Hashable, Sendable {
        /// The left button went down.
        case click
        /// The wheel away from the user.
        case wheelUp
        /// The wheel towards the user.
        case wheelDown
    }

    /// What it did.
    public var action: Action
    /// The cell below the pointer.
    public var point: Point

    /// Makes an event.
    public init(_ action: Action, at point: Point) {
        self.action = action
        self.point = point
    }
}
