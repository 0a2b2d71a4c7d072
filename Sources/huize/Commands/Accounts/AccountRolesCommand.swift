import ArgumentParser
import Domain

/// Says which role may do what: `huize account roles`.
struct AccountRolesCommand: RegisterCommand {
    /// In which form the table is given.
    enum Form: String, CaseIterable, ExpressibleByArgument {
        case table, csv, json, markdown
    }

    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "哪个角色可以做什么 / which role may do what")

    @OptionGroup var common: CommonArguments

    @Option(help: "table, csv, json, markdown")
    var format = Form.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        guard let plain = OutputFormat(rawValue: format.rawValue) else {
            return try console.answer(RolesArticle.text)
        }
        try console.answer(RoleListing.make(console.language), as: plain)
    }
}
