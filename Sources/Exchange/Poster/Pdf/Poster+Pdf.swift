public import Domain

extension Poster {
    /// The poster as a PDF file on A4, ready for the printer.
    public func pdf(in language: Language) -> [UInt8] {
        var sheets = PosterPages(self).sheets
        for index in sheets.indices {
            let words = PosterWords.page(index + 1, of: sheets.count)(language)
            sheets[index].write(
                words, size: 9, at: Double(PdfSheet.size.width) / 2, PosterPages.footer, .middle)
        }
        var file = PdfFile()
        let pages = file.reserve()
        let root = file.add("<< /Type /Catalog /Pages \(pages) 0 R >>")
        let title = (title.utf16.map(PdfSong.hex)).joined()
        let info = file.add("<< /Title <FEFF\(title)> /Producer (Huize) >>")
        let font = PdfSong.add(to: &file, texts: sheets.flatMap(\.texts))
        let kids = sheets.map { sheet in
            let content = file.add(stream: sheet.content)
            return file.add(
                """
                << /Type /Page /Parent \(pages) 0 R
                /MediaBox [0 0 \(PdfSheet.size.width) \(PdfSheet.size.height)]
                /Resources << /Font << /F1 \(font) 0 R >> >> /Contents \(content) 0 R >>
                """)
        }
        let list = kids.map { "\($0) 0 R" }.joined(separator: " ")
        file.set(pages, to: "<< /Type /Pages /Count \(kids.count) /Kids [\(list)] >>")
        return file.bytes(root: root, info: info)
    }
}

/// The pages of a poster: the heading on the first, the table with its headings on all, the notes
/// behind the last row.
private struct PosterPages {
    /// The height of the page numbers.
    static let footer = 32.0
    private static let (left, right) = (50.0, 545.0)
    private static let (top, bottom) = (790.0, 56.0)
    private static let rowHeight = 21.0
    private static let lineHeight = 18.0
    private static let textSize = 11
    /// The middle of a Chinese character above its base line, as a part of its size.
    private static let middle = 0.38

    private let poster: Poster
    private(set) var sheets: [PdfSheet] = []
    /// How far down the last sheet is filled.
    private var height = PosterPages.top
    /// Where the table begins on the last sheet.
    private var tableTop = PosterPages.top

    init(_ poster: Poster) {
        self.poster = poster
        begin()
        for row in poster.rows {
            if height - Self.rowHeight < Self.bottom {
                endTable()
                begin()
            }
            var cells = row.cells
            cells[Poster.nameColumn] = PdfSong.shown(
                cells[Poster.nameColumn], reading: row.reading)
            add(cells, isHeading: false)
        }
        endTable()
        addNotes()
    }

    private var last: Int { sheets.count - 1 }

    /// Begins a sheet with what stands above its part of the table.
    private mutating func begin() {
        let centre = Double(PdfSheet.size.width) / 2
        let width = Self.right - Self.left
        sheets.append(PdfSheet())
        height = Self.top
        if last == 0 {
            sheets[last].write(
                poster.title, size: 20, at: centre, height - 16, .middle, most: width)
            height -= 44
            for line in poster.lines {
                sheets[last].write(
                    line, size: Self.textSize, at: Self.left, height - 8, most: width)
                height -= Self.lineHeight
            }
        } else {
            sheets[last].write(
                poster.title, size: Self.textSize, at: centre, height - 8, .middle, most: width)
            height -= Self.lineHeight
        }
        tableTop = height
        sheets[last].line(from: (Self.left, height), to: (Self.right, height))
        add(poster.columns.map(\.heading), isHeading: true)
    }

    /// Adds a row of the table; a heading stands in the middle of its column.
    private mutating func add(_ cells: [String], isHeading: Bool) {
        let size = Double(Self.textSize)
        let base = height - Self.rowHeight / 2 - Self.middle * size
        for (column, cell) in cells.enumerated() {
            let (start, end) = (edges[column], edges[column + 1])
            let most = end - start - 8
            if isHeading {
                sheets[last].write(
                    cell, size: Self.textSize, at: (start + end) / 2, base, .middle, most: most)
            } else if poster.columns[column].isNumber {
                sheets[last].write(
                    cell, size: Self.textSize, at: end - 4, base, .right, most: most)
            } else {
                sheets[last].write(cell, size: Self.textSize, at: start + 4, base, most: most)
            }
        }
        height -= Self.rowHeight
        sheets[last].line(from: (Self.left, height), to: (Self.right, height))
    }

    /// Draws the upright lines of the table on a sheet.
    private mutating func endTable() {
        for edge in edges {
            sheets[last].line(from: (edge, tableTop), to: (edge, height))
        }
    }

    private mutating func addNotes() {
        let needed = Self.lineHeight * Double(poster.notes.count) + 8
        if height - needed < Self.bottom {
            sheets.append(PdfSheet())
            height = Self.top
        }
        height -= 8
        for note in poster.notes {
            sheets[last].write(
                note, size: Self.textSize, at: Self.left, height - 12,
                most: Self.right - Self.left)
            height -= Self.lineHeight
        }
    }

    /// The edges of the columns, by their shares of the width.
    private var edges: [Double] {
        let whole = Double(poster.columns.reduce(0) { $0 + $1.share })
        var sum = 0
        return [Self.left]
            + poster.columns.map { column in
                sum += column.share
                return Self.left + (Self.right - Self.left) * Double(sum) / whole
            }
    }
}
