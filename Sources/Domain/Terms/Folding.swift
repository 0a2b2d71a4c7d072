extension String {
    /// The text with full-width forms made half-width, blanks at the ends gone and runs of blanks
    /// one.
    ///
    /// `　４１０８２３　Ｘ ` becomes `410823 X`. Characters that a paste brings along unseen (zero-width
    /// blanks, byte-order marks) are dropped. Chinese punctuation and 〇 stay: they are not widths.
    public var folded: String {
        if isFolded { return self }
        var scalars = String.UnicodeScalarView()
        var blankIsDue = false
        for scalar in unicodeScalars {
            if scalar.isBlank {
                blankIsDue = !scalars.isEmpty
                continue
            }
            if scalar.isInvisible { continue }
            if blankIsDue {
                scalars.append(" ")
                blankIsDue = false
            }
            scalars.append(scalar.halfWidth)
        }
        return String(scalars)
    }

    /// The text as it was written, blanks at the ends of its lines and empty lines at its own ends
    /// gone.
    ///
    /// For sentences: they keep their lines and their punctuation, which is of full width.
    public var tidied: String {
        let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map(\.trimmed)
        guard let first = lines.firstIndex(where: { !$0.isEmpty }),
            let last = lines.lastIndex(where: { !$0.isEmpty })
        else { return "" }
        return lines[first...last].joined(separator: "\n")
    }

    /// Whether `folded` would change nothing; most text is ASCII or plain Chinese.
    private var isFolded: Bool {
        var previousIsBlank = true
        for scalar in unicodeScalars {
            if scalar.isInvisible || scalar.halfWidth != scalar { return false }
            if scalar.isBlank {
                if previousIsBlank || scalar != " " { return false }
                previousIsBlank = true
            } else {
                previousIsBlank = false
            }
        }
        return isEmpty || !previousIsBlank
    }

    /// The folded text without any blank: for numbers that people write in groups.
    var foldedWithoutBlanks: String {
        let text = folded
        return text.utf8.contains(0x20) ? text.filter { $0 != " " } : text
    }
}

extension Substring {
    /// The text without blanks at its ends and without what nobody sees.
    fileprivate var trimmed: String {
        let seen = unicodeScalars.filter { !$0.isInvisible }
        guard let first = seen.firstIndex(where: { !$0.isBlank }),
            let last = seen.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(seen[first...last])
    }
}

extension Unicode.Scalar {
    /// The half-width form of a full-width character; others are themselves.
    var halfWidth: Unicode.Scalar {
        switch value {
        case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(value - 0xFEE0))
        case 0xFFE5: "\u{A5}"
        default: self
        }
    }

    /// Whether this is one of the blanks that people type or paste, line ends included.
    var isBlank: Bool {
        switch value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
            true
        default: false
        }
    }

    /// Whether this takes no room and says nothing in a field: zero-width blanks and byte-order
    /// marks.
    var isInvisible: Bool {
        switch value {
        case 0x200B, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
