/// The objects of a PDF file, numbered from 1 in the order in which they are added.
///
/// Written plainly, without compression, as ISO 32000 describes files of version 1.5: whoever
/// looks into one can read it.
struct PdfFile {
    private var objects: [String?] = []

    /// Keeps a number for an object that is written later.
    mutating func reserve() -> Int {
        objects.append(nil)
        return objects.count
    }

    /// Adds an object and gives its number.
    @discardableResult
    mutating func add(_ body: String) -> Int {
        objects.append(body)
        return objects.count
    }

    /// Adds a stream and gives its number.
    mutating func add(stream: String) -> Int {
        add("<< /Length \(stream.utf8.count) >>\nstream\n\(stream)\nendstream")
    }

    /// Writes an object whose number was kept.
    mutating func set(_ number: Int, to body: String) {
        objects[number - 1] = body
    }

    /// The whole file; what is not reached from `root` is left to `info`.
    func bytes(root: Int, info: Int) -> [UInt8] {
        // The bytes above 127 tell programs that move files that this is no text.
        var bytes: [UInt8] = Array("%PDF-1.5\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
        var offsets: [Int] = []
        for (index, body) in objects.enumerated() {
            offsets.append(bytes.count)
            bytes += Array("\(index + 1) 0 obj\n\(body ?? "null")\nendobj\n".utf8)
        }
        let start = bytes.count
        var end = "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            end += String(repeating: "0", count: max(0, 10 - digits.count)) + digits
            end += " 00000 n \n"
        }
        end += "trailer\n<< /Size \(objects.count + 1) /Root \(root) 0 R /Info \(info) 0 R >>\n"
        end += "startxref\n\(start)\n%%EOF\n"
        return bytes + Array(end.utf8)
    }
}
