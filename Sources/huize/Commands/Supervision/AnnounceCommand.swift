import ArgumentParser
import Domain

/// Tells everybody of an area something: `huize announce`.
struct AnnounceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "announce",
        abstract: "通知 / announcements",
        subcommands: [
            AnnounceListCommand.self, AnnounceAddCommand.self, AnnounceWithdrawCommand.self,
        ])
}

/// Lists what is announced: `huize announce list`.
struct AnnounceListCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "现在的通知 / what is announced today")

    @OptionGroup var common: CommonArguments

    @Option(help: "table, csv, json")
    var format = OutputFormat.table

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let announcements = try register.answer { registry throws(RegistryError) in
            try registry.announcements(on: register.today)
        }
        try Console(language: register.language)
            .answer(SupervisionListing.make(announcements), as: format)
    }
}

/// Makes an announcement: `huize announce add`.
struct AnnounceAddCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: "发布通知 / make an announcement",
        discussion: """
            例 / example:
              huize announce add 周五下午两点开会 --area 990108104 --until 2011-11-25
            """)

    @OptionGroup var common: CommonArguments

    @Argument(help: "内容，最多 500 字 / the text, 500 characters at the most")
    var text: String

    @Option(help: ArgumentHelp("发给哪里，默认本辖区 / where, your own area", valueName: "code"))
    var area: AreaCode?

    @Option(help: ArgumentHelp("显示到哪天，默认 7 天 / the last day, a week by default", valueName: "date"))
    var until: Day?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let last = until ?? register.today + 7
        let receipt = try register.commit(
            .announce(
                Announce(area: area ?? register.registry.account.area, text: text, until: last)))
        guard case .announcement(let id)? = receipt.records.first else { return }
        Console(language: register.language)
            .say(SupervisionCommandWords.announced(id, until: last))
    }
}

/// Takes an announcement down: `huize announce withdraw`.
struct AnnounceWithdrawCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "撤下通知 / take an announcement down")

    @OptionGroup var common: CommonArguments

    @Argument(help: "通知编号 / the number of the announcement")
    var announcement: Int64

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let register = try open(surroundings)
        let id = Announcement.ID(rawValue: announcement)
        try register.commit(.withdrawAnnouncement(WithdrawAnnouncement(announcement: id)))
        Console(language: register.language).say(SupervisionCommandWords.withdrawn)
    }
}
