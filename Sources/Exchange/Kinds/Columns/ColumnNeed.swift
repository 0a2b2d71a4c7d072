/// Whether a file must have a column, and whether we write it.
enum ColumnNeed {
    /// The file must have it, and each row a value in it.
    case required
    /// Like `required`, unless it is known from which village the file comes.
    case village
    /// Like `required`, unless the row has the number of an identity card, or for the village
    /// it is known where the file comes from.
    case unlessNumbered
    /// The file may have it.
    case optional
    /// The file may have it; it says in another way what another column says, and is not written.
    case readOnly
}
