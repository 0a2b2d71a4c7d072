/// What is wrong with the chain of the journal, and with which entries.
enum ChainFault: Hashable {
    /// The entry, or one of its changes, is not what was hashed.
    case changed(ChainPlace)
    /// The entry matches its own hash but not what the entry behind it says of it.
    case rewritten(ChainPlace)
    /// The entry's note of the hash before it was changed.
    case linkChanged(ChainPlace)
    /// The entry's own hash was changed; what it says is right.
    case hashChanged(ChainPlace)
    /// A change was added to the entry, or taken from it, or put elsewhere among its changes.
    case changeAdded(ChainPlace)
    case changesMoved(ChainPlace)
    /// The entry stands under another number than its own.
    case moved(ChainPlace, from: Int64)
    /// Two entries stand in each other's place, the smaller number first.
    case exchanged(ChainPlace, ChainPlace)
    /// Entries are gone.
    case missing(ClosedRange<Int64>)
    /// Entries at the end are gone, or the note of the end was changed.
    case endMissing(ClosedRange<Int64>)
    /// The entry was added by hand, beyond the end or before the beginning.
    case added(ChainPlace)
    /// There are changes of an entry that there never was.
    case strayChanges(Int64)
    /// The note of the end is gone.
    case headMissing
    /// The note of the end is not what it was.
    case headChanged(last: Int64)
    /// The last entry was rewritten, or the note of the end was changed.
    case endDiffers(ChainPlace)
    /// An end that was written down is not in the journal.
    case notedMissing(JournalHead)

    /// The entries it is about.
    var entries: ClosedRange<Int64>? {
        switch self {
        case .changed(let place), .rewritten(let place), .linkChanged(let place),
            .hashChanged(let place), .changeAdded(let place), .changesMoved(let place),
            .added(let place), .endDiffers(let place), .moved(let place, _):
            place.entry...place.entry
        case .exchanged(let first, let second): first.entry...second.entry
        case .missing(let range), .endMissing(let range): range
        case .strayChanges(let entry): entry...entry
        case .headChanged, .headMissing, .notedMissing: nil
        }
    }
}
