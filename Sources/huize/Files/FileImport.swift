import Domain
import Exchange
import Screens

/// Reads a file of rows into the register: good rows go in, the others are given back.
///
/// The one place where files and register meet on the way in; commands and screens both use it.
struct FileImport {
    /// Rows handed over at a time; the register makes transactions of them, and others write in
    /// between.
    static let sliceSize = 10_000
    /// How many refused cells a report lists; all of them stand in the error file.
    static let reportLimit = 1_000

    let registry: any Registry
    let definitions: Definitions
    /// In which language the error file says why.
    let language: Language
    let now: @Sendable () -> Instant
    /// Whether the file of refused rows must lie beside the one that is read.
    var staysBeside = false

    /// Reads the file at `path`.
    ///
    /// - Parameters:
    ///   - kind: what it holds; nil to tell it by the headings.
    ///   - errors: where refused rows go; nil for a file beside the one that is read.
    func run(
        _ path: String, as kind: ImportKind?, dryRun: Bool, errors: String? = nil,
        _ progress: Progress
    ) throws(Failure) -> ImportReport {
        do {
            let context = try registry.importContext(definitions)
            let kind = try kind ?? KindGuess.kind(of: openRows(path).header, context)
            // A long file is not read to its end for somebody who may not read it in.
            if registry.account.emergency == nil,
                let missing = registry.account.lacks(toImport: kind)
            {
                throw RegistryError.notAllowed(missing)
            }
            let total = try countRows(path, progress)
            let source = try openRows(path)
            let parser = try RowParser(kind, header: source.header, context)
            let session = try registry.beginImport(
                ImportHeader(
                    kind: kind, fileName: PathText.name(of: path), at: now(), isDryRun: dryRun))
            let refused = ErrorFile(
                path: errors
                    ?? (staysBeside
                        ? ErrorFile.path(for: path, source.format)
                        : PathText.errorFile(for: path, source.format)),
                of: source)
            var work = ImportWork(
                parser: parser, session: session, refused: refused, language: language,
                total: total)
            do {
                try work.takeAll(of: source, progress)
                try refused.finish()
            } catch let error as FileError {
                _ = try session.cancel()
                throw Failure(error).adding(TransferWords.goodRowsKept)
            } catch {
                _ = try session.cancel()
                throw error
            }
            var counts = progress.isCancelled ? try session.cancel() : try session.finish()
            counts.refused += work.notUnderstood
            return ImportReport(
                kind: kind, counts: counts, problems: work.problems,
                errorFile: refused.count > 0 ? refused.path : nil,
                isStopped: progress.isCancelled, isDryRun: dryRun)
        } catch let error as FileError {
            throw Failure(error)
        } catch let error as RegistryError {
            throw Failure(error)
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure(RegistryError.failed("\(error)"))
        }
    }

    /// Reads the file once to its end: one that is malformed anywhere is refused as a whole.
    private func countRows(_ path: String, _ progress: Progress) throws(FileError) -> Int64 {
        let source = try openRows(path)
        var count: Int64 = 0
        while !progress.isCancelled, try source.next() != nil {
            count += 1
            if count % 1_000 == 0 { progress.report(done: count, of: 0) }
        }
        return count
    }
}
