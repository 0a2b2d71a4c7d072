import Domain
import GRDB

/// What one person is found by: a word of the search box finds the keys that begin with it.
///
/// - The name's characters as they stand, `张三丰`; its inner parts after a tilde, `~三丰`, `~丰`.
/// - The name in full pinyin and in initials, every reading: `zhangsanfeng`, `zsf`.
/// - The ends of the identity number from the birth month on, `03050021` to `0021`: a piece that
///   begins before them is found by birthday, and by the areas in which numbers were issued.
/// - `#` and the digits of the telephone backwards: what people remember of it is its end.
struct SearchEntry: Hashable {
    /// `search_key`: township, key, village, person.
    static let insert =
        "INSERT INTO search_key (township, key, village, person) VALUES (?, ?, ?, ?)"
    /// The same, to remove.
    static let delete = """
        DELETE FROM search_key WHERE township = ? AND key = ? AND village = ? AND person = ?
        """
    /// Comes before the inner parts of a name.
    static let inner = "~"
    /// Comes before the digits of a telephone number, the last first.
    static let phoneMark = "#"
    /// Where in an identity number the first of its keys begins: at the month of birth.
    static let firstPlace = 10
    /// Behind a text, the end of all texts that begin with it.
    static let end = "\u{10FFFF}"
    /// Names are searched by so many characters.
    private static let longestName = 32

    let person: Person.ID
    let village: AreaCode
    let keys: [String]

    init(_ person: Person, village: AreaCode, names: SearchKeys? = nil) {
        self.person = person.id
        self.village = village
        let details = person.details
        let names = names ?? SearchKeys(of: details.name)
        var keys = names.full
        for initials in names.initials where !keys.contains(initials) { keys.append(initials) }
        let characters = SearchEntry.characters(of: details.name)
        for start in characters.indices {
            var key = start == 0 ? "" : SearchEntry.inner
            key.unicodeScalars.append(contentsOf: characters[start...])
            // A name such as 丽丽丽 has no part twice, for the parts differ in length.
            keys.append(key)
        }
        if let id = details.residentID {
            let digits = id.description
            for length in 4...(18 - SearchEntry.firstPlace) {
                keys.append(String(digits.suffix(length)))
            }
        }
        if let phone = details.phone {
            let digits = SearchEntry.digits(of: phone)
            if digits.utf8.count >= 4 { keys.append(SearchEntry.phoneKey(digits)) }
        }
        self.keys = keys
    }

    /// The characters of a name that the search box can ask for: no dots, no Latin letters.
    static func characters(of name: String) -> [Unicode.Scalar] {
        let all = name.folded.unicodeScalars.lazy.filter { scalar in
            switch scalar.value {
            case 0x3400...0x9FFF, 0x20000...0x3FFFF: true
            case ..<0x80: false
            default: scalar == "〇" || scalar.properties.isAlphabetic
            }
        }
        return Array(all.prefix(longestName))
    }

    /// The key of a whole name.
    static func wholeName(_ name: String) -> String {
        var key = ""
        key.unicodeScalars.append(contentsOf: characters(of: name))
        return key
    }

    /// The digits of a telephone number as it is kept.
    static func digits(of phone: String) -> String {
        phone.filter { ("0"..."9").contains($0) }
    }

    /// The beginning of the keys of all telephone numbers that end in `digits`.
    static func phoneKey(_ digits: String) -> String {
        phoneMark + String(decoding: digits.utf8.reversed(), as: UTF8.self)
    }

    /// The code of the township in which a village lies, as keys begin with it.
    static func township(of village: AreaCode) -> Int64 { village.number / 1000 }

    /// Adds the keys.
    func insert(_ database: Database) throws {
        try execute(SearchEntry.insert, database)
    }

    /// Removes the keys.
    func delete(_ database: Database) throws {
        try execute(SearchEntry.delete, database)
    }

    private func execute(_ sql: String, _ database: Database) throws {
        let statement = try database.cachedStatement(sql: sql)
        let township = SearchEntry.township(of: village)
        for key in keys {
            try statement.execute(
                arguments: [township, key, village.number, person.rawValue])
        }
    }
}
