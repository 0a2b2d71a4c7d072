import Domain
import Exchange

/// Files of rows to be written: where they go, and in which form.
enum RowFiles {
    /// A workbook for a name that ends with `.xlsx`, else CSV; nil is standard output.
    ///
    /// - Parameter mark: what the file says of itself; nil for one that says nothing.
    static func sink(
        _ path: String?, _ mark: Watermark? = nil, _ language: Language = .zh
    ) throws(FileError) -> any RowSink {
        guard let path else { return ShownRows(CsvWriter(to: DescriptorOutput())) }
        if path.lowercased().hasSuffix(".xlsx") {
            return try XlsxWriter(path: path, note: mark?.text(language))
        }
        return CsvWriter(to: try OutputFile(path: path))
    }
}
