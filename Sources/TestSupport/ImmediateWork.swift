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

        func status() -> Result<RegisterReport, FileFailure> { .success(Self.report) }

        private static let report = RegisterReport(
            lines: [
                RegisterReport.Line(
                    Phrase(zh: "登记册", en: "Register"), same("/var/lib/huize/register.huize")),
                RegisterReport.Line(
                    Phrase(zh: "文件大小", en: "Size of the file"), same("14.2 MB")),
                RegisterReport.Line(Phrase(zh: "上次备份", en: "Last backup"), same("")),
            ],
            sessions: [
                RegisterReport.Session(
                    login: "liu", name: "刘桂兰", origin: "192.0.2.7",
                    since: Instant(milliseconds: 1_322_006_400_000)),
                RegisterReport.Session(
                    login: "admin", name: "王建国", origin: nil,
                    since: Instant(milliseconds: 1_322_010_000_000)),
            ])

        private static func same(_ text: String) -> Phrase { Phrase(zh: text, en: text) }

        func sendBatch(
            _ batch: Batch.ID, as format: BankFormat, because reason: String?, to folder: String,
            _ progress: Progress
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
