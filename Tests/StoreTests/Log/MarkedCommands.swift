import Domain
import Foundation

@testable import Store

/// Commands of every kind with recognisable words wherever somebody may type any.
enum MarkedCommands {
    /// What must not be found anywhere.
    static let words = ["司徒静好", "13977776543", "6217009988776655", "只有我们知道", "密电五号"]
    static let phone = words[1]
    static let note = words[3]
    static let number = ResidentID(
        areaPrefix: 990_823, birthDay: Township.day(19_790_807), sequence: 316)

    /// The words, the identity number, and the end of every number.
    static var secrets: [String] {
        let number = number?.description ?? ""
        return words + [number, String(number.suffix(4)), "6543", "6655", "9887"]
    }

    /// A person with every number and every text.
    static func person(in household: Household.ID) -> PersonDetails {
        var details = PersonDetails(
            household: household, name: words[0], sex: .female,
            birth: RecordedDate(Township.day(19_790_807)))
        details.residentID = number
        details.phone = phone
        details.account = try? BankAccount(bank: words[4], number: words[2], holder: words[0])
        details.explanation = note
        return details
    }

    /// A household with every text.
    static func household(_ number: String = words[4]) -> HouseholdDetails {
        HouseholdDetails(
            village: Township.east, number: number, address: note, phone: phone)
    }

    /// The samples of a kind, each text in them replaced by words that can be recognised.
    ///
    /// Codes stay: a command that cannot be read with other words has none there.
    static func commands(of kind: CommandKind) throws -> [Command] {
        try CommandSamples.commands(of: kind).map(marked)
    }

    private static func marked(_ command: Command) throws -> Command {
        var command = command
        var index = 0
        var last = 0
        repeat {
            var tree: Any = try JSONSerialization.jsonObject(
                with: Data(try Journal.json(command).utf8))
            last = replace(index, in: &tree, by: words[index % words.count])
            let text = String(
                decoding: try JSONSerialization.data(withJSONObject: tree), as: UTF8.self)
            if let other = try? Journal.value(Command.self, of: text), other.kind == command.kind {
                command = other
            }
            index += 1
        } while index < last
        return command
    }

    /// Replaces one text of a tree; answers how many there are.
    private static func replace(_ index: Int, in tree: inout Any, by word: String) -> Int {
        var count = 0
        func walk(_ value: Any) -> Any {
            switch value {
            case is String:
                defer { count += 1 }
                return count == index ? word : value
            case let list as [Any]: return list.map(walk)
            case let record as [String: Any]:
                let pairs = record.sorted { $0.key < $1.key }.map { ($0.key, walk($0.value)) }
                return Dictionary(uniqueKeysWithValues: pairs)
            default: return value
            }
        }
        tree = walk(tree)
        return count
    }
}
