import Domain
import GRDB

/// Which numbers of people an account sees; what it does not see never leaves the store.
struct Sight {
    private let identity: Bool
    private let phones: Bool
    private let accounts: Bool

    /// What an account sees, by the table of permissions.
    init(of account: Account) {
        identity = account.may(.seeIdentity)
        phones = account.may(.seePhones)
        accounts = account.may(.seeAccounts)
    }

    private init() {
        (identity, phones, accounts) = (true, true, true)
    }

    /// Everything, for what tells no number to anybody.
    static let full = Sight()

    /// Whether nothing is hidden.
    var isFull: Bool { identity && phones && accounts }

    /// Whether the field of a record, by its stable name, is hidden.
    func hides(_ field: String) -> Bool {
        switch field {
        case "residentID": !identity
        case "phone": !phones
        case "account": !accounts
        default: false
        }
    }

    /// An identity number as it is seen.
    func shown(_ number: ResidentID?) -> ResidentID? {
        identity ? number : number?.concealed
    }

    /// A telephone as it is seen.
    func shown(phone: String?) -> String? {
        phones ? phone : phone.map(Phone.concealed)
    }

    /// An account as it is seen.
    func shown(_ account: BankAccount?) -> BankAccount? {
        accounts ? account : account?.concealed
    }
}

extension RegistryStore {
    /// What the account sees.
    var sight: Sight { Sight(of: account) }

    /// Reads what holds numbers of people, and hides those that the account may not see.
    ///
    /// Every answer with such numbers passes here: a read cannot forget it.
    func read<Value: Seen>(_ body: (Database) throws -> Value) throws(RegistryError) -> Value {
        let answer = try readUnseen(body)
        let sight = sight
        return sight.isFull ? answer : answer.seen(by: sight)
    }
}
