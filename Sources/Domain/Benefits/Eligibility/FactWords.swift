/// What facts were read from, in words that people check them by.
enum FactWords {
    static func birthday(_ person: PersonDetails) -> Phrase {
        if let residentID = person.residentID {
            let day = residentID.birthDay
            return Phrase(zh: "身份证 \(day)", en: "identity card \(day)")
        }
        guard let birth = person.birth, birth.day != nil else {
            return Phrase(
                zh: "出生日期没有登记到日，请按身份证或户口簿补登",
                en: "no full birth date on file: enter it from identity card or household book")
        }
        return Phrase(
            zh: "户口簿 \(birth.written.zh)", en: "household book \(birth.written.en)")
    }

    static func sex(_ person: PersonDetails) -> Phrase {
        guard person.sex != .unknown else {
            return Phrase(zh: "性别没有登记，请补登", en: "no sex on file: enter it")
        }
        return Phrase(
            zh: (person.residentID == nil ? "户口簿 " : "身份证 ") + person.sex.term.zh,
            en: (person.residentID == nil ? "household book: " : "identity card: ")
                + person.sex.term.en)
    }

    static func hukou(_ person: PersonDetails) -> Phrase {
        guard let hukou = person.hukou else {
            return Phrase(
                zh: "户口性质没有登记，请按户口簿补登",
                en: "no kind of registration on file: enter it from the household book")
        }
        return Phrase(zh: "户口簿 \(hukou.term.zh)", en: "household book: \(hukou.term.en)")
    }

    static func marital(_ status: MaritalStatus, since day: Day?) -> Phrase {
        let since = day.map { " \($0)" } ?? ""
        return Phrase(zh: status.term.zh + since, en: status.term.en + since)
    }

    static let maritalUnknown = Phrase(
        zh: "婚姻状况没有登记，请补登", en: "no marital state on file: enter it")

    static let spouseUnknown = Phrase(
        zh: "配偶没有登记，请登记配偶或婚姻状况",
        en: "no husband or wife on file: enter them, or the marital state")

    static let noSpouse = Phrase(
        zh: "无配偶，此项不适用", en: "no husband or wife: does not apply")

    static func alive(_ person: PersonDetails) -> Phrase {
        guard let death = person.death else { return Phrase(zh: "健在", en: "alive") }
        return Phrase(zh: "\(death) 去世", en: "died \(death)")
    }

    /// `张强 1975 年生`, and the death where there was one.
    static func child(_ child: PersonDetails) -> Phrase {
        let year = child.birthday?.year ?? child.birth?.earliest.year
        let born =
            year.map { Phrase(zh: " \($0) 年生", en: ", born \($0)") }
            ?? Phrase(zh: " 出生日期没有登记", en: ", no birth date on file")
        let died = child.death.map { Phrase(zh: "，\($0) 去世", en: ", died \($0)") }
        return Phrase(
            zh: child.name + born.zh + (died?.zh ?? ""),
            en: child.name + born.en + (died?.en ?? ""))
    }

    static let noChild = Phrase(
        zh: "没有登记子女；请登记子女，从未生育的补一份证明",
        en: "no child on file: enter the children, or show a paper that there never was one")

    static func disability(_ certificate: DisabilityCertificate?) -> Phrase {
        guard let certificate else {
            return Phrase(
                zh: "没有登记残疾人证", en: "no disability certificate on file")
        }
        return Phrase(
            zh: "残疾人证 \(certificate.term.zh)",
            en: "disability certificate: \(certificate.term.en)")
    }

    static func certificate(_ certificate: OnlyChildCertificate) -> Phrase {
        let issued = certificate.issued.map { " \($0)" } ?? ""
        return Phrase(
            zh: "光荣证 \(certificate.number)\(issued)",
            en: "only-child certificate \(certificate.number)\(issued)")
    }

    static let noCertificate = Phrase(
        zh: "光荣证没有登记，请出示光荣证并补登",
        en: "no only-child certificate on file: show it and have it entered")

    static let noParent = Phrase(
        zh: "父母没有登记齐，请登记父亲和母亲",
        en: "not both parents are on file: enter mother and father")

    static func paper(_ paper: PaperDetails) -> Phrase {
        let note = paper.note.map { " \($0)" } ?? ""
        return paper.isConfirmed
            ? Phrase(zh: "已核实 \(paper.shownOn)\(note)", en: "confirmed \(paper.shownOn)\(note)")
            : Phrase(
                zh: "核实不符 \(paper.shownOn)\(note)",
                en: "found not to be so \(paper.shownOn)\(note)")
    }

    static let noPaper = Phrase(
        zh: "未见核实记录，请补一份", en: "no confirmed paper on file: show one")

    static func expired(_ paper: PaperDetails) -> Phrase {
        Phrase(
            zh: "\(paper.shownOn) 出示的已过期，请重新出示",
            en: "the one shown \(paper.shownOn) counts no more: show it again")
    }

    /// The words with the name of whose record it is before them.
    static func of(_ person: PersonDetails, _ words: Phrase) -> Phrase {
        Phrase(zh: "\(person.name) \(words.zh)", en: "\(person.name), \(words.en)")
    }
}
