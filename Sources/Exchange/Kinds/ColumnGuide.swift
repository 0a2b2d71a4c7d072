public import Domain

/// What a manual says of one column of a kind of file.
public struct ColumnGuide: Hashable, Sendable {
    /// The heading that Huize writes.
    public let heading: Phrase
    /// Other headings that mean the same; case, blanks and remarks in brackets do not matter.
    public let aliases: [String]
    /// Whether the file must have the column, at least where it names people by name alone.
    public let isNeeded: Bool
    /// Whether Huize writes the column, or only understands it.
    public let isWritten: Bool

    /// The columns of a kind, in the order in which they are written.
    public static func columns(of kind: ImportKind) -> [ColumnGuide] {
        KindTable.of(kind).guide
    }

    /// Describes a column.
    init<Draft>(_ spec: ColumnSpec<Draft>) {
        heading = spec.heading
        aliases = spec.aliases
        isNeeded = [.required, .village, .unlessNumbered].contains(spec.need)
        isWritten = spec.need != .readOnly
    }
}
