import Domain
import Exchange
import Screens
import Store

/// Work on files for the screens, over a connection of its own: the screens read on meanwhile.
struct Desk: FileDesk {
    /// The register's file.
    let store: String
    /// Whose work it is.
    let login: String
    /// The language of headings and error files.
    let language: Language
    /// What the county defines for itself.
    let definitions: Definitions
    /// The present moment.
    let now: @Sendable () -> Instant
    /// How the account came in.
    let entrance: Entrance
    /// Where its files lie.
    let room: FileRoom
    /// The register as of a day, which is one copy for all; nil for the present.
    let past: OpenRegister?
    /// Where it is noted what is done.
    let log: RegisterLog?

    func importFile(
        at path: String, as kind: ImportKind?, dryRun: Bool, _ progress: Progress
    ) -> Result<ImportReport, FileFailure> {
        work(room.file, path) { registry, _, place throws(Failure) in
            var report = try FileImport(
                registry: registry, definitions: definitions, language: language,
                now: now, staysBeside: room.isConfined
            ).run(place.path, as: kind, dryRun: dryRun, progress)
            report.errorFile = report.errorFile.map(place.told)
            return report
        }
    }

    func exportFile(
        _ kind: ImportKind, in area: AreaCode, for purpose: String, to path: String,
        _ progress: Progress
    ) -> Result<Int, FileFailure> {
        work(room.file, path) { registry, _, place throws(Failure) in
            try FileExport(
                registry: registry, definitions: definitions, language: language,
                now: entrance.now ?? now
            ).run(
                ExportOrder(kind: kind, area: area, purpose: purpose), to: place.path,
                progress)
        }
    }

    func writePoster(
        _ posting: Posting.ID, to path: String, asPDF: Bool
    ) -> Result<Int, FileFailure> {
        work(room.file, path) { registry, _, place throws(Failure) in
            let poster = Poster(
                of: try Self.file(of: posting, registry), by: definitions, in: language)
            let bytes = asPDF ? poster.pdf(in: language) : Array(poster.text.utf8)
            try PosterCommand.write(bytes, to: place.path)
            return poster.rows.count
        }
    }

    private static func file(
        of posting: Posting.ID, _ registry: any Registry
    ) throws(Failure) -> PostingFile {
        do throws(RegistryError) {
            return try registry.posting(posting)
        } catch {
            throw Failure(error)
        }
    }

    func backUp(_ progress: Progress) -> Result<String, FileFailure> {
        guard !room.isConfined else { return .failure(.backUpOnHost) }
        return work { registry, _ throws(Failure) in
            let moment = now()
            let path = "\(store).backup-\(BackupName(at: moment).stamp)"
            do throws(RegistryError) {
                _ = try registry.backUp(to: path, at: moment)
            } catch {
                throw Failure(error)
            }
            return path
        }
    }

    func status() -> Result<RegisterReport, FileFailure> {
        work { registry, file throws(Failure) in
            do throws(RegistryError) {
                return StatusListing.report(
                    try registry.status(), try registry.sessions(), try file.accounts())
            } catch {
                throw Failure(error)
            }
        }
    }

    func sendBatch(
        _ batch: Batch.ID, as format: BankFormat, because reason: String?, to folder: String,
        _ progress: Progress
    ) -> Result<Int, FileFailure> {
        work(room.folder, folder) { registry, file, place throws(Failure) in
            let form = BankForm(
                format: format, encoding: nil, payer: nil, payOn: now().day)
            var problems: [BankLineProblem] = []
            do throws(Failure) {
                let sent = try transfer(registry, file).send(
                    batch, as: form, because: reason, to: place.path
                ) { problems = $0 }
                return sent.files.files.count
            } catch {
                // A screen has one line: the first refused line says more than a count.
                guard let first = problems.first else { throw error }
                throw Failure(error.status, first.sentence)
            }
        }
    }

    func readAnswer(at path: String, _ progress: Progress) -> Result<BankAnswer, FileFailure> {
        work(room.file, path) { registry, file, place throws(Failure) in
            try transfer(registry, file).answer(in: place.path) { _ in }.answer
        }
    }

    private func transfer(_ registry: RegistryStore, _ file: RegisterFile) -> BankTransfer {
        BankTransfer(
            register: OpenRegister(
                file: file, store: registry, definitions: definitions, language: language,
                today: now().day, now: now, entrance: entrance))
    }

    func completions(of path: String) -> [String] {
        room.completions(of: path)
    }

    func withRegistry<Value>(
        _ body: (any Registry) throws(RegistryError) -> Value
    ) -> Result<Value, RegistryError> {
        do throws(RegistryError) {
            return .success(try body(try connect().registry))
        } catch {
            return .failure(error)
        }
    }

    private func work<Value>(
        _ body: (RegistryStore, RegisterFile) throws(Failure) -> Value
    ) -> Result<Value, FileFailure> {
        do throws(Failure) {
            let (registry, file) = try open()
            return .success(try body(registry, file))
        } catch {
            return .failure(error.onScreen)
        }
    }

    /// The same on a file or folder that somebody typed.
    private func work<Value>(
        _ find: (String) throws(Failure) -> FilePlace, _ typed: String,
        _ body: (RegistryStore, RegisterFile, FilePlace) throws(Failure) -> Value
    ) -> Result<Value, FileFailure> {
        work { registry, file throws(Failure) in
            let place = try find(typed)
            // The folder has to stay open until the last file in it is closed.
            return try withExtendedLifetime(place) { () throws(Failure) in
                do throws(Failure) {
                    return try body(registry, file, place)
                } catch {
                    throw Failure(error.status, place.told(error.sentence))
                }
            }
        }
    }

    private func open() throws(Failure) -> (RegistryStore, RegisterFile) {
        do throws(RegistryError) {
            return try connect()
        } catch {
            throw Failure(error)
        }
    }

    private func connect() throws(RegistryError) -> (registry: RegistryStore, file: RegisterFile) {
        if let past { return (past.store, past.file) }
        let file = try RegisterFile.open(at: store, definitions: definitions, log: log)
        return (try file.registry(as: login, through: entrance), file)
    }
}
