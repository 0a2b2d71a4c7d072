/// Opens a file of rows; whether it is CSV or a workbook is told by its content, not its name.
///
/// `sheet` names the sheet of a workbook; without it the first that is not hidden is read.
public func openRows(
    _ path: String, sheet: String? = nil
) throws(FileError) -> any RowSource {
    let file = try InputFile(path: path)
    let beginning = file.bytes(at: 0, count: 512)
    if beginning.starts(with: [0x50, 0x4B, 0x03, 0x04])
        || beginning.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
        return try XlsxReader(path: path, sheet: sheet)
    }
    if let error = OldWorkbook.error(file, beginning) { throw .workbook(error) }
    return try CsvReader(TextStream(file))
}
