import Demo
import Domain
import TestSupport
import Testing

@testable import Store

/// What a role may not see never leaves the store, whatever is asked.
@Suite struct MaskingTests {
    /// The invented village with its story, and an account of every role.
    private static func village() throws -> (file: RegisterFile, reads: EveryRead) {
        let file = try TestRegister.storied()
        let whole = try file.registry(as: "founder")
        for role in Role.allCases {
            _ = try file.addAccount(
                login: "all-\(role.rawValue)", name: role.term.zh, role: role,
                area: whole.account.area)
        }
        return (file, try EveryRead(whole, on: TestRegister.today))
    }

    @Test(arguments: Role.allCases)
    func `no read tells a number that the role may not see`(role: Role) throws {
        let (file, reads) = try Self.village()
        let secrets = try Secrets(of: file)
        let store = try file.registry(as: "all-\(role.rawValue)")
        for (name, answer) in reads.answers(of: store) {
            let leaks = secrets.leaks(in: answer, to: store.account)
            #expect(leaks.isEmpty, "\(name): \(leaks.sorted().prefix(3))")
        }
    }

    @Test func `who may see everything does, so that the search for numbers finds them`() throws {
        let (file, reads) = try Self.village()
        let secrets = try Secrets(of: file)
        for permission in [Permission.seeIdentity, .seePhones, .seeAccounts] {
            #expect(secrets.count(permission) > 10, "\(permission)")
        }
        let answers = reads.answers(of: try file.registry(as: "founder"))
        var blind = try file.registry(as: "all-auditor").account
        blind.role = .auditor
        let found = Set(
            answers.filter { !secrets.leaks(in: $0.answer, to: blind).isEmpty }.map(\.name))
        let telling: Set<String> = [
            "person", "household", "households", "find", "dossier", "payments", "payment",
            "batchLines", "eachLine", "attempts", "cases", "benefitCase", "posting", "forecast",
            "reviewList", "export", "journal",
        ]
        #expect(telling.subtracting(found) == [])
    }

    @Test func `every read of the register is tried`() throws {
        let (_, reads) = try Self.village()
        let declared = try EveryRead.declared()
        #expect(declared.count > 50)
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
