import Domain
import Screens

/// Work beside the screens that is done at once, on the registry that the screens read.
final class ImmediateWork: BackgroundWork {
    private let desk: any FileDesk
    private let now: Instant
    private var results: [BackgroundResult] = []

    init(_ registry: any Registry, now: Instant) {
        desk = Desk(registry: registry)
        self.now = now
    }

    func start(
        layer: Int, _ work: @escaping @Sendable (any FileDesk, Progress) -> any Sendable
    ) -> Progress {
        let progress = Progress(started: now)
        results.append(BackgroundResult(layer: layer, message: work(desk, progress)))
        return progress
    }

    func collect() -> [BackgroundResult] {
        defer { results = [] }
        return results
    }

    /// A desk without files.
    private struct Desk: FileDesk {
        private static let noFiles = FileFailure(
            Phrase(zh: "测试里没有文件。", en: "There are no files in a test."))
        let registry: any Registry

        func importFile(
            at path: String, as kind: ImportKind?, dryRun: Bool, _ progress: Progress
        ) -> Result<ImportReport, FileFailure> { .failure(Self.noFiles) }

        func exportFile(
            _ kind: ImportKind, in area: AreaCode, for purpose: String, to path: String,
            _ progress: Progress
        ) -> Result<Int, FileFailure> { .failure(Self.noFiles) }

        func writePoster(
            _ posting: Posting.ID, to path: String, asPDF: Bool
        ) -> Result<Int, FileFailure> { .failure(Self.noFiles) }

        func backUp(_ progress: Progress) -> Result<String, FileFailure> {
            .failure(Self.noFiles)
        }

        func sendBatch(
            _ batch: Batch.ID, as format: BankFormat, to folder: String, _ progress: Progress
        ) -> Result<Int, FileFailure> { .failure(Self.noFiles) }

        func readAnswer(
            at path: String, _ progress: Progress
        ) -> Result<BankAnswer, FileFailure> { .failure(Self.noFiles) }

        func completions(of path: String) -> [String] { [] }

        func withRegistry<Value>(
            _ body: (any Registry) throws(RegistryError) -> Value
        ) -> Result<Value, RegistryError> {
            do throws(RegistryError) {
                return .success(try body(registry))
            } catch {
                return .failure(error)
            }
        }
    }
}
