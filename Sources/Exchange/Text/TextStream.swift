/// The text of a file, as blocks of UTF-8 whatever its encoding.
///
/// A damaged byte is reported only after all text before it was handed out, so the reader
/// knows the place. As long as a file is ASCII, its encoding is left open.
final class TextStream {
    /// Bytes read at a time.
    static let blockSize = 65_536

    /// The encoding found; UTF-8 as long as everything was ASCII.
    private(set) var encoding = TextEncoding.utf8
    private let file: InputFile
    private var raw: [UInt8] = []
    private var isDecided = false
    private var isFirst = true
    private var problem: TextProblem?

    init(_ file: InputFile) {
        self.file = file
    }

    /// The part of the file that was read, 0 to 1; nil if its size is not known.
    var progress: Double? {
        file.size > 0 ? min(1, Double(file.position) / Double(file.size)) : nil
    }

    /// Replaces `block` with the text that follows; it is empty only at the end of the file.
    func next(into block: inout [UInt8]) throws(TextProblem) {
        block.removeAll(keepingCapacity: true)
        while block.isEmpty {
            if let problem { throw problem }
            guard try readRaw() else {
                guard raw.isEmpty else { throw .cutOff }
                return
            }
            decide()
            if let problem { throw problem }
            convert(into: &block)
        }
    }

    private func readRaw() throws(TextProblem) -> Bool {
        do throws(FileError) {
            return try file.read(into: &raw, limit: Self.blockSize) > 0
        } catch {
            throw .file(error)
        }
    }

    /// Settles the encoding as soon as there is something to tell it by.
    private func decide() {
        if isFirst {
            isFirst = false
            if TextEncoding.looksLikeUtf16(raw) {
                problem = .utf16
                return
            }
            if raw.starts(with: [0xEF, 0xBB, 0xBF]) {
                raw.removeFirst(3)
                encoding = .utf8WithMark
                isDecided = true
            }
        }
        guard !isDecided, raw.contains(where: { $0 >= 0x80 }) else { return }
        encoding = TextEncoding.detected(in: raw)
        isDecided = true
    }

    /// Moves all whole characters of `raw` to `block` and notes the first byte that is none.
    private func convert(into block: inout [UInt8]) {
        var whole: WholePrefix
        if encoding == .gb18030 {
            whole = Gb18030.wholePrefix(of: raw)
            let count = Gb18030.appendUtf8(of: raw[..<whole.count], to: &block)
            if count < whole.count { whole = WholePrefix(count: count, isDamaged: true) }
        } else {
            whole = Utf8.wholePrefix(of: raw)
            block.append(contentsOf: raw[..<whole.count])
        }
        if whole.isDamaged { problem = .badByte(raw[whole.count], encoding) }
        raw.removeFirst(whole.count)
    }
}
