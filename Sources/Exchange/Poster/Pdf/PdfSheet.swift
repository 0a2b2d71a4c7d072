/// One page of a PDF file as it is drawn; lengths are points of 1/72 inch, heights count from the
/// bottom.
struct PdfSheet {
    /// A4, rounded to whole points.
    static let size = (width: 595, height: 842)

    /// The content stream so far.
    private(set) var content = ""
    /// Every text on it.
    private(set) var texts: [String] = []

    /// Where a text stands to its place.
    enum Edge {
        case left, middle, right
    }

    /// Writes a text, pressed together where it is wider than `most`.
    mutating func write(
        _ text: String, size: Int, at x: Double, _ y: Double, _ edge: Edge = .left,
        most: Double = .infinity
    ) {
        guard !text.isEmpty else { return }
        let full = Double(PdfSong.width(of: text) * size) / 1_000
        let scale = full > most ? most / full : 1
        let width = full * scale
        let start =
            switch edge {
            case .left: x
            case .middle: x - width / 2
            case .right: x - width
            }
        let press = scale < 1 ? "\(Self.number(scale * 100)) Tz " : ""
        let release = scale < 1 ? " 100 Tz" : ""
        content += "BT /F1 \(size) Tf \(press)\(Self.number(start)) \(Self.number(y)) Td "
        content += "\(PdfSong.string(text)) Tj\(release) ET\n"
        texts.append(text)
    }

    /// Draws a thin line.
    mutating func line(from start: (Double, Double), to end: (Double, Double)) {
        content += "0.5 w \(Self.number(start.0)) \(Self.number(start.1)) m "
        content += "\(Self.number(end.0)) \(Self.number(end.1)) l S\n"
    }

    /// A number with at most two decimals; the format knows no exponents.
    static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let sign = hundredths < 0 ? "-" : ""
        return "\(sign)\(whole)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)")
    }
}
