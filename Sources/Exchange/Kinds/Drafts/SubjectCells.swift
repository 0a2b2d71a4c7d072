import Domain

/// The two cells that name whom a row is about; the number counts where both are filled in.
struct SubjectCells {
    var name = Entry<PersonKey>.leave
    var residentID = Entry<PersonKey>.leave

    init() {}

    /// The cells of a person.
    init(_ key: PersonKey?) {
        switch key {
        case .residentID: residentID = Entry(key)
        case .name: name = Entry(key)
        case nil: break
        }
    }

    /// Whom the cells name.
    var key: PersonKey? { residentID.value ?? name.value }

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
                read: { text, _ in .name(CellText.name(text)) },
                write: { key, _, _ in key.text }),
            .entry(
                "residentID", Phrase(zh: "身份证号", en: "resident ID"), identityHeadings,
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
