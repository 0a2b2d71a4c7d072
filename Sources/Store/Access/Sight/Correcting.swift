import Domain

/// A correction of a record of which the asker perhaps saw a part only.
struct Correcting<Details: FieldListed & Seen> {
    /// What the form showed.
    private(set) var seen: Details
    /// What it holds now.
    private(set) var wanted: Details

    /// Puts what the register holds where the form had hidden numbers: one that was not touched
    /// stays, one that was typed over is changed, and neither is told.
    init(seen: Details, wanted: Details, of current: Details, by sight: Sight) {
        self.seen = seen
        self.wanted = wanted
        let shown = current.seen(by: sight)
        for field in current.differences(from: shown) where field.isSame(seen, shown) {
            if field.isSame(wanted, seen) { field.carry(from: current, to: &self.wanted) }
            field.carry(from: current, to: &self.seen)
        }
    }
}
