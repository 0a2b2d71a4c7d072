/// The formats of the cells of a workbook, as far as they tell days from numbers.
final class StylesPart: XmlHandler {
    private var codes: [Int: NumberKind] = [:]
    private var kinds: [NumberKind] = []
    private var isInCellFormats = false

    /// What the number of a cell with this style means.
    subscript(style: Int) -> NumberKind {
        kinds.indices.contains(style) ? kinds[style] : .number
    }

    func start(_ name: String, _ attributes: XmlAttributes, in reader: XmlReader) {
        switch name {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
                let code = attributes["formatCode"]
            else { return }
            codes[id] = NumberKind(code: code)
        case "cellXfs": isInCellFormats = true
        case "xf" where isInCellFormats:
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            kinds.append(codes[id] ?? NumberKind(builtIn: id))
        default: break
        }
    }

    func end(_ name: String, in reader: XmlReader) {
        if name == "cellXfs" { isInCellFormats = false }
    }
}
