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
    /// The present moment.
    let now: @Sendable () -> Instant

    /// Writes records; a name that ends with `.xlsx` gives a workbook.
    ///
    /// What leaves is noted first, and says in the file what for.
    /// - Parameter path: where; nil for standard output.
    /// - Returns: how many rows were written.
    func run(
        _ order: ExportOrder, to path: String?, _ progress: Progress
    ) throws(Failure) -> Int {
        do {
            let context = try registry.importContext(definitions)
            let entry = try order.isNoted ? note(order) : nil
            return try write(order, under: entry, to: path, context, progress)
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

    private func note(_ order: ExportOrder) throws(RegistryError) -> ExportEntry {
        let moment = now()
        let receipt = try registry.commit(
            Submission(
                id: Surroundings.makeID(), by: registry.account.id, at: moment,
                command: .noteExport(
                    NoteExport(kind: order.kind, area: order.area, purpose: order.purpose))))
        return ExportEntry(id: receipt.entry, at: moment)
    }

    private func write(
        _ order: ExportOrder, under entry: ExportEntry?, to path: String?,
        _ context: ImportContext, _ progress: Progress
    ) throws -> Int {
        let mark = try entry.map { entry in
            Watermark(
                purpose: order.purpose, name: registry.account.name,
                login: registry.account.login, at: entry.at,
                area: try registry.path(to: order.area).last?.name ?? order.area.description,
                entry: entry.id)
        }
        let sink = try RowFiles.sink(path, mark, language)
        let writer = try RecordWriter(order.kind, to: sink, context, language, mark)
        var count = 0
        // The register's door lets only its own errors through.
        var stop: Failure?
        do {
            try registry.export(order.kind, in: order.area, under: entry?.id) {
                row throws(RegistryError) in
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

/// What is to be written to a file, and what for.
struct ExportOrder {
    var kind: ImportKind
    var area: AreaCode
    var purpose: String

    /// Whether the journal has to know of it.
    var isNoted: Bool { kind.isAboutPeople || !purpose.isEmpty }
}

/// The entry under which records leave.
private struct ExportEntry {
    var id: JournalEntryID
    var at: Instant
}
