import Exchange

/// Files of rows to be written: where they go, and in which form.
enum RowFiles {
    /// A workbook for a name that ends with `.xlsx`, else CSV; nil is standard output.
    static func sink(_ path: String?) throws(FileError) -> any RowSink {
        guard let path else { return CsvWriter(to: DescriptorOutput()) }
        if path.lowercased().hasSuffix(".xlsx") { return try XlsxWriter(path: path) }
        return CsvWriter(to: try OutputFile(path: path))
    }
}
