import Domain

extension AccountRow {
    /// Whether every typed word is found in the login, the name, the role or the place; letters
    /// find names by pinyin, too.
    func answers(to typed: String) -> Bool {
        let words = typed.folded.lowercased().split(separator: " ")
        guard !words.isEmpty else { return true }
        let text = [
            account.login, account.name, areaName, account.area.description,
            account.role.term.zh, account.role.term.en,
        ].joined(separator: "\n").lowercased()
        return words.allSatisfy { word in
            text.contains(word)
                || [account.name, areaName].contains { name in
                    let keys = SearchKeys(of: name)
                    return (keys.initials + keys.full).contains { $0.hasPrefix(word) }
                }
        }
    }
}
