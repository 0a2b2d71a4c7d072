import Domain
import TerminalKit

/// The lines of a page that may be longer than the screen: pieces of text, each at its column.
struct PageText: Sendable {
    /// A text in one line.
    struct Piece: Hashable, Sendable {
        let column: Int
        let text: String
        let role: Role
    }

    /// How many columns the lines may use.
    let width: Int
    private(set) var lines: [[Piece]] = []

    init(width: Int) {
        self.width = max(20, width)
    }

    /// An empty line, unless there is one already or the page begins.
    mutating func space() {
        if let last = lines.last, !last.isEmpty { lines.append([]) }
    }

    /// The heading of a part, with room above it.
    mutating func heading(_ text: String) {
        space()
        paragraph(text, role: .heading)
    }

    /// A text that goes on in the next line where it is too long.
    mutating func paragraph(_ text: String, role: Role = .normal, at column: Int = 0) {
        for line in text.wrapped(toWidth: max(8, width - column)) {
            lines.append([Piece(column: column, text: line, role: role)])
        }
    }

    /// A text at the left and one at the right; below each other where there is no room.
    mutating func ends(_ left: String, _ right: String, role: Role, rightRole: Role = .dim) {
        let room = width - Width.of(right)
        guard Width.of(left) + 2 <= room else {
            paragraph(left, role: role)
            if !right.isEmpty { paragraph(right, role: rightRole) }
            return
        }
        lines.append([
            Piece(column: 0, text: left, role: role),
            Piece(column: room, text: right, role: rightRole),
        ])
    }

    /// A mark, a name and what there is to say about it, each going on below itself.
    mutating func entry(_ entry: Entry, nameWidth: Int) {
        let start = entry.mark == nil ? 2 : 4
        let nameRoom = max(4, min(nameWidth, (width - start) / 2))
        let names = entry.name.wrapped(toWidth: nameRoom)
        let left = start + nameRoom + 2
        let texts = entry.text.isEmpty ? [] : entry.text.wrapped(toWidth: max(8, width - left))
        for row in 0..<max(names.count, texts.count) {
            var line: [Piece] = []
            if row == 0, let mark = entry.mark {
                line.append(Piece(column: 2, text: mark, role: entry.markRole))
            }
            if row < names.count {
                line.append(Piece(column: start, text: names[row], role: entry.nameRole))
            }
            if row < texts.count {
                line.append(Piece(column: left, text: texts[row], role: entry.role))
            }
            lines.append(line)
        }
    }

    /// Entries whose texts begin in one column.
    mutating func entries(_ entries: [Entry]) {
        let widest = entries.map { Width.of($0.name) }.max() ?? 0
        for entry in entries { self.entry(entry, nameWidth: widest) }
    }

    /// A line of a list on the page.
    struct Entry: Hashable, Sendable {
        var mark: String?
        var markRole = Role.normal
        var name: String
        var nameRole = Role.normal
        var text: String
        var role = Role.normal
    }

    /// Draws the lines from `top` on, with a sign where there are more.
    func draw(from top: Int, into frame: inout Frame) {
        let first = PageText.top(top, of: lines.count, height: frame.size.rows)
        for (row, line) in lines.dropFirst(first).prefix(frame.size.rows).enumerated() {
            for piece in line {
                frame.put(piece.text, at: Point(column: piece.column, row: row), role: piece.role)
            }
        }
        let edge = frame.size.columns - 1
        if first > 0 {
            frame.put(String(frame.glyphs.up), at: Point(column: edge, row: 0), role: .dim)
        }
        if first + frame.size.rows < lines.count {
            let last = Point(column: edge, row: frame.size.rows - 1)
            frame.put(String(frame.glyphs.down), at: last, role: .dim)
        }
        if frame.cursor == nil { frame.cursor = Point(column: 0, row: 0) }
    }

    /// The first line to show: none of the page's last lines is followed by empty room.
    static func top(_ top: Int, of count: Int, height: Int) -> Int {
        max(0, min(top, count - max(1, height)))
    }
}

extension ListMove {
    /// Where a page begins after this move.
    func moved(_ top: Int, of count: Int, height: Int) -> Int {
        let wanted =
            switch self {
            case .up: top - 1
            case .down: top + 1
            case .pageUp: top - max(1, height - 1)
            case .pageDown: top + max(1, height - 1)
            case .first: 0
            case .last: count
            }
        return PageText.top(wanted, of: count, height: height)
    }
}
