/// What a cell's text stands for; a ``Theme`` decides how that looks.
///
/// A role is never shown by colour alone: every theme without colours tells it by an attribute, or
/// what is drawn (a marker, a check, a word) tells it too.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// Text.
    case normal
    /// The screen's name and the user's place.
    case title
    /// Above a column or a group.
    case heading
    /// Beside the point: hints, units, what is empty.
    case dim
    /// The row or cell that the next key acts on.
    case selected
    /// A row marked by the user.
    case marked
    /// A key that can be pressed.
    case key
    /// What that key does.
    case keyLabel
    /// Something wrong that must be mended.
    case error
    /// Something to look at.
    case warning
    /// Something done or in order.
    case good
    /// Past its date.
    case late
    /// An amount.
    case money
    /// The name of a form's field.
    case fieldLabel
    /// What a field holds.
    case fieldText
    /// The field being typed in.
    case fieldFocus
    /// Lines and boxes.
    case border
    /// Bars and sparks.
    case chart
    /// A message of the moment.
    case notice
    /// What cannot be chosen now.
    case disabled
    /// What a search found in the text.
    case match
    /// What is so on every screen for a while, and must not be forgotten.
    case banner

    /// The role's letter in the pictures that tests keep; "." is normal.
    public var letter: Character {
        let letters = Array(".THdSMKkEWGL$lfFbcNxmB")
        return letters[Int(rawValue)]
    }
}
