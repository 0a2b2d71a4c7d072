/// The texts that the cells of a workbook share, in one buffer.
final class SharedTextsPart: XmlHandler {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private var start = 0
    private var isText = false
    private var isReading = false

    /// The text of this number; nil if there is none.
    subscript(index: Int) -> ArraySlice<UInt8>? {
        guard ends.indices.contains(index) else { return nil }
        return bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }

    func start(_ name: String, _ attributes: XmlAttributes, in reader: XmlReader) {
        switch name {
        case "si": start = bytes.count
        case "t": isText = !isReading
        // A reading in kana beside the text is not part of it.
        case "rPh": isReading = true
        default: break
        }
    }

    func end(_ name: String, in reader: XmlReader) {
        switch name {
        case "si":
            XlsxText.unescape(&bytes, from: start)
            ends.append(bytes.count)
        case "t": isText = false
        case "rPh": isReading = false
        default: break
        }
    }

    func text(_ piece: UnsafeBufferPointer<UInt8>) {
        if isText { bytes.append(contentsOf: piece) }
    }
}
