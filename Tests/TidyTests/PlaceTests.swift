import Foundation
import Testing

/// The repository depends on no machine and no host but those it names on purpose.
struct PlaceTests {
    private static let hosts: Set<String> = [
        "github.com", "www.swift.org", "swift.org", "toml.io", "schemas.openxmlformats.org",
        "www.w3.org", "no-color.org", "sqlite.org", "www.sqlite.org", "unicode.org",
        "www.unicode.org",
    ]
    private static let files =
        Repository.swift + Repository.files(in: ["Scripts", ".ci", "Sources/huize/huize.docc"])
        + ["Makefile", "README.md", "Package.swift"].compactMap(Repository.file)

    @Test func `no file names a folder of one machine`() throws {
        let folders = try Regex(#"(^|[\s"'(=])/(home|root|work|Users)/"#)
        let found = Self.files.flatMap { file in
            file.lines.enumerated().filter { $0.element.contains(folders) }
                .map { "\(file):\($0.offset + 1)" }
        }
        #expect(found == [])
    }

    @Test func `every address is one of a known few`() throws {
        let address = try Regex(#"https?://([A-Za-z0-9.-]+)"#, as: (Substring, Substring).self)
        let found = Self.files.flatMap { file in
            file.lines.flatMap { $0.matches(of: address) }
                .map { String($0.output.1) }.filter { !Self.hosts.contains($0) }
                .map { "\(file): \($0)" }
        }
        #expect(found == [])
    }
}
