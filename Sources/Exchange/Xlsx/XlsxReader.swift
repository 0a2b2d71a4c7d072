/// Reads one sheet of a workbook (ECMA-376) row by row.
///
/// Only the texts that cells share are held in memory. The first row with text is the header.
/// Numbers come as they were typed, days as `yyyy-mm-dd`, truth values as `TRUE` and `FALSE`,
/// formulas as their last result.
public final class XlsxReader: RowSource {
    /// The headings, as they stand in the file.
    public private(set) var header: [String] = []
    /// The sheet that is read.
    public let format: FileFormat
    private let part: ZipPart
    private let sheet: SheetPart
    private let reader: XmlReader
    private var isDone = false

    /// Opens the sheet of this name, or the first that is not hidden, and reads its headings.
    public init(path: String, sheet name: String? = nil) throws(FileError) {
        let archive = try ZipArchive(path: path)
        let package = RelationshipsPart(folder: "")
        try Self.read("_rels/.rels", of: archive, package)
        let main = package.byType["officeDocument"] ?? "xl/workbook.xml"
        let book = WorkbookPart()
        guard try Self.read(main, of: archive, book), !book.sheets.isEmpty else {
            throw .workbook(.notAWorkbook)
        }
        let folder = main.lastIndex(of: "/").map { String(main[...$0]) } ?? ""
        let parts = RelationshipsPart(folder: folder)
        try Self.read("\(folder)_rels/\(main.dropFirst(folder.count)).rels", of: archive, parts)
        let texts = SharedTextsPart()
        if let path = parts.byType["sharedStrings"] { try Self.read(path, of: archive, texts) }
        let styles = StylesPart()
        if let path = parts.byType["styles"] { try Self.read(path, of: archive, styles) }
        let chosen = try Self.choose(name, in: book)
        guard let path = parts.targets[chosen.id], let part = try archive.open(path) else {
            throw .workbook(.damaged(part: chosen.name))
        }
        format = .xlsx(sheet: chosen.name)
        self.part = part
        sheet = SheetPart(texts: texts, styles: styles, countsFrom1904: book.countsFrom1904)
        reader = try XmlReader(part, sheet)
        guard let row = try next() else { throw .workbook(.empty(sheet: chosen.name)) }
        header = row.cells
        sheet.width = header.count
    }

    /// The part of the sheet that was read, 0 to 1.
    public var progress: Double? {
        part.size > 0 ? Double(part.position) / Double(part.size) : nil
    }

    /// The next row that is not blank; nil at the end of the sheet.
    public func next() throws(FileError) -> Row? {
        guard !isDone else { return nil }
        isDone = true
        guard try reader.run() else { return nil }
        isDone = false
        return sheet.row
    }

    private static func choose(
        _ name: String?, in book: WorkbookPart
    ) throws(FileError) -> WorkbookPart.Sheet {
        let sheets = book.sheets
        let found =
            name.map { name in sheets.first { $0.name == name } }
            ?? sheets.first { !$0.isHidden } ?? sheets.first
        guard let found else {
            throw .workbook(.noSheet(name: name ?? "", sheets: sheets.map(\.name)))
        }
        return found
    }

    /// Reads a whole part; false if the archive has none of this name.
    @discardableResult
    private static func read(
        _ name: String, of archive: ZipArchive, _ handler: any XmlHandler
    ) throws(FileError) -> Bool {
        guard let part = try archive.open(name) else { return false }
        try XmlReader.read(part, handler)
        return true
    }
}
