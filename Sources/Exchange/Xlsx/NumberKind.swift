/// What the number of a cell means, as its format tells.
enum NumberKind {
    case number, day, moment, time

    /// The meaning of a format of the file's own, such as `yyyy"年"m"月"d"日"`.
    init(code: String) {
        var letters: Set<Character> = []
        var quote: Character?
        var isEscaped = false
        for character in code.lowercased() {
            if isEscaped {
                isEscaped = false
            } else if let open = quote {
                if character == open { quote = nil }
            } else {
                switch character {
                case "\"": quote = "\""
                case "[": quote = "]"
                case "\\", "_", "*": isEscaped = true
                default: letters.insert(character)
                }
            }
        }
        let isClock = letters.contains("h") || letters.contains("s")
        let isDay =
            letters.contains("y") || letters.contains("d") || (letters.contains("m") && !isClock)
        self = isDay ? (isClock ? .moment : .day) : (isClock ? .time : .number)
    }

    /// The meaning of a format that every program knows by its number (ECMA-376 18.8.30).
    init(builtIn id: Int) {
        self =
            switch id {
            case 14...17, 27...31, 36, 50...54, 57, 58: .day
            case 22: .moment
            case 18...21, 32...35, 45...47, 55, 56: .time
            default: .number
            }
    }
}
