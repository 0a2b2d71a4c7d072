import CExpat
import Glibc

/// Reads an XML part piece by piece and can rest wherever its handler asks it to.
///
/// A document type, and with it any entity of the file's own, is refused.
final class XmlReader {
    private static let blockSize: Int32 = 65_536

    private let part: ZipPart
    private let handler: any XmlHandler
    private let parser: XML_Parser
    private var isResting = false
    private var isLast = false
    private var refusal: XlsxError?

    init(_ part: ZipPart, _ handler: any XmlHandler) throws(FileError) {
        guard let parser = XML_ParserCreate("UTF-8") else {
            throw .workbook(.damaged(part: part.name))
        }
        self.part = part
        self.handler = handler
        self.parser = parser
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let reader = XmlReader.from(data), let name else { return }
                let attributes = XmlAttributes(pointer: attributes)
                reader.handler.start(XmlReader.localName(name), attributes, in: reader)
            },
            { data, name in
                guard let reader = XmlReader.from(data), let name else { return }
                reader.handler.end(XmlReader.localName(name), in: reader)
            })
        XML_SetCharacterDataHandler(parser) { data, text, count in
            guard let reader = XmlReader.from(data), let text else { return }
            text.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { bytes in
                reader.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
            }
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            guard let reader = XmlReader.from(data) else { return }
            reader.refuse(.entities(part: reader.part.name))
        }
    }

    deinit {
        XML_ParserFree(parser)
    }

    /// Reads a whole part.
    static func read(_ part: ZipPart, _ handler: any XmlHandler) throws(FileError) {
        let reader = try XmlReader(part, handler)
        while try reader.run() {}
    }

    /// Reads on until the handler asks for a rest (true) or the part ends (false).
    func run() throws(FileError) -> Bool {
        while true {
            let status: XML_Status
            if isResting {
                isResting = false
                status = XML_ResumeParser(parser)
            } else {
                guard !isLast else { return false }
                status = try parseBlock()
            }
            if let refusal { throw .workbook(refusal) }
            switch status {
            case XML_STATUS_OK: continue
            case XML_STATUS_SUSPENDED:
                isResting = true
                return true
            default:
                throw .workbook(.damaged(part: part.name))
            }
        }
    }

    /// Makes `run()` return; called by the handler.
    func rest() {
        XML_StopParser(parser, 1)
    }

    /// Makes `run()` throw; called by the handler.
    func refuse(_ error: XlsxError) {
        refusal = refusal ?? error
        XML_StopParser(parser, 0)
    }

    /// The name behind its namespace prefix.
    static func localName(_ name: UnsafePointer<CChar>) -> String {
        String(cString: strchr(name, 0x3A).map { UnsafePointer($0 + 1) } ?? name)
    }

    private func parseBlock() throws(FileError) -> XML_Status {
        guard let buffer = XML_GetBuffer(parser, Self.blockSize) else {
            throw .workbook(.damaged(part: part.name))
        }
        let count = try part.read(into: buffer, limit: Int(Self.blockSize))
        isLast = count == 0
        return XML_ParseBuffer(parser, Int32(count), isLast ? 1 : 0)
    }

    private static func from(_ data: UnsafeMutableRawPointer?) -> XmlReader? {
        data.map { Unmanaged<XmlReader>.fromOpaque($0).takeUnretainedValue() }
    }
}
