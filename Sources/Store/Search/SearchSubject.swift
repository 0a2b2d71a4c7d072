import Domain

/// What is known of a person when every word of a query is held against them.
struct SearchSubject {
    let name: [Unicode.Scalar]
    let readings: SearchKeys
    /// The identity number; the birthday where there is none.
    let digits: String
    let phone: String
    let group: Int?
    let number: String

    init(
        name: String, residentID: String?, birthday: Int64?, phone: String?, group: Int?,
        number: String
    ) {
        self.name = SearchEntry.characters(of: name)
        readings = SearchKeys(of: name)
        digits = residentID ?? birthday.map(String.init) ?? ""
        self.phone = phone.map(SearchEntry.digits) ?? ""
        self.group = group
        self.number = number
    }

    /// Whether a word describes the person.
    func matches(_ word: SearchQuery.Word) -> Bool {
        switch word.kind {
        case .han: contains(word.text)
        case .letters:
            (readings.full + readings.initials).contains { $0.hasPrefix(word.text) }
        case .digits: matches(digits: word)
        case .mixed: matches(mixed: word)
        }
    }

    private func contains(_ characters: String) -> Bool {
        let wanted = Array(characters.unicodeScalars)
        guard wanted.count <= name.count else { return false }
        return (0...(name.count - wanted.count)).contains { start in
            name[start...].starts(with: wanted)
        }
    }

    private func matches(digits word: SearchQuery.Word) -> Bool {
        if word.isIDFragment && digits.contains(word.text) { return true }
        if word.isPhoneTail && phone.hasSuffix(word.digits) { return true }
        guard let wanted = word.householdNumber else { return false }
        return Int(number) == wanted.number && (wanted.group == nil || wanted.group == group)
    }

    /// `2组` is a group; a digit after letters is a tone; letters go on where characters end.
    private func matches(mixed word: SearchQuery.Word) -> Bool {
        if let group = word.group { return self.group == group }
        return zip(word.parts, [nil] + word.parts.map(Optional.some)).allSatisfy { part, before in
            switch part.kind {
            case .letters:
                before == nil
                    ? matches(part)
                    : (readings.full + readings.initials).contains { $0.contains(part.text) }
            case .digits where before?.kind == .letters && part.text.count == 1: true
            default: matches(part)
            }
        }
    }
}

extension SearchQuery.Word {
    /// The group that `2组` names.
    var group: Int? {
        guard parts.count == 2, parts[0].kind == .digits, parts[1].text == "组" else {
            return nil
        }
        return Int(parts[0].text)
    }
}
