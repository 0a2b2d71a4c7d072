import Domain

/// The text of a number as a person would have typed it.
enum NumberText {
    /// Digits that a spreadsheet program shows and keeps; what a binary double adds is noise.
    private static let digitsKept = 15

    /// `0.07` for `0.07000000000000001`, `13800000000` for `1.38E+10`.
    ///
    /// A number without point and exponent is left as it is, so that no digit of a long one is
    /// lost; what is no number is left as well, and so is `6.21E+18`, which has lost some already.
    static func plain(_ text: String) -> String {
        guard text.contains(where: { ".eE".contains($0) }) else { return text }
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" || $0 == "+" }
            .split(maxSplits: 1, omittingEmptySubsequences: false) { "eE".contains($0) }
        guard let mantissa = parts.first, let power = parts.count == 2 ? Int(parts[1]) : 0,
            abs(power) <= 30
        else { return text }
        let halves = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count) else { return text }
        var digits = halves.joined().utf8.map { Int($0) - 0x30 }
        guard !digits.isEmpty, digits.allSatisfy({ (0...9).contains($0) }) else { return text }
        var point = halves[0].utf8.count + power
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point -= zeros
        round(&digits, &point)
        guard !digits.isEmpty else { return "0" }
        // Of so long a number the last digits are gone: noughts in their place would be a lie.
        guard point <= digitsKept else { return text }
        return (isNegative ? "-" : "") + written(digits, point)
    }

    /// The day or time that a serial number stands for; nil if it stands for none.
    static func moment(_ text: String, _ kind: NumberKind, from1904: Bool) -> String? {
        guard let serial = Double(text), serial >= 0, serial < 2_958_466 else { return nil }
        var days = Int(serial)
        var seconds = Int(((serial - Double(days)) * 86_400).rounded())
        if seconds == 86_400 {
            days += 1
            seconds = 0
        }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let clock = "\(two(seconds / 3600)):\(two(seconds / 60 % 60))"
        guard kind != .time else { return clock }
        guard let day = day(serial: days, from1904: from1904) else { return nil }
        return kind == .moment && seconds > 0 ? "\(day) \(clock)" : "\(day)"
    }

    /// The day of a serial number; the calendar of 1900 counts a 29 February that never was.
    private static func day(serial: Int, from1904: Bool) -> Day? {
        if from1904 { return Day(daysSince1970: serial - 24_107) }
        guard serial > 0, serial != 60 else { return nil }
        return Day(daysSince1970: serial - (serial < 60 ? 25_568 : 25_569))
    }

    private static func round(_ digits: inout [Int], _ point: inout Int) {
        if digits.count > digitsKept {
            let isUp = digits[digitsKept] >= 5
            digits.removeLast(digits.count - digitsKept)
            if isUp {
                var index = digits.count - 1
                while index >= 0, digits[index] == 9 {
                    digits[index] = 0
                    index -= 1
                }
                if index >= 0 {
                    digits[index] += 1
                } else {
                    digits.insert(1, at: 0)
                    point += 1
                }
            }
        }
        while digits.last == 0 { digits.removeLast() }
    }

    private static func written(_ digits: [Int], _ point: Int) -> String {
        func text(_ digits: some Sequence<Int>) -> String { digits.map(String.init).joined() }
        func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }
        if point <= 0 { return "0." + zeros(-point) + text(digits) }
        if point >= digits.count { return text(digits) + zeros(point - digits.count) }
        return text(digits[..<point]) + "." + text(digits[point...])
    }
}
