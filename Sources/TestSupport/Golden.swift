import Foundation
public import TerminalKit
public import Testing

/// Pictures of screens, kept as cells: the text, then a letter for each cell's role.
///
/// `make golden` writes them anew; the difference is for a reader to judge.
public enum Golden {
    /// The sizes at which every screen is kept.
    public static let sizes = [
        Size(columns: 80, rows: 24), Size(columns: 60, rows: 20), Size(columns: 132, rows: 43),
    ]

    /// Compares a frame with the picture of this name.
    ///
    /// - Parameter file: the test's own file, beside which the pictures lie.
    public static func expect(
        _ frame: Frame, _ name: String, file: StaticString = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let picture = text(of: frame)
        let folder = URL(filePath: "\(file)").deletingLastPathComponent()
            .appending(path: "Goldens")
        let path = folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["HUIZE_GOLDEN"] == "rewrite" {
            try? FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            try? picture.write(to: path, atomically: true, encoding: .utf8)
            return
        }
        let kept = try? String(contentsOf: path, encoding: .utf8)
        #expect(
            kept == picture,
            "\(name) looks different; `make golden` rewrites it.\n\(picture)",
            sourceLocation: sourceLocation)
    }

    /// The picture as it is kept: each row between bars, so that blanks at its end are seen.
    static func text(of frame: Frame) -> String {
        var lines = ["\(frame.fullSize.columns)x\(frame.fullSize.rows)"]
        if let cursor = frame.cursor { lines.append("cursor \(cursor.column),\(cursor.row)") }
        for row in 0..<frame.fullSize.rows { lines.append("|\(frame.text(row: row))|") }
        for row in 0..<frame.fullSize.rows { lines.append("|\(frame.roleLetters(row: row))|") }
        return lines.joined(separator: "\n") + "\n"
    }
}
