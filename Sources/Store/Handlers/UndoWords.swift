import Domain

/// Why something that was done cannot be taken back, and what to do instead.
enum UndoWords {
    static var undone: Phrase {
        Phrase(zh: "这一项已经撤销过了。", en: "This was taken back already.")
    }

    static var decidedSince: Phrase {
        Phrase(
            zh: "登记之后此人的申报已有办理。请先把申报退回补正，或撤回后重新申报。",
            en: "A case of the person was worked on since. Return it for correction, or withdraw "
                + "it and open it again.")
    }

    static func changedSince(_ fields: [FieldConflict]) -> Phrase {
        let zh = fields.map(\.term.zh).joined(separator: "、")
        let en = fields.map(\.term.en).joined(separator: ", ")
        return Phrase(
            zh: "之后又改过（\(zh)）。请先撤销后面的更改，或直接更正。",
            en: "It was changed again since (\(en)). Take back the later change first, or "
                + "correct the record.")
    }

    static var changedSince: Phrase {
        Phrase(
            zh: "登记之后又改过。请先撤销后面的更改。",
            en: "The record was changed since. Take back the later changes first.")
    }

    static func numberTaken(_ number: String) -> Phrase {
        Phrase(
            zh: "号码 \(number) 之后已给了别的档案。请先更正那一份。",
            en: "The number \(number) belongs to another record by now. Correct that one first.")
    }

    static func inUse(_ name: String) -> Phrase {
        Phrase(
            zh: "已有别的记录用到“\(name)”。请先处理那些记录。",
            en: "Other records refer to \(name) by now. Deal with those first.")
    }
}
