/// Something that the user typed.
public enum Key: Hashable, Sendable {
    /// A character, of whatever script.
    case character(Character)
    /// Return, or Enter of the number pad.
    case enter
    /// Escape alone.
    case escape
    /// Tab.
    case tab
    /// Tab with Shift.
    case backTab
    /// Delete to the left.
    case backspace
    /// Delete to the right.
    case delete
    /// Insert.
    case insert
    /// The arrow up.
    case up
    /// The arrow down.
    case down
    /// The arrow left.
    case left
    /// The arrow right.
    case right
    /// Home.
    case home
    /// End.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// A function key, from 1.
    case function(Int)
    /// A letter with Ctrl, in lower case.
    case control(Character)
    /// A character with Alt.
    ///
    /// On the line that is Esc and the character in one burst, as is a quick Esc and a key typed
    /// after it: terminals report this only to a program that asks for it.
    case alt(Character)
    /// The mouse.
    case mouse(MouseEvent)
    /// Text that was pasted: data, not commands; line ends are "\n".
    case paste(String)
}
