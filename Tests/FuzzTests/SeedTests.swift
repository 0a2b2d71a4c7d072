import Foundation
import FuzzTargets
import Testing

/// The inputs that fuzzing starts from, those included that once broke a parser.
@Suite struct SeedTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Fuzz/Seeds").standardizedFileURL

    private func seeds(of target: FuzzTarget) throws -> [URL] {
        try FileManager.default.contentsOfDirectory(
            at: Self.folder.appending(path: target.rawValue), includingPropertiesForKeys: nil)
    }

    @Test(arguments: FuzzTarget.allCases)
    func `no input that is kept breaks its parser`(target: FuzzTarget) throws {
        let seeds = try seeds(of: target)
        #expect(!seeds.isEmpty)
        for seed in seeds {
            let bytes = Array(try Data(contentsOf: seed))
            // Cut anywhere, as a line or a disk does it.
            for count in stride(from: 0, through: bytes.count, by: max(1, bytes.count / 9)) {
                target.run(Array(bytes.prefix(count)))
            }
            target.run(bytes)
        }
    }
}
