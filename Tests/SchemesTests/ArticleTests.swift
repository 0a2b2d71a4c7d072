import Domain
import Foundation
import Schemes
import Testing

/// The article from which counties write their files.
@Suite struct ArticleTests {
    @Test func `it names every file, fact, kind and family`() throws {
        let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/huize/huize.docc/Definitions.md")
        let article = try String(contentsOf: place, encoding: .utf8)
        let names =
            FactName.allCases.map(\.rawValue) + BenefitKind.allCases.map { "\"\($0.rawValue)\"" }
            + FamilyPattern.allCases.map(\.rawValue)
            + ShippedFile.all.filter { !$0.isExample }.map(\.name)
        for name in names {
            #expect(article.contains("`\(name)`"), "\(name)")
        }
    }
}
