/// The last few different texts of a column with what they mean.
///
/// Villages, sexes, kinds and amounts repeat from row to row; a text met again is not understood
/// again. A column whose texts hardly repeat is soon left alone.
struct CellMemo<Meaning> {
    private static var size: Int { 16 }
    private static var trial: Int { 512 }

    private var entries: [(text: [UInt8], meaning: Meaning)] = []
    private var oldest = 0
    private var hits = 0
    private var lookups = 0
    private var isUseful = true

    /// What `text` meant when it was met last.
    mutating func meaning(of text: ArraySlice<UInt8>) -> Meaning? {
        guard isUseful else { return nil }
        lookups += 1
        if lookups == Self.trial {
            isUseful = hits * 2 > lookups
            lookups = 0
            hits = 0
        }
        for entry in entries where entry.text.count == text.count {
            guard entry.text.elementsEqual(text) else { continue }
            hits += 1
            return entry.meaning
        }
        return nil
    }

    /// Keeps what `text` means, instead of what was kept longest.
    mutating func keep(_ text: ArraySlice<UInt8>, _ meaning: Meaning) {
        guard isUseful else { return }
        if entries.count < Self.size {
            entries.append((Array(text), meaning))
        } else {
            entries[oldest] = (Array(text), meaning)
            oldest = (oldest + 1) % Self.size
        }
    }
}
