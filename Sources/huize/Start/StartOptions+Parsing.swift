import Domain

extension StartOptions {
    /// Reads a command line that only opens the screens; nil if it says anything else.
    ///
    /// By hand, because nearly every start is one of these and the parser of commands would be the
    /// largest part of it. What is not understood here is left to that parser and its messages.
    init?(arguments: some Sequence<String>) {
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = parts.first, name.hasPrefix("--") else { return nil }
            if argument == "--ascii" {
                isASCII = true
                continue
            }
            guard let value = parts.count == 2 ? parts[1] : rest.next() else { return nil }
            switch name {
            case "--store": store = value
            case "--as": login = value
            case "--lang":
                guard let language = Language(rawValue: value) else { return nil }
                self.language = language
            case "--today":
                guard let day = try? Day.parse(value) else { return nil }
                today = day
            case "--as-of":
                guard let day = try? Day.parse(value) else { return nil }
                asOf = day
            case "--emergency":
                guard let number = Int64(value) else { return nil }
                emergency = EmergencyAccess.ID(rawValue: number)
            default: return nil
            }
        }
    }
}
