import Domain
import Exchange

/// Tells by its headings what kind of records a file holds.
enum KindGuess {
    /// The kind that understands the most headings.
    static func kind(
        of header: [String], _ context: ImportContext
    ) throws(Failure) -> ImportKind {
        var best: (kind: ImportKind, ignored: Int)?
        for kind in ImportKind.allCases {
            guard let parser = try? RowParser(kind, header: header, context) else { continue }
            let ignored = parser.ignored.count
            if best.map({ ignored < $0.ignored }) ?? true { best = (kind, ignored) }
        }
        guard let best else { throw Failure(.badData, TransferWords.unknownKind) }
        return best.kind
    }
}
