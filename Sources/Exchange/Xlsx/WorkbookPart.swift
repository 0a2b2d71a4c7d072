/// The list of sheets of a workbook.
final class WorkbookPart: XmlHandler {
    /// One sheet: its name, and the id under which its part is found.
    struct Sheet {
        let name: String
        let id: String
        let isHidden: Bool
    }

    private(set) var sheets: [Sheet] = []
    /// Whether days are counted from 1904, as old Macintosh programs do.
    private(set) var countsFrom1904 = false

    func start(_ name: String, _ attributes: XmlAttributes, in reader: XmlReader) {
        switch name {
        case "sheet":
            guard let title = attributes["name"], let id = attributes.local("id") else { return }
            let isHidden = attributes["state"].map { $0 != "visible" } ?? false
            sheets.append(Sheet(name: title, id: id, isHidden: isHidden))
        case "workbookPr":
            countsFrom1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
        default: break
        }
    }
}
