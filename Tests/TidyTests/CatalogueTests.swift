import Domain
import Screens
import TerminalKit
import Testing

@testable import huize

/// Screens, their keys, and the article that lists them.
struct CatalogueTests {
    @Test func `every screen is in the catalogue`() throws {
        let pages = try #require(Repository.file("Sources/Screens/Catalogue+Pages.swift"))
        let listed = pages.lines.joined(separator: "\n")
        let screen = try Regex(
            #"^(?:public )?struct (\w+): (?:\w+, )*(?:Screen|ListScreen|MovingScreen|FormModel)\b"#,
            as: (Substring, Substring).self)
        var missing: [String] = []
        for file in Repository.files(in: ["Sources/Screens"], ending: ["swift"]) {
            for line in file.lines {
                guard let name = line.firstMatch(of: screen)?.output.1 else { continue }
                let isListed =
                    listed.contains("(\(name).self") || listed.contains("<\(name)>.self")
                if !isListed { missing.append(String(name)) }
            }
        }
        #expect(missing == [])
    }

    @Test func `names of screens are all different`() {
        let names = Catalogue.pages.map(\.name)
        #expect(names.count == Set(names).count)
    }

    @Test func `a key does one thing on a screen`() {
        for page in Catalogue.pages {
            let keys = page.lines.flatMap(\.keys)
            #expect(keys.count == Set(keys).count, "\(page.name)")
        }
    }

    @Test func `every key says what it does, in both languages`() {
        for page in Catalogue.pages {
            #expect(!page.title.zh.isEmpty && !page.title.en.isEmpty)
            for line in page.lines {
                #expect(!line.help.zh.isEmpty && !line.help.en.isEmpty, "\(page.name)")
                #expect(!line.keys.isEmpty, "\(page.name): \(line.help.en)")
            }
        }
    }

    @Test func `a function key is never the only one`() {
        for page in Catalogue.pages {
            for line in page.lines {
                let others = line.keys.filter { if case .function = $0 { false } else { true } }
                #expect(!others.isEmpty, "\(page.name): \(line.help.en)")
            }
        }
    }

    @Test func `the article of keys is fresh`() throws {
        let article = try #require(Repository.file("Sources/huize/huize.docc/Keys.md"))
        #expect(
            article.lines.joined(separator: "\n") == KeysArticle.text, "run make keys")
    }

    @Test func `the article of roles is fresh`() throws {
        let article = try #require(Repository.file("Sources/huize/huize.docc/Roles.md"))
        #expect(
            article.lines.joined(separator: "\n") == RolesArticle.text, "run make keys")
    }
}
