import Domain
import Foundation
import Screens
import Store
import Testing

@testable import huize

/// The work on files that screens ask for, asked for directly: what an account may not do is
/// refused here, too.
struct DeskTests {
    private let place: Workplace

    init() throws {
        place = try Workplace()
        let made = try place.huize("demo", "--size", "village", "--no-open", "--no-story")
        try #require(made.status == 0, "\(made.sentences)")
    }

    private func desk(_ login: String, overSSH isRemote: Bool = false) throws -> Desk {
        let definitions = try OpenRegister.definitions(
            of: place.store,
            Surroundings(
                environment: [:], now: { Instant(milliseconds: 0) }, isTerminal: false,
                showsProgress: false))
        let account = Account(
            id: Account.ID(rawValue: 1), login: login, name: "", role: .auditor,
            area: .everywhere)
        let now = { @Sendable in Instant(milliseconds: 1_322_006_400_000) }
        return Desk(
            store: place.store, login: login, language: .zh, definitions: definitions,
            now: now, entrance: Entrance(now: now),
            room: isRemote ? .folder(OwnFolder(of: account, beside: place.store)) : .machine,
            past: nil, log: nil)
    }

    /// Every file beside the register, below the folders of accounts as well.
    private func files() throws -> Set<String> {
        let folder = URL(filePath: place.store).deletingLastPathComponent().path
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        return Set(names.filter { $0.contains(".huize.backup") || $0.hasSuffix(".huize") })
    }

    private var progress: Screens.Progress { Screens.Progress(started: Instant(milliseconds: 0)) }

    @Test func `who does not manage the register gets no copy of it`() throws {
        let before = try files()
        let refusal = FileFailure(RegistryError.notAllowed(.manageRegister).sentence)
        for login in ["liu", "zhao", "wang", "zhang", "chen", "qian"] {
            let desk = try desk(login)
            #expect(desk.backUp(progress) == .failure(refusal), "\(login)")
            #expect(desk.status() == .failure(refusal), "\(login)")
        }
        #expect(try files() == before)
    }

    @Test func `who manages it has it copied beside the register, but nobody over SSH`() throws {
        let before = try files()
        for login in ["liu", "admin"] {
            let desk = try desk(login, overSSH: true)
            #expect(desk.backUp(progress) == .failure(.backUpOnHost))
        }
        #expect(try files() == before)
        let path = try desk("admin").backUp(progress).get()
        #expect(path.hasPrefix(place.store + ".backup-"))
        // A stick with FAT takes no colon.
        #expect(path.wholeMatch(of: /.*\.backup-\d{8}-\d{6}/) != nil, "\(path)")
        #expect(try files().count == before.count + 1)
    }

    @Test func `the state that screens show is what the command tells`() throws {
        let report = try desk("admin").status().get()
        let told = try place.huize("status", "--lang", "en").output
        let lines = told.split(separator: "\n").map(String.init)
        #expect(lines.count == report.lines.count)
        for (line, shown) in zip(lines, report.lines) {
            #expect(line.hasPrefix(shown.term.en))
            // The free room may change from one look to the next.
            guard shown.term.en != StatusWords.free.en else { continue }
            #expect(line.hasSuffix(shown.text.en), "\(line)")
        }
        #expect(report.sessions == [])
    }

    /// A desk of who pays, with a batch that is sealed.
    private func sealed(overSSH isRemote: Bool) throws -> Desk {
        for step in [["make", "--period", "2011"], ["seal", "1"]] {
            let done = try place.run(["batch"] + step + ["--as", "qian"])
            try #require(done.status == 0, "\(done.sentences)")
        }
        return try desk("qian", overSSH: isRemote)
    }

    private func send(
        _ desk: Desk, because reason: String?, to folder: String = "HZ-000001/"
    ) -> Result<Int, FileFailure> {
        desk.sendBatch(
            Batch.ID(rawValue: 1), as: .bankCSV, because: reason, to: folder, progress)
    }

    @Test func `over SSH a batch is written again into the own folder, for a reason that is noted`()
        throws
    {
        let desk = try sealed(overSSH: true)
        let count = try send(desk, because: nil).get()
        #expect(throws: FileFailure.self) { try send(desk, because: " ").get() }
        let file = place.store + ".files/qian/HZ-000001/HZ-000001.csv"
        try FileManager.default.removeItem(atPath: file)
        #expect(try send(desk, because: "优盘坏了").get() == count)
        #expect(FileManager.default.fileExists(atPath: file))
        let noted = try place.huize("journal", "show", "--as", "qian")
        #expect(noted.output.contains("优盘坏了"), "\(noted.output)")
    }

    @Test func `on the machine the folder of a batch is made where it is not there`() throws {
        let folder = place.store + ".bank/HZ-000001/"
        #expect(try send(try sealed(overSSH: false), because: nil, to: folder).get() == 1)
        #expect(FileManager.default.fileExists(atPath: folder + "HZ-000001.csv"))
    }

    @Test func `over SSH an account without the permission writes no file of another kind`() throws
    {
        let desk = try desk("zhao", overSSH: true)
        let exported = desk.exportFile(
            .persons, in: .everywhere, for: "核对", to: "persons.csv", progress)
        #expect(
            exported
                == .failure(FileFailure(RegistryError.notAllowed(.exportFiles).sentence)))
        let own = place.store + ".files/zhao"
        try FileManager.default.createDirectory(
            atPath: own, withIntermediateDirectories: true)
        try Data("村代码,户编号\n1,2\n".utf8).write(to: URL(filePath: own + "/in.csv"))
        #expect(
            desk.importFile(at: "in.csv", as: .households, dryRun: false, progress)
                == .failure(FileFailure(RegistryError.notAllowed(.importFiles).sentence)))
        let batch = desk.sendBatch(
            Batch.ID(rawValue: 1), as: .bankCSV, because: nil, to: "bank", progress)
        #expect(batch == .failure(FileFailure(RegistryError.notAllowed(.payBenefits).sentence)))
        let left = try FileManager.default.subpathsOfDirectory(atPath: own)
        #expect(left.filter { $0.contains(".") } == ["in.csv"], "\(left)")
    }
}
