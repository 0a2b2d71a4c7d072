public import Domain
import Glibc

/// The files of a batch: all of them appear under their names, or none.
public struct BankFiles: Sendable {
    /// A file that is there.
    public struct File: Hashable, Sendable {
        /// Where it is.
        public let path: String
        /// SHA-256 of its bytes, 64 hex digits.
        public let digest: String
        /// How many lines of the batch it holds.
        public let lines: Int
        /// Whether the very same file was there before.
        public let wasThere: Bool
    }

    /// The files in the order of the lines.
    public let files: [File]

    /// Writes the lines of a batch into a folder.
    ///
    /// A file that is there with the same contents is left as it is; one with other contents is
    /// never overwritten: it may have gone to the bank.
    public static func write(
        _ lines: [BatchLine], _ order: BankOrder, to folder: String
    ) throws(BankFileError) -> BankFiles {
        guard !lines.isEmpty else { throw .empty }
        guard order.format.encodings.contains(order.encoding) else {
            throw .encoding(order.encoding, order.format)
        }
        if order.format == .pain001, order.payer == nil { throw .noPayer }
        let problems = BankLineCheck(order: order).problems(lines)
        guard problems.isEmpty else { throw .refused(problems) }
        let parts: [Part]
        do {
            parts = try makeParts(lines, order, folder)
        } catch {
            throw .file(error)
        }
        for part in parts where part.wasThere && part.digest != part.digestThere {
            throw .inTheWay(path: part.output.path)
        }
        return try appear(parts)
    }

    /// Takes away the files that were not there before.
    public func remove() {
        for file in files where !file.wasThere { unlink(file.path) }
    }

    /// A file that is written under a hidden name.
    private struct Part {
        let output: OutputFile
        let lines: Int
        let digest: String
        /// The digest of the file that has the name already; empty if it cannot be read.
        let digestThere: String
        let wasThere: Bool
    }

    private static func makeParts(
        _ lines: [BatchLine], _ order: BankOrder, _ folder: String
    ) throws(FileError) -> [Part] {
        var parts: [Part] = []
        for (name, slice) in order.files(lines) {
            let path = folder.hasSuffix("/") ? "\(folder)\(name)" : "\(folder)/\(name)"
            let wasThere = access(path, F_OK) == 0
            let output = try OutputFile(path: path)
            try fill(output, slice, order)
            parts.append(
                Part(
                    output: output, lines: slice.count,
                    digest: try FileDigest.hex(ofFileAt: output.partPath),
                    digestThere: wasThere ? (try? FileDigest.hex(ofFileAt: path)) ?? "" : "",
                    wasThere: wasThere))
        }
        return parts
    }

    private static func fill(
        _ output: OutputFile, _ lines: ArraySlice<BatchLine>, _ order: BankOrder
    ) throws(FileError) {
        switch order.format {
        case .bankCSV:
            let encoding: TextEncoding = order.encoding == .utf8 ? .utf8WithMark : .gb18030
            let sheet = CsvWriter(to: UnfinishedOutput(output), encoding: encoding)
            try BankSheet.write(lines, order, to: sheet)
            try sheet.finish()
        case .bankXLSX:
            let book = try XlsxWriter(into: output)
            try BankSheet.write(lines, order, to: book)
            try book.close()
        case .oneCard:
            try OneCardText.write(lines, order, to: output)
        case .pain001:
            guard let payer = order.payer else { return }
            try Pain001.write(lines, order, by: payer, to: output)
        }
    }

    /// Gives all files their names; takes them away again if one does not get its own.
    private static func appear(_ parts: [Part]) throws(BankFileError) -> BankFiles {
        var done: [File] = []
        do throws(FileError) {
            for part in parts {
                if !part.wasThere { try part.output.finish() }
                done.append(
                    File(
                        path: part.output.path, digest: part.digest, lines: part.lines,
                        wasThere: part.wasThere))
            }
        } catch {
            BankFiles(files: done).remove()
            throw .file(error)
        }
        return BankFiles(files: done)
    }
}

/// Passes bytes on and leaves it to others to finish the file.
private final class UnfinishedOutput: ByteSink {
    private let output: OutputFile

    init(_ output: OutputFile) { self.output = output }

    func write(_ bytes: [UInt8]) throws(FileError) { try output.write(bytes) }
    func finish() throws(FileError) {}
}
