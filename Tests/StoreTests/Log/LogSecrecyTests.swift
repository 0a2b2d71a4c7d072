import Domain
import Foundation
import GRDB
import Testing

@testable import Store

/// Whatever is typed, in whatever command, and however it fails: none of it gets into the log.
@Suite struct LogSecrecyTests {
    private let scratch: Scratch
    private let township: Township
    private let log: RegisterLog
    private let file: RegisterFile

    init() throws {
        scratch = try Scratch()
        township = try Township(at: scratch.path("a.db"))
        log = RegisterLog(beside: scratch.path("a.db"), session: 7) { Township.now }
        file = RegisterFile(
            path: scratch.path("a.db"), queue: township.file.queue,
            definitions: Township.definitions, log: log)
    }

    /// The events of the log, each made of words that the program knows and of numbers.
    private func events() throws -> [String] {
        let known =
            CommandKind.allCases.map(\.rawValue) + LogOutcome.allCases.map(\.rawValue)
            + ["command", "backup", "restore", "check"]
        return try String(contentsOfFile: log.path, encoding: .utf8).split(separator: "\n")
            .map { line in
                let shape = #/2011-11-23T08:00:00\.000\+08:00 s7 a(?:\d|-) ([a-zA-Z0-9 =]+)/#
                let event = try #require(line.wholeMatch(of: shape)?.output.1, "\(line)")
                for word in event.split(separator: " ") {
                    let isKnown =
                        known.contains(String(word))
                        || word.wholeMatch(of: #/\d+ms|findings=\d+/#) != nil
                    #expect(isKnown, "\(line)")
                }
                return String(event)
            }
    }

    private func expectNothingTold(_ events: [String]) throws {
        let all = try String(contentsOfFile: log.path, encoding: .utf8)
        for secret in MarkedCommands.secrets { #expect(!all.contains(secret), "\(secret)") }
        #expect(!events.isEmpty)
    }

    /// The n-th submission of an account; what comes of it is in the log.
    @discardableResult
    private func commit(
        _ command: Command, as login: String, _ number: UInt64
    ) throws -> Result<Receipt, RegistryError> {
        let store = try file.registry(as: login)
        return Result { () throws(RegistryError) in
            try store.commit(
                Submission(
                    id: SubmissionID(high: 5, low: number), by: store.account.id,
                    at: Township.now, command: command))
        }
    }

    @Test(arguments: ["admin", "east", "auditor"])
    func `every command that is refused is a line of known words`(login: String) throws {
        var given: Set<CommandKind> = []
        for kind in CommandKind.allCases {
            for command in try MarkedCommands.commands(of: kind) {
                let text = try Journal.json(command)
                // A command without any text has nothing to hide.
                if text.contains("\"x\"") || text.contains("王") {
                    Issue.record("not marked: \(text)")
                }
                given.insert(kind)
                try commit(command, as: login, UInt64(given.count * 100))
                try commit(command, as: login, UInt64(given.count * 100 + 1))
            }
        }
        let events = try events()
        let unlogged: Set<CommandKind> = [.importFile, .foundRegister, .lookedInEmergency]
        #expect(given == Set(CommandKind.allCases).subtracting(unlogged))
        #expect(Set(events.map { $0.split(separator: " ")[1] }).count == given.count)
        try expectNothingTold(events)
    }

    @Test func `records with every number are kept and refused without a word of them`() throws {
        let home = try Clerk(township, as: "east").household("1")
        let details = MarkedCommands.person(in: home.id)
        let register = Command.registerPerson(RegisterPerson(details: details))
        try commit(
            .registerHousehold(RegisterHousehold(details: MarkedCommands.household())),
            as: "east", 1)
        let receipt = try commit(register, as: "east", 2).get()
        try commit(register, as: "east", 3)
        var twin = details
        twin.residentID = nil
        try commit(.registerPerson(RegisterPerson(details: twin)), as: "east", 4)
        try commit(.registerPerson(RegisterPerson(details: twin)), as: "east", 2)
        guard case .person(let id)? = receipt.records.first else { throw Clerk.Missing() }
        var (other, wanted) = (details, details)
        other.phone = "13900000000"
        wanted.phone = "13911111111"
        try commit(
            .correctPerson(CorrectPerson(person: id, seen: other, wanted: wanted)), as: "east", 5)
        try commit(
            .undo(UndoEntry(entry: JournalEntryID(rawValue: 1), reason: MarkedCommands.note)),
            as: "admin", 6)
        let outcomes = Set(try events().map { $0.split(separator: " ")[2] })
        #expect(
            outcomes == [
                "done", "identityTaken", "possibleDuplicates", "submissionReused",
                "changedMeanwhile", "cannotUndo",
            ])
        try expectNothingTold(events())
    }

    @Test func `what SQLite says of an error stays out`() throws {
        try file.write { database in
            try database.execute(
                sql: """
                    CREATE TRIGGER telling BEFORE INSERT ON household BEGIN
                    SELECT RAISE(ABORT, '\(MarkedCommands.words.joined(separator: " "))'); END
                    """)
        }
        let command = Command.registerHousehold(
            RegisterHousehold(details: MarkedCommands.household()))
        let failed = try commit(command, as: "east", 1)
        guard case .failure(.failed(let detail)) = failed else {
            Issue.record("\(failed)")
            return
        }
        #expect(detail.contains(MarkedCommands.phone))
        #expect(try events().map { $0.prefix(32) } == ["command registerHousehold failed"])
        try expectNothingTold(events())
    }

    @Test func `backups, damaged files and restores are noted without their names`() throws {
        let name = scratch.path(MarkedCommands.words.joined(separator: "-"))
        let admin = try file.registry(as: "admin")
        #expect(throws: RegistryError.self) {
            try admin.backUp(to: name + "/no-folder.huize", at: Township.now)
        }
        _ = try admin.backUp(to: name, at: Township.now)
        try Data(MarkedCommands.words.joined().utf8).write(to: URL(filePath: name + "2"))
        for backup in [name, name + "2", name + "3"] {
            #expect(throws: RegistryError.self) {
                try RegisterFile.restore(
                    from: backup, to: scratch.path("a.db"), force: false,
                    definitions: Township.definitions, log: log)
            }
        }
        try file.note(try file.check(on: Township.now.day), at: Township.now)
        let events = try events()
        #expect(events.count == 6)
        #expect(events.contains("backup done findings=0"))
        try expectNothingTold(events)
    }

    @Test func `whatever error there is, only its kind is noted`() throws {
        let said = MarkedCommands.words.joined()
        let phrase = Phrase(zh: said, en: said)
        let errors: [RegistryError] = [
            .rejected([FieldProblem(field: said, sentence: phrase)]), .cannotUndo(phrase),
            .changedMeanwhile([
                FieldConflict(field: said, term: phrase, mine: phrase, theirs: phrase)
            ]), .damaged(said), .unusable(phrase), .failed(said), .accountEnded(Township.now.day),
        ]
        for error in errors {
            log.note(.command(.registerPerson, LogOutcome(error), milliseconds: 1))
            log.note(.backup(LogOutcome(error), findings: nil))
            log.note(.restore(LogOutcome(error)))
        }
        #expect(try events().count == 3 * errors.count)
        try expectNothingTold(events())
    }
}
