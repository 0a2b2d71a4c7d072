import Demo
import Domain
import TestSupport
import Testing

@testable import Store

/// What a role may not see never leaves the store, whatever is asked.
@Suite struct MaskingTests {
    /// The invented village with its story, and an account of every role; nobody changes it.
    private struct Village {
        let file: RegisterFile
        let reads: EveryRead
        let secrets: Secrets

        init() throws {
            file = try TestRegister.storied()
            let whole = try file.registry(as: "admin")
            for role in Role.allCases {
                _ = try file.addAccount(
                    login: "all-\(role.rawValue)", name: role.term.zh, role: role,
                    area: whole.account.area)
            }
            reads = try EveryRead(whole, on: TestRegister.today)
            try Self.changePhone(of: reads.persons, by: whole)
            secrets = try Secrets(of: file)
        }

        /// The journal has a number of somebody too.
        private static func changePhone(
            of persons: [Person.ID], by store: RegistryStore
        ) throws {
            let all = try persons.map { try store.person($0).person }
            let person = try #require(all.first { $0.details.phone != nil })
            var wanted = person.details
            wanted.phone = "13812345678"
            _ = try store.commit(
                Submission(
                    id: SubmissionID(high: .max, low: 7), by: store.account.id,
                    at: Instant(milliseconds: 0).moved(to: TestRegister.today),
                    command: .correctPerson(
                        CorrectPerson(
                            person: person.id, seen: person.details, wanted: wanted))))
        }
    }

    private static let village = Result { try Village() }

    @Test(arguments: Role.allCases)
    func `no read tells a number that the role may not see`(role: Role) throws {
        let village = try Self.village.get()
        let store = try village.file.registry(as: "all-\(role.rawValue)")
        for (name, answer) in village.reads.answers(of: store) {
            let leaks = village.secrets.leaks(in: answer, to: store.account)
            #expect(leaks.isEmpty, "\(name): \(leaks.sorted().prefix(3))")
        }
    }

    @Test func `who may see everything does, so that the search for numbers finds them`() throws {
        let village = try Self.village.get()
        let secrets = village.secrets
        for permission in [Permission.seeIdentity, .seePhones, .seeAccounts] {
            #expect(secrets.count(permission) > 10, "\(permission)")
        }
        let answers = village.reads.answers(of: try village.file.registry(as: "admin"))
        let blind = try village.file.registry(as: "all-auditor").account
        let found = Set(
            answers.filter { !secrets.leaks(in: $0.answer, to: blind).isEmpty }.map(\.name))
        let telling: Set<String> = [
            "person", "household", "households", "find", "dossier", "payments", "payment",
            "batchLines", "attempts", "cases", "benefitCase", "posting", "forecast",
            "reviewList", "export", "journal",
        ]
        #expect(telling.subtracting(found) == [])
    }

    @Test func `every read of the register is tried`() throws {
        let reads = try Self.village.get().reads
        // That these are all there are is tried where roles are.
        let declared = Set(ReadSample.allCases.map(\.rawValue))
        #expect(declared.subtracting(EveryRead.writes) == reads.names)
    }

    @Test func `what is left of a number tells neither it nor its end`() throws {
        let number = try ResidentID(parsing: "11010519491231002X")
        #expect(number.concealed.description == "110105************")
        #expect(number.concealed.masked == "110105************")
        #expect(number.concealed.birthDay == number.birthDay)
        #expect(number.concealed.sex == number.sex)
        #expect(number.concealed != number)
        #expect(Phone.concealed("13812345678") == "138****5678")
        #expect(Phone.concealed("72700001") == "****001")
        let account = try BankAccount(bank: "信用社", number: "6217000000000004471")
        #expect(account.concealed.description == "信用社 6217***********4471")
        #expect(account.concealed.tail == account.tail)
    }
}
