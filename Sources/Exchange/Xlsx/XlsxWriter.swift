import CXlsxWriter

/// Writes a workbook of one sheet that `XlsxReader` reads back exactly.
///
/// Every cell is text in a text format, so no program runs one as a formula or drops a leading
/// zero. The header is bold and stays in view. The same rows always give the same bytes.
public final class XlsxWriter: RowSink {
    /// The rows of a sheet, the header among them.
    public static let rowLimit = 1_048_576
    /// The characters of a cell.
    public static let cellLimit = 32_767

    /// Rows by which the widths of the columns are judged.
    private static let sampleSize = 100
    /// A fixed moment, 2011-01-01 UTC: the library would take the time of writing.
    private static let created = 1_293_840_000
    private static let widths = 6...60

    private let output: OutputFile
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let plain: UnsafeMutablePointer<lxw_format>
    private let bold: UnsafeMutablePointer<lxw_format>
    private var sample: [[String]] = []
    private var isSampling = true
    private var count = 0
    private var isOpen = true

    /// Makes a workbook that appears at `path` when finished; `sheet` is the name of its sheet.
    ///
    /// - Parameter note: what stands at the foot of every page and in the properties.
    public convenience init(
        path: String, sheet name: String = "Sheet1", note: String? = nil
    ) throws(FileError) {
        try self.init(into: OutputFile(path: path), sheet: name, note: note)
    }

    /// Makes a workbook in a file that is already open and still hidden.
    init(
        into output: OutputFile, sheet name: String = "Sheet1", note: String? = nil
    ) throws(FileError) {
        let failure = FileError.output(.device(path: output.path, code: 0))
        let made = OutputFile.folder(of: output.path).withCString { folder in
            var options = lxw_workbook_options()
            options.constant_memory = 1
            options.tmpdir = UnsafeMutablePointer(mutating: folder)
            return workbook_new_opt(output.partPath, &options)
        }
        guard let book = made else { throw failure }
        guard let sheet = workbook_add_worksheet(book, name), let plain = workbook_add_format(book),
            let bold = workbook_add_format(book)
        else {
            lxw_workbook_free(book)
            throw failure
        }
        self.output = output
        self.book = book
        self.sheet = sheet
        self.plain = plain
        self.bold = bold
        Self.describe(book, sheet, note ?? "")
        format_set_num_format(plain, "@")
        format_set_num_format(bold, "@")
        format_set_bold(bold)
        worksheet_freeze_panes(sheet, 1, 0)
    }

    /// Sets the properties, and what is printed at the foot of every page.
    private static func describe(
        _ book: UnsafeMutablePointer<lxw_workbook>, _ sheet: UnsafeMutablePointer<lxw_worksheet>,
        _ note: String
    ) {
        note.withCString { text in
            var properties = lxw_doc_properties()
            properties.created = created
            // The library copies the text.
            properties.comments = UnsafeMutablePointer(mutating: text)
            workbook_set_properties(book, &properties)
        }
        guard !note.isEmpty else { return }
        // An ampersand begins a code; a footer takes 255 characters.
        let foot = "&L&8" + note.replacing("&", with: "&&").prefix(footLength)
        worksheet_set_footer(sheet, foot)
    }

    private static let footLength = 200

    deinit {
        if isOpen { lxw_workbook_free(book) }
    }

    /// Adds a row; the first one is the header.
    public func write(_ cells: [String]) throws(FileError) {
        if isSampling {
            sample.append(cells)
            if sample.count == Self.sampleSize { try writeSample() }
        } else {
            try put(cells)
        }
    }

    /// Writes what is left and gives the file its name.
    public func finish() throws(FileError) {
        guard isOpen else { return }
        try close()
        try output.finish()
    }

    /// Writes what is left; the file keeps its hidden name.
    func close() throws(FileError) {
        if isSampling { try writeSample() }
        isOpen = false
        guard workbook_close(book) == LXW_NO_ERROR else {
            throw .output(.full(path: output.path))
        }
    }

    /// Sets the widths, which must be known before the first row, and writes the rows kept back.
    private func writeSample() throws(FileError) {
        isSampling = false
        for column in 0..<(sample.map(\.count).max() ?? 0) {
            let width = sample.map { column < $0.count ? DisplayWidth.of($0[column]) : 0 }.max()
            let kept = min(max((width ?? 0) + 2, Self.widths.lowerBound), Self.widths.upperBound)
            let place = lxw_col_t(column)
            worksheet_set_column(sheet, place, place, Double(kept), plain)
        }
        for cells in sample { try put(cells) }
        sample = []
    }

    private func put(_ cells: [String]) throws(FileError) {
        guard count < Self.rowLimit else {
            throw .output(.tooManyRows(limit: Self.rowLimit))
        }
        for (column, cell) in cells.enumerated() where !cell.isEmpty {
            let error = worksheet_write_string(
                sheet, lxw_row_t(count), lxw_col_t(column), XlsxText.escape(cell),
                count == 0 ? bold : plain)
            guard error == LXW_NO_ERROR else {
                throw .output(
                    .cellTooLong(row: count + 1, column: column + 1, limit: Self.cellLimit))
            }
        }
        count += 1
    }
}
