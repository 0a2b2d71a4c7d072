import ArgumentParser
import Demo
import Domain
import Screens
import Store

/// Makes an invented register: `huize demo`.
struct DemoCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "造一个演示登记册 / make an invented register",
        discussion: """
            人和号码都是编造的，同一个 seed 总得到同样的登记册。
            Everybody in it is invented; the same seed gives the same register.

            例 / examples:
              huize demo
              huize demo --size county --seed 7 --store county.huize --no-open
            账号 / logins: liu zhao 村, wang zhang 乡, chen zhou qian 县, admin.
            """)

    @OptionGroup var common: CommonArguments

    @Option(help: "village, township, county (约70万人), city (约370万人)")
    var size = DemoSize.township

    @Option(help: "随机种子 / what everything random follows from")
    var seed: UInt64 = 1

    @ArgumentParser.Flag(help: "补助尚未核算 / before the year's benefits are worked out")
    var beforeRun = false

    @ArgumentParser.Flag(help: "没有前几周的申报和批次 / without the cases and batches of past weeks")
    var noStory = false

    @ArgumentParser.Flag(help: "造好后不打开 / do not open it afterwards")
    var noOpen = false

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let path = common.store ?? surroundings.defaultStore()
        let today = common.today ?? DemoRegister.usualDay
        let now = surroundings.now().moved(to: today)
        try PathText.makeFolder(PathText.folder(of: path))
        let demo = DemoRegister(
            size: size, seed: seed, today: today, stage: beforeRun ? .beforeRun : .underWay)
        try ProgressOnTerminal(surroundings).during { progress throws(Failure) in
            try make(demo, at: path, now, surroundings, progress)
        }
        console.say(StartWords.made(path))
        guard !noOpen else { return }
        let status = Huize.start(common.options)
        if status != .done { throw Failure(status, StartWords.openAgain(path)) }
    }

    private func make(
        _ demo: DemoRegister, at path: String, _ now: Instant, _ surroundings: Surroundings,
        _ progress: Progress
    ) throws(Failure) {
        let definitions = try OpenRegister.definitions(of: path, surroundings)
        guard let first = demo.accounts.first else { return }
        let story = noStory ? nil : DemoStory(of: demo)
        let founded = story?.beginning ?? now
        do throws(RegistryError) {
            let file = try RegisterFile.create(
                at: path,
                founder: Founder(
                    login: first.login, name: first.name, area: first.area, role: first.role,
                    at: founded),
                definitions: definitions)
            let total = Int64(demo.villageCount)
            try file.load(
                demo.villages, accounts: Array(demo.accounts.dropFirst()),
                usual: demo.accounts.first { $0.role == .villageManager }, today: demo.today,
                at: founded
            ) { progress.report(done: Int64($0), of: total) }
            try story?.play { login throws(RegistryError) in try file.registry(as: login) }
        } catch {
            throw Failure.making(error)
        }
    }
}
