import Domain

/// The two cells that name whom a row is about; the number counts where both are filled in.
struct SubjectCells {
    var name = Entry<PersonKey>.leave
    var residentID = Entry<PersonKey>.leave

    init() {}

    /// The cells of a person; the name stands beside the number for people who read the file.
    init(_ key: PersonKey?, named name: String?) {
        switch key {
        case .residentID:
            residentID = Entry(key)
            self.name = Entry(name.map { .name($0) })
        case .name, .nameAndBirthday: self.name = Entry(key)
        case nil: break
        }
    }

    /// Whom the cells name.
    var key: PersonKey? { residentID.value ?? name.value }

    /// The name beside a number, by which the number can be checked.
    var nameBesideNumber: String? {
        guard residentID.value != nil, case .name(let text)? = name.value else { return nil }
        return text
    }

    /// Notes what is missing of the place; a number alone says whose household it is.
    func checkPlace(
        _ village: AreaCode, _ household: String, _ problems: inout CellProblems
    ) {
        guard residentID.value == nil else { return }
        if village == .everywhere {
            problems.add("village", CellWords.requiredOrNumber(HeaderWords.village))
        }
        if household.isEmpty {
            problems.add("household", CellWords.requiredOrNumber(HeaderWords.household))
        }
    }

    /// Whom the cells name; notes if it is nobody.
    func needed(_ problems: inout CellProblems) -> PersonKey {
        if let key { return key }
        problems.add("person", CellWords.personNeeded)
        return .name("")
    }
}

extension ColumnSpec {
    /// The columns that name whom a row is about.
    static func subject(
        name: any WritableKeyPath<Draft, Entry<PersonKey>> & Sendable,
        residentID: any WritableKeyPath<Draft, Entry<PersonKey>> & Sendable
    ) -> [Self] {
        [
            .entry(
                "person", Phrase(zh: "姓名", en: "name"), ["名字", "本人", "服务对象", "person"],
                sample: Phrase(zh: "", en: ""), name,
                read: { text, _ in CellReading.named(text) },
                write: { key, _, _ in key.text }),
            .entry(
                numberField, Phrase(zh: "身份证号", en: "resident ID"), identityHeadings,
                sample: Phrase(zh: "990823198001010029", en: "990823198001010029"), residentID,
                read: { text, _ throws(CellError) in
                    .residentID(try CellReading.residentID(text))
                },
                write: { key, _, _ in key.text }),
        ]
    }

    /// What rosters call the number of the identity card.
    static var identityHeadings: [String] {
        ["身份证", "身份证号码", "公民身份号码", "证件号码", "证件号", "id number", "id"]
    }
}
