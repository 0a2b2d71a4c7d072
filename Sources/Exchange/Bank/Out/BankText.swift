import Domain

/// Text as the files of banks can hold it.
enum BankText {
    /// The characters that a text of a payment order may have (ISO 20022 Max140Text).
    static let limit = 140

    /// What is wrong with a text that must not be changed or cut.
    enum Fault: Hashable {
        case empty
        case tooLong(Int)
        case unreadable(Unicode.Scalar)
    }

    /// What is wrong with a name, whatever the form of the file; nil if nothing is.
    static func fault(in text: String) -> Fault? {
        if text.isEmpty { return .empty }
        if let scalar = text.unicodeScalars.first(where: isUnreadable) {
            return .unreadable(scalar)
        }
        let count = text.unicodeScalars.count
        return count > limit ? .tooLong(count) : nil
    }

    /// The beginning of a text that has room, cut between two characters.
    static func cut(_ text: String) -> String {
        guard text.unicodeScalars.count > limit else { return text }
        var (result, count) = ("", 0)
        for character in text {
            count += character.unicodeScalars.count
            if count > limit { break }
            result.append(character)
        }
        return result
    }

    /// Whether this is no character that another machine would show the same.
    ///
    /// Characters of private use look right only where somebody's own font is installed.
    static func isUnreadable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: true
        default: scalar == "\u{FFFD}" || scalar.properties.isNoncharacterCodePoint
        }
    }
}
