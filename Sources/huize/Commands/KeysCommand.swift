import ArgumentParser
import Domain
import Screens

/// Lists the keys of every screen: `huize keys`.
struct KeysCommand: RegisterCommand {
    /// In which form the keys are given.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case table, csv, json, markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "keys", abstract: "所有屏幕的按键 / the keys of every screen")

    @OptionGroup var common: CommonArguments

    @Option(help: "table, csv, json, markdown")
    var format = Form.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        guard let plain = OutputFormat(rawValue: format.rawValue) else {
            return try console.answer(KeysArticle.text)
        }
        try console.answer(KeyListing.make(console.language), as: plain)
    }
}
