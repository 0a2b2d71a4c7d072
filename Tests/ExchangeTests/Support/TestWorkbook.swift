import CZip

@testable import Exchange

/// Workbooks made part by part, well-formed or not.
enum TestWorkbook {
    static let relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r1" Target="xl/workbook.xml" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
        </Relationships>
        """

    static func parts(
        rows: String, texts: String = "", styles: String = "", properties: String = ""
    ) -> [String: String] {
        let base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        return [
            "_rels/.rels": relationships,
            "xl/workbook.xml": """
            <workbook xmlns:r="\(base)"><workbookPr \(properties)/><sheets>\
            <sheet name="说明" sheetId="1" state="hidden" r:id="a"/>\
            <sheet name="花名册" sheetId="2" r:id="b"/></sheets></workbook>
            """,
            "xl/_rels/workbook.xml.rels": """
            <Relationships>\
            <Relationship Id="a" Type="\(base)/worksheet" Target="worksheets/1.xml"/>\
            <Relationship Id="b" Type="\(base)/worksheet" Target="/xl/worksheets/2.xml"/>\
            <Relationship Id="c" Type="\(base)/sharedStrings" Target="./sharedStrings.xml"/>\
            <Relationship Id="d" Type="\(base)/styles" Target="styles.xml"/></Relationships>
            """,
            "xl/worksheets/1.xml": """
            <worksheet><sheetData><row><c t="inlineStr"><is><t>隐</t></is></c></row></sheetData>\
            </worksheet>
            """,
            "xl/worksheets/2.xml":
                "<worksheet><sheetData>\(rows)</sheetData></worksheet>",
            "xl/sharedStrings.xml": "<sst>\(texts)</sst>",
            "xl/styles.xml": "<styleSheet>\(styles)</styleSheet>",
        ]
    }

    /// Writes the parts as an archive.
    static func write(_ parts: [String: String], to path: String) {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { return }
        // Sources borrow their bytes until the archive is closed.
        let kept = parts.map { name, text in
            let bytes = Array(text.utf8)
            let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
            _ = copy.initialize(from: bytes)
            return (name: name, bytes: copy)
        }
        for (name, bytes) in kept {
            let source = zip_source_buffer(
                archive, bytes.baseAddress, zip_uint64_t(bytes.count), 0)
            zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        }
        zip_close(archive)
        for (_, bytes) in kept { bytes.deallocate() }
    }
}
