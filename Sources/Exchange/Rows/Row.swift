/// One row of a file: its cells as text, in one buffer.
///
/// A value; a source uses its buffer again only after the last copy is gone.
public struct Row: Sendable {
    /// Where the row begins: the line of a text file, the row number of a sheet; from 1.
    public internal(set) var line = 0
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// How many cells the row has.
    public var count: Int { ends.count }

    /// The text of a cell; empty beyond the last one.
    public subscript(index: Int) -> String {
        String(decoding: utf8(index), as: UTF8.self)
    }

    /// The text of a cell in UTF-8, without a copy; empty beyond the last one.
    public func utf8(_ index: Int) -> ArraySlice<UInt8> {
        guard ends.indices.contains(index) else { return [] }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    /// Whether a cell has no text.
    public func isEmpty(_ index: Int) -> Bool {
        guard ends.indices.contains(index) else { return true }
        return (index == 0 ? 0 : ends[index - 1]) == ends[index]
    }

    /// The texts of all cells.
    public var cells: [String] { ends.indices.map { self[$0] } }

    /// Whether no cell has any text.
    var isBlank: Bool { bytes.isEmpty }

    /// The bytes of all cells together.
    var size: Int { bytes.count }

    /// The bytes of the cell that is being filled.
    var openSize: Int { bytes.count - (ends.last ?? 0) }

    init() {}

    /// Empties the row to fill it again.
    mutating func begin(line: Int) {
        self.line = line
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Adds to the open cell.
    mutating func append(_ text: some Collection<UInt8>) {
        bytes.append(contentsOf: text)
    }

    /// Closes the open cell.
    mutating func endCell() {
        ends.append(bytes.count)
    }

    /// Closes the open cell and takes off the apostrophe that guards a would-be formula.
    mutating func endGuardedCell() {
        let start = ends.last ?? 0
        if start < bytes.count, bytes[start] == FormulaGuard.mark,
            FormulaGuard.isGuarded(bytes[start...])
        {
            bytes.remove(at: start)
        }
        ends.append(bytes.count)
    }

    /// Fills the empty row from plain text up to a line end and tells where that is.
    ///
    /// Nil if there is a quote, a NUL or an overlong cell before it, or no line end.
    mutating func fillPlainly(
        from block: UnsafeBufferPointer<UInt8>, at start: Int, separator: UInt8
    ) -> Int? {
        var cell = start
        var index = start
        while index < block.count {
            let byte = block[index]
            if byte == separator || byte == 0x0A || byte == 0x0D {
                guard index - cell <= CsvReader.cellLimit else { return nil }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: block[cell..<index]))
                if cell < index, block[cell] == FormulaGuard.mark {
                    endGuardedCell()
                } else {
                    ends.append(bytes.count)
                }
                guard byte == separator else { return index }
                cell = index + 1
            } else if byte == 0x22 || byte == 0 {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Adds empty cells until there are `count`.
    mutating func fill(to count: Int) {
        while ends.count < count { ends.append(bytes.count) }
    }
}
