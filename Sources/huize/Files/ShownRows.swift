import Exchange
import Glibc
import TerminalKit

/// Rows on standard output: a terminal gets them so that nothing in them steers it; a file or
/// another program gets them as they are.
final class ShownRows: RowSink {
    private let sink: CsvWriter
    private let isTerminal: Bool

    init(_ sink: CsvWriter, isTerminal: Bool = isatty(STDOUT_FILENO) == 1) {
        self.sink = sink
        self.isTerminal = isTerminal
    }

    func write(_ cells: [String]) throws(FileError) {
        try sink.write(isTerminal ? cells.map { Width.cleaned($0, standIn: "?") } : cells)
    }

    func finish() throws(FileError) { try sink.finish() }
}
