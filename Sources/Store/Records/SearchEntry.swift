import Domain
import GRDB

/// What one person is found by.
///
/// A word of the search box finds the keys that begin with it:
/// - every ending of the name, folded: 张三丰, 三丰, 丰;
/// - the name in full pinyin and in initials, every reading: `zhangsanfeng`, `zsf`;
/// - `#` and the digits of the telephone backwards, `$` and the last 12 places of the identity
///   number backwards: what people remember of either is its end.
struct SearchEntry: Hashable {
    /// `search_key`: township, key, village, person.
    static let insert =
        "INSERT INTO search_key (township, key, village, person) VALUES (?, ?, ?, ?)"
    /// The same, to remove.
    static let delete = """
        DELETE FROM search_key WHERE township = ? AND key = ? AND village = ? AND person = ?
        """
    /// Names are searched from each of so many characters on, and keys hold so many.
    static let longestName = 8

    let person: Person.ID
    let village: AreaCode
    let keys: [String]

    init(_ person: Person, village: AreaCode, names: SearchKeys? = nil) {
        self.person = person.id
        self.village = village
        let details = person.details
        let names = names ?? SearchKeys(of: details.name)
        var keys = SearchEntry.endings(of: details.name)
        keys += names.full
        keys += names.initials
        if let phone = details.phone {
            let digits = phone.utf8.filter { (0x30...0x39).contains($0) }
            if digits.count >= 4 { keys.append("#" + SearchEntry.backwards(digits)) }
        }
        if let id = details.residentID {
            keys.append("$" + SearchEntry.backwards(id.description.utf8.suffix(12)))
        }
        // A name of one letter, or of Latin letters, has the same key twice.
        self.keys = Set(keys).sorted()
    }

    /// A number backwards, as keys hold it.
    static func backwards(_ digits: some BidirectionalCollection<UInt8>) -> String {
        String(decoding: digits.reversed(), as: UTF8.self)
    }

    /// The key of a whole name.
    static func wholeName(_ name: String) -> String {
        String(name.folded.lowercased().prefix(longestName))
    }

    private static func endings(of name: String) -> [String] {
        let characters = Array(name.folded.lowercased())
        return characters.indices.prefix(longestName).compactMap { start in
            let ending = String(characters[start...].prefix(longestName))
            return ending.first == " " || ending.first == "·" ? nil : ending
        }
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
