import Domain
import Exchange
import Screens

/// Writes records of a kind to a file, so that they are read back the same.
///
/// The one place where files and register meet on the way out; commands and screens both use it.
struct FileExport {
    let registry: any Registry
    let definitions: Definitions
    /// The language of headings and of names of lists.
    let language: Language

    /// Writes the records of `area`; a name that ends with `.xlsx` gives a workbook.
    ///
    /// - Parameter path: where; nil for standard output.
    /// - Returns: how many rows were written.
    func run(
        _ kind: ImportKind, in area: AreaCode, to path: String?, _ progress: Progress
    ) throws(Failure) -> Int {
        do {
            let context = try registry.importContext(definitions)
            return try write(kind, in: area, to: path, context, progress)
        } catch let error as Failure {
            throw error
        } catch let error as FileError {
            throw Failure(error)
        } catch let error as RegistryError {
            throw Failure(error)
        } catch {
            throw Failure(RegistryError.failed("\(error)"))
        }
    }

    private func write(
        _ kind: ImportKind, in area: AreaCode, to path: String?, _ context: ImportContext,
        _ progress: Progress
    ) throws -> Int {
        let writer = try RecordWriter(kind, to: try RowFiles.sink(path), context, language)
        var count = 0
        // The register's door lets only its own errors through.
        var stop: Failure?
        do {
            try registry.export(kind, in: area) { row throws(RegistryError) in
                if progress.isCancelled { stop = Failure(.outputError, TransferWords.stopped) }
                do throws(FileError) {
                    if stop == nil { try writer.write(row) }
                } catch {
                    stop = Failure(error)
                }
                if let stop { throw .unusable(stop.sentence) }
                count += 1
                if count % 1_000 == 0 { progress.report(done: Int64(count), of: 0) }
            }
        } catch {
            throw stop ?? Failure(error)
        }
        try writer.finish()
        return count
    }
}
