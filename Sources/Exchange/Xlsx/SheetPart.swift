/// Fills a row from the cells of a sheet, and rests after each row that has text.
final class SheetPart: XmlHandler {
    /// The row that was read last.
    var row = Row()
    /// How many headings there are; nil as long as the header was not read.
    var width: Int?
    private let texts: SharedTextsPart
    private let styles: StylesPart
    private let countsFrom1904: Bool
    private var rowNumber = 0
    private var column = 0
    private var type = ""
    private var style = 0
    private var value: [UInt8] = []
    private var isValue = false
    private var isReading = false

    init(texts: SharedTextsPart, styles: StylesPart, countsFrom1904: Bool) {
        self.texts = texts
        self.styles = styles
        self.countsFrom1904 = countsFrom1904
    }

    func start(_ name: String, _ attributes: XmlAttributes, in reader: XmlReader) {
        switch name {
        case "row":
            rowNumber = attributes["r"].flatMap { Int($0) } ?? rowNumber + 1
            column = 0
            row.begin(line: rowNumber)
        case "c":
            column = attributes["r"].flatMap { CellReference.column(of: $0) } ?? column
            type = attributes["t"] ?? "n"
            style = attributes["s"].flatMap { Int($0) } ?? 0
            value.removeAll(keepingCapacity: true)
        case "v": isValue = true
        case "t": isValue = !isReading
        case "rPh": isReading = true
        default: break
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        // What is too long is refused at the end of the cell; the rest need not be kept.
        if isValue, value.count <= CsvReader.cellLimit { value.append(contentsOf: bytes) }
    }

    func end(_ name: String, in reader: XmlReader) {
        switch name {
        case "v", "t": isValue = false
        case "rPh": isReading = false
        case "c":
            if !value.isEmpty { add(in: reader) }
            column += 1
        case "row" where !row.isBlank:
            row.fill(to: width ?? row.count)
            reader.rest()
        default: break
        }
    }

    private func add(in reader: XmlReader) {
        let text = content()
        guard !text.isEmpty else { return }
        let cell = CellReference.name(column: column, row: rowNumber)
        guard column >= row.count else { return reader.refuse(.damaged(part: cell)) }
        guard column < width ?? CsvReader.columnLimit else {
            return reader.refuse(
                width == nil
                    ? .tooManyColumns(limit: CsvReader.columnLimit)
                    : .cellWithoutHeading(cell: cell))
        }
        row.fill(to: column)
        row.append(text)
        row.endCell()
        if text.count > CsvReader.cellLimit {
            reader.refuse(.cellTooLong(cell: cell, limit: CsvReader.cellLimit))
        } else if row.size > CsvReader.rowLimit {
            reader.refuse(.rowTooLong(row: rowNumber, limit: CsvReader.rowLimit))
        }
    }

    /// The text of the cell that ends.
    private func content() -> ArraySlice<UInt8> {
        switch type {
        case "s":
            return Int(String(decoding: value, as: UTF8.self)).flatMap { texts[$0] } ?? []
        case "inlineStr", "str":
            XlsxText.unescape(&value, from: 0)
            return value[...]
        case "b":
            return Array((value == [0x31] ? "TRUE" : "FALSE").utf8)[...]
        case "n":
            return Array(number(String(decoding: value, as: UTF8.self)).utf8)[...]
        default:
            return value[...]
        }
    }

    private func number(_ text: String) -> String {
        let kind = styles[style]
        if kind != .number,
            let moment = NumberText.moment(text, kind, from1904: countsFrom1904)
        {
            return moment
        }
        return NumberText.plain(text)
    }
}
