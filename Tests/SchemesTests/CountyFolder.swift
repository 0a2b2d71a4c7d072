import Domain
import Foundation
import Schemes

/// A folder of a county's own definition files, gone when the test is.
final class CountyFolder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("huize-schemes-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(Data(text.utf8), as: name) }
    }

    func write(_ bytes: Data, as name: String) throws {
        try bytes.write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    /// The definitions as this county has them.
    func definitions() throws -> Definitions {
        try withExtendedLifetime(self) { try Schemes.definitions(overridesIn: path) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }
}
