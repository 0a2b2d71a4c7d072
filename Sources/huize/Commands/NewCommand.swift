import ArgumentParser
import Domain
import Store

/// Makes an empty register: `huize new`.
struct NewCommand: RegisterCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "建立一个空的登记册 / make an empty register",
        discussion: """
            例 / example:
              huize new --area 990108104202 --area-name 东营村 --name 李秀英
            然后依次导入 / then import, in this order: areas, households, persons.
            """)

    @OptionGroup var common: CommonArguments

    @Option(
        help: ArgumentHelp(
            "区划代码，2、4、6、9 或 12 位 / code of the place it is for, 2 to 12 digits",
            valueName: "code"))
    var area: AreaCode

    @Option(help: ArgumentHelp("地名 / name of that place", valueName: "name"))
    var areaName: String?

    @Option(help: ArgumentHelp("建册人姓名 / name of who makes it", valueName: "name"))
    var name: String

    @Option(help: ArgumentHelp("账号 / login; $USER", valueName: "login"))
    var login: String?

    func carryOut(in surroundings: Surroundings, _ console: Console) throws(Failure) {
        let path = common.store ?? surroundings.defaultStore()
        try PathText.makeFolder(PathText.folder(of: path))
        let founder = Founder(
            login: login ?? surroundings.variable("USER") ?? "admin", name: name, area: area,
            language: common.lang,
            at: common.today.map { surroundings.now().moved(to: $0) } ?? surroundings.now())
        let areas = areaName.map { [Area(code: area, name: $0)] } ?? []
        do {
            _ = try RegisterFile.create(
                at: path, founder: founder, areas: areas,
                definitions: try OpenRegister.definitions(of: path, surroundings))
        } catch let error as RegistryError {
            throw Failure.making(error)
        } catch let error as Failure {
            throw error
        } catch {
            throw Failure(RegistryError.failed("\(error)"))
        }
        console.say(StartWords.made(path))
    }
}
