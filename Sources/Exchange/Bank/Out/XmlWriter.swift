/// Writes XML in UTF-8, an element a line.
struct XmlWriter {
    private static let blockSize = 65_536

    private let sink: any ByteSink
    private var block: [UInt8] = []
    private var depth = 0

    init(to sink: any ByteSink) {
        self.sink = sink
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Begins an element that holds others; `attributes` begin with a blank.
    mutating func open(_ name: String, _ attributes: String = "") throws(FileError) {
        indent()
        put("<\(name)\(attributes)>\n")
        depth += 1
    }

    /// Ends an element that holds others.
    mutating func close(_ name: String) throws(FileError) {
        depth -= 1
        indent()
        put("</\(name)>\n")
        if block.count >= Self.blockSize { try flush() }
    }

    /// Writes an element that holds text.
    mutating func element(
        _ name: String, _ text: String, _ attributes: String = ""
    ) throws(FileError) {
        indent()
        put("<\(name)\(attributes)>\(Self.escaped(text))</\(name)>\n")
    }

    /// Writes text inside of elements that hold nothing else.
    mutating func element(path: [String], _ text: String) throws(FileError) {
        indent()
        let opened = path.map { "<\($0)>" }.joined()
        let closed = path.reversed().map { "</\($0)>" }.joined()
        put("\(opened)\(Self.escaped(text))\(closed)\n")
    }

    /// Hands over what is left.
    mutating func flush() throws(FileError) {
        try sink.write(block)
        block.removeAll(keepingCapacity: true)
    }

    /// The text with the marks of XML written as references.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private mutating func indent() {
        block.append(contentsOf: repeatElement(0x20, count: depth * 2))
    }

    private mutating func put(_ text: String) { block += Array(text.utf8) }
}
