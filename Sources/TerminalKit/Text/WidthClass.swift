/// How a code point takes part in a row of cells.
enum WidthClass: UInt32 {
    /// One cell everywhere.
    case narrow
    /// Two cells everywhere.
    case wide
    /// No cell of its own: drawn over the code point before it.
    case mark
    /// Nothing to see, or something that would steer the terminal.
    case hidden
    /// Chooses a variant of the code point before it; a terminal cannot show it.
    case selector
    /// A skin tone: a wide glyph alone, none after an emoji.
    case modifier
    /// Half of a flag.
    case regional
    /// One cell in most terminals, two in some set up for East Asia.
    case ambiguous

    /// The class of `scalar`, from the generated table.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20..<0x7F: self = .narrow
        case 0x3400..<0x4DC0, 0x4E00..<0xA000: self = .wide
        default: self = Self.lookUp(scalar.value)
        }
    }

    /// The columns that a code point of this class takes when it begins a character.
    var columns: Int {
        switch self {
        case .wide, .modifier: 2
        default: 1
        }
    }

    private static func lookUp(_ value: UInt32) -> WidthClass {
        WidthTable.runs.withUnsafeBufferPointer { runs in
            let wanted = value << 3 | 7
            var low = 0
            var high = runs.count
            while high - low > 1 {
                let middle = (low + high) / 2
                if runs[middle] <= wanted { low = middle } else { high = middle }
            }
            return WidthClass(rawValue: runs[low] & 7) ?? .hidden
        }
    }
}
