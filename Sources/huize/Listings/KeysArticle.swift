import Domain
import Screens
import TerminalKit

/// The article that lists every screen's keys in both languages.
enum KeysArticle {
    static var text: String {
        var text = """
            # Keys

            Every screen's keys, made by `make keys` from the key tables of the screens.

            `?` shows the keys of the screen one is on, `:` finds any place or action by name.

            """
        for page in Catalogue.pages {
            text += "\n## \(page.title.en) · \(page.title.zh)\n\n"
            text += "| Keys | \(ListingWords.help.en) | \(ListingWords.help.zh) |\n|---|---|---|\n"
            for line in page.lines {
                let keys = line.keys.map { "`\(escaped($0.label(.ascii)))`" }.joined(separator: " ")
                text += "| \(keys) | \(escaped(line.help.en)) | \(escaped(line.help.zh)) |\n"
            }
        }
        return text
    }

    private static func escaped(_ text: String) -> String {
        text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
    }
}
