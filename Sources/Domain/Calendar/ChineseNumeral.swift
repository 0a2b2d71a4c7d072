/// Numbers written in Chinese characters, as far as dates use them.
enum ChineseNumeral {
    /// The digit that a character stands for, in ASCII or Chinese; nil if it is none.
    static func digit(_ scalar: Unicode.Scalar) -> Int? {
        switch scalar {
        case "0"..."9": Int(scalar.value) - 0x30
        case "〇", "零", "○", "◯": 0
        case "一", "壹": 1
        case "二", "贰": 2
        case "三", "叁": 3
        case "四", "肆": 4
        case "五", "伍": 5
        case "六", "陆": 6
        case "七", "柒": 7
        case "八", "捌": 8
        case "九", "玖": 9
        default: nil
        }
    }

    /// A number written digit by digit, `2011`, `二〇一一`; nil if there is anything else, or over 8.
    static func digits(_ text: some Collection<Unicode.Scalar>) -> Int? {
        guard (1...8).contains(text.count) else { return nil }
        var value = 0
        for scalar in text {
            guard let digit = digit(scalar) else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// A number below 100: `5`, `05`, `五`, `十`, `十五`, `二十五`, `廿五`, `卅一`; or nil.
    static func small(_ text: some Collection<Unicode.Scalar>) -> Int? {
        var rest = Array(text)
        if rest.count == 2, rest[0] == "零" || rest[0] == "〇" { rest.removeFirst() }
        switch rest.first {
        case "廿": return tens(2, then: rest.dropFirst())
        case "卅": return tens(3, then: rest.dropFirst())
        case "十", "拾": return tens(1, then: rest.dropFirst())
        default: break
        }
        if let first = rest.first, rest.dropFirst().first == "十" || rest.dropFirst().first == "拾" {
            guard let count = digit(first), count > 0 else { return nil }
            return tens(count, then: rest.dropFirst(2))
        }
        return rest.count <= 2 ? digits(rest) : nil
    }

    private static func tens(_ count: Int, then rest: some Collection<Unicode.Scalar>) -> Int? {
        guard let last = rest.first else { return count * 10 }
        guard rest.count == 1, let unit = digit(last), unit > 0 else { return nil }
        return count * 10 + unit
    }

    /// A number from 0 to 99 in Chinese: `五`, `十`, `十五`, `二十五`.
    static func written(_ number: Int) -> String {
        let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (0...99).contains(number) else { return String(number) }
        guard number >= 10 else { return digits[number] }
        let tens = number >= 20 ? digits[number / 10] : ""
        return tens + "十" + (number % 10 == 0 ? "" : digits[number % 10])
    }

    /// A number digit by digit in Chinese: 1985 is `一九八五`.
    static func spelled(_ number: Int) -> String {
        let digits: [Character] = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        return String(String(number).map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
    }
}
