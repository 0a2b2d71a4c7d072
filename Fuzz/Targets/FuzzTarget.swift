import Domain
import Exchange
import Schemes
import TerminalCurses

/// A parser of something that strangers write.
///
/// Whatever the bytes are, it must come to an end without a trap: with a value, or with an error
/// that it knows.
package enum FuzzTarget: String, CaseIterable, Sendable {
    /// Rows of a CSV file, in any of its encodings.
    case csv
    /// A workbook as it comes: an archive, damaged or not.
    case workbook
    /// The sheet inside a workbook that is otherwise whole.
    case sheet
    /// Rows of every kind, understood cell by cell.
    case rows
    /// A bank's answer to a batch.
    case answer
    /// A county's definitions.
    case scheme
    /// What a terminal sends.
    case keys

    /// Gives the bytes to the parser.
    package func run(_ bytes: [UInt8]) {
        switch self {
        case .csv, .workbook: Self.drain(ScratchFile.with(bytes))
        case .sheet: Self.drain(ScratchFile.with(StoredZip.workbook(sheet: bytes)))
        case .rows: Self.understand(ScratchFile.with(bytes))
        case .answer: _ = try? BankAnswerReader.read(ScratchFile.with(bytes))
        case .scheme: Self.define(bytes)
        case .keys: Self.type(bytes)
        }
    }

    private static func drain(_ path: String) {
        guard let rows = try? openRows(path) else { return }
        while let row = try? rows.next() { _ = row.cells }
    }

    private static let context = (try? Schemes.definitions()).map { ImportContext($0) }

    private static func understand(_ path: String) {
        for kind in ImportKind.allCases {
            guard let context, let rows = try? openRows(path),
                let parser = try? RowParser(kind, header: rows.header, context)
            else { continue }
            while let row = try? rows.next() { _ = parser.parse(row) }
        }
    }

    /// As each of the files that a county may replace: what one refuses, another may understand.
    private static func define(_ bytes: [UInt8]) {
        for name in Schemes.fileNames {
            _ = try? Schemes.check(ScratchFile.with(bytes, named: name))
        }
    }

    /// In bursts, the first byte telling how long they are: a key may arrive in pieces.
    private static func type(_ bytes: [UInt8]) {
        let burst = max(1, Int(bytes.first ?? 1))
        var decoder = KeyDecoder(alt: bytes.count % 2 == 0)
        for (place, byte) in bytes.dropFirst().enumerated() {
            decoder.byte(byte)
            if place % burst == burst - 1 { _ = decoder.finish() }
        }
        decoder.endPaste()
        _ = decoder.finish()
    }
}
