import Domain
import Store
import TerminalKit
import TestSupport
import Testing

@testable import Screens

/// What surrounds every screen, where there is little room.
@Suite struct ChromeTests {
    private func robot(_ size: Size, _ language: Language = .en) throws -> Robot {
        let file = try TestRegister.village()
        let registry = try file.registry(as: "admin")
        return Robot(
            registry, definitions: file.definitions, language: language,
            today: TestRegister.today, path: try registry.path(to: registry.account.area),
            size: size)
    }

    @Test func `the role gives way before the day and the way to the screen`() throws {
        let title = try robot(Size(columns: 42, rows: 20)).type("0a").frame.text(row: 0)
        #expect(title.contains("Accounts"), "\(title)")
        #expect(title.contains("\(TestRegister.today)"), "\(title)")
        #expect(!title.contains("administrator"), "\(title)")
    }

    @Test func `a sentence too long for a line takes two, so that its end is read`() throws {
        let context = try BenefitVillage().context
        func rows(_ words: String) -> [String] {
            var frame = Frame(size: Size(columns: 60, rows: 20), glyphs: .unicode)
            Chrome.drawNotice(
                Notice(.hint, Phrase(zh: words, en: words)), into: &frame, in: context)
            return (17...18).map { frame.text(row: $0) }
        }
        let long = rows(
            "The village manager is not reached today; ^X goes back to your own area now.")
        #expect(long[0].contains("The village manager"))
        #expect(long[1].contains("area now."))
        let short = rows("Done.")
        #expect(short[0].allSatisfy { $0 == " " })
        #expect(short[1].contains("Done."))
    }
}
