import Domain

/// The lines of OpenSSH's `authorized_keys` that open Huize for one account each, and nothing
/// else: no other command, no forwarding, no agent.
///
/// An account that was closed keeps its lines: who comes by them is told so by Huize itself, and
/// gets no further. The same for an account that has ended, for some weeks; then OpenSSH refuses.
struct AuthorizedKeys {
    /// How many days a key of an account that has ended is still let in to be told so.
    static let daysToTell = 30

    /// The program, as the server's shell finds it.
    var program = "huize"
    /// The register; nil for the usual place of the service account.
    var store: String?

    /// A line for a key of an account; nil where the file could not hold it as it is.
    func line(for account: Account, _ key: AccessKey) -> String? {
        var words = [program]
        if let store { words += ["--store", store] }
        words += ["--as", account.login]
        let command = words.map(Self.quoted).joined(separator: " ")
        guard (try? key.check()) != nil, Self.isPlain(command) else { return nil }
        var options = ["restrict", "pty"]
        if let until = account.until {
            options.append("expiry-time=\"\(Self.digits(until + Self.daysToTell + 1))\"")
        }
        let escaped = command.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\\\"")
        options.append("command=\"\(escaped)\"")
        return "\(options.joined(separator: ",")) \(key.line)"
    }

    /// Whether nothing in a text would end the line, or hide from who reads the file.
    static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: false
            default: true
            }
        }
    }

    /// One word to a POSIX shell.
    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                true
            default: "_./+:,@%-".utf8.contains(byte)
            }
        }
        if isPlain && !word.isEmpty { return word }
        let parts = word.split(separator: "'", omittingEmptySubsequences: false)
        return "'" + parts.joined(separator: "'\\''") + "'"
    }

    private static func digits(_ day: Day) -> String { "\(day.number)" }
}
