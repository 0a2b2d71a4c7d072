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

    func importFile(
        at path: String, as kind: ImportKind?, dryRun: Bool, _ progress: Progress
    ) -> Result<ImportReport, FileFailure> {
        work { registry, _ throws(Failure) in
            try FileImport(
                registry: registry, definitions: definitions, language: language,
                now: now
            ).run(PathCompletion.expanded(path), as: kind, dryRun: dryRun, progress)
        }
    }

    func exportFile(
        _ kind: ImportKind, in area: AreaCode, to path: String, _ progress: Progress
    ) -> Result<Int, FileFailure> {
        work { registry, _ throws(Failure) in
            try FileExport(registry: registry, definitions: definitions, language: language)
                .run(kind, in: area, to: PathCompletion.expanded(path), progress)
        }
    }

    func writePoster(
        _ posting: Posting.ID, to path: String, asPDF: Bool
    ) -> Result<Int, FileFailure> {
        work { registry, _ throws(Failure) in
            let poster = Poster(
                of: try Self.file(of: posting, registry), by: definitions, in: language)
            let bytes = asPDF ? poster.pdf(in: language) : Array(poster.text.utf8)
            try PosterCommand.write(bytes, to: PathCompletion.expanded(path))
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
        work { _, file throws(Failure) in
            let moment = now()
            let stamp = "\(moment.day)-\(moment.clock)"
            let path = "\(store).backup-\(stamp)"
            do throws(RegistryError) {
                _ = try file.backUp(to: path, at: moment)
            } catch {
                throw Failure(error)
            }
            return path
        }
    }

    func sendBatch(
        _ batch: Batch.ID, as format: BankFormat, to folder: String, _ progress: Progress
    ) -> Result<Int, FileFailure> {
        work { registry, file throws(Failure) in
            let form = BankForm(
                format: format, encoding: nil, payer: nil, payOn: now().day)
            var problems: [BankLineProblem] = []
            do throws(Failure) {
                let sent = try transfer(registry, file).send(
                    batch, as: form, to: PathCompletion.expanded(folder)
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
        work { registry, file throws(Failure) in
            try transfer(registry, file)
                .answer(in: PathCompletion.expanded(path)) { _ in }.answer
        }
    }

    private func transfer(_ registry: any Registry, _ file: RegisterFile) -> BankTransfer {
        BankTransfer(
            register: OpenRegister(
                file: file, registry: registry, definitions: definitions, language: language,
                today: now().day, now: now))
    }

    func completions(of path: String) -> [String] {
        PathCompletion.paths(from: path)
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
        _ body: (any Registry, RegisterFile) throws(Failure) -> Value
    ) -> Result<Value, FileFailure> {
        do throws(Failure) {
            let (registry, file) = try open()
            return .success(try body(registry, file))
        } catch {
            return .failure(error.onScreen)
        }
    }

    private func open() throws(Failure) -> (any Registry, RegisterFile) {
        do throws(RegistryError) {
            return try connect()
        } catch {
            throw Failure(error)
        }
    }

    private func connect() throws(RegistryError) -> (registry: any Registry, file: RegisterFile) {
        let file = try RegisterFile.open(at: store, definitions: definitions)
        return (try file.registry(as: login), file)
    }
}
