extension Dossier {
    /// The records from which a fact is read, or what would have to be on file to know it.
    func sources(
        of name: FactName, paper: String?, on day: Day, validYears: Int?
    ) -> [FactSource] {
        let details = person.details
        switch name {
        case .alive: return [source(person, FactWords.alive(details))]
        case .age, .birthday: return [birthday(of: person)]
        case .wifeAge: return wifeSources(on: day)
        case .sex:
            return [source(person, FactWords.sex(details), isKnown: details.sex != .unknown)]
        case .hukou: return [hukou(of: person)]
        case .spouseHukou: return spouseSources(on: day)
        case .maritalStatus: return maritalSources(on: day)
        case .residence: return [source(person, details.residence.term)]
        case .disability:
            return [source(person, FactWords.disability(details.disability))]
        case .certificate:
            guard let (holder, found) = certificate(on: day) else {
                return [FactSource(record: nil, words: FactWords.noCertificate)]
            }
            return [source(holder, FactWords.certificate(found))]
        case .family, .childrenEver, .livingChildren:
            return childSources(on: day) { FactWords.child($0) }
        case .youngestChildAge:
            return youngest(on: day).map { [birthday(of: $0, isNamed: true)] }
                ?? childSources(on: day) { FactWords.child($0) }
        case .childDisability:
            return childSources(on: day) {
                FactWords.of($0, FactWords.disability($0.disability))
            }
        case .parentsFamily:
            return parents.isEmpty
                ? [FactSource(record: nil, words: FactWords.noParent)]
                : ([person] + siblings).map { source($0, FactWords.child($0.details)) }
        case .parentsAway: return parentSources { $0.residence.term }
        case .parentsHukou: return parentSources { FactWords.hukou($0) }
        case .paper: return [paperSource(paper, on: day, validYears: validYears)]
        }
    }

    private func source(
        _ person: Person, _ words: Phrase, isKnown: Bool = true
    ) -> FactSource {
        FactSource(record: isKnown ? .person(person.id) : nil, words: words)
    }

    private func birthday(of person: Person, isNamed: Bool = false) -> FactSource {
        let words = FactWords.birthday(person.details)
        return source(
            person, isNamed ? FactWords.of(person.details, words) : words,
            isKnown: person.details.birthday != nil)
    }

    private func hukou(of person: Person, isNamed: Bool = false) -> FactSource {
        let words = FactWords.hukou(person.details)
        return source(
            person, isNamed ? FactWords.of(person.details, words) : words,
            isKnown: person.details.hukou != nil)
    }

    private func wifeSources(on day: Day) -> [FactSource] {
        guard let wife = wife(on: day) else {
            return person.details.sex == .unknown
                ? [FactSource(record: nil, words: FactWords.sex(person.details))]
                : [FactSource(record: nil, words: FactWords.spouseUnknown)]
        }
        return [birthday(of: wife, isNamed: wife.id != person.id)]
    }

    private func spouseSources(on day: Day) -> [FactSource] {
        switch partner(on: day) {
        case .living(let spouse): [hukou(of: spouse, isNamed: true)]
        case .none: [source(person, FactWords.noSpouse)] + maritalSources(on: day)
        case .unknown: [FactSource(record: nil, words: FactWords.spouseUnknown)]
        }
    }

    private func maritalSources(on day: Day) -> [FactSource] {
        guard let status = maritalStatus(on: day) else {
            return [FactSource(record: nil, words: FactWords.maritalUnknown)]
        }
        if let spouse, status == .widowed, spouse.isDead(on: day) {
            return [source(spouse, FactWords.child(spouse.details))]
        }
        return [source(person, FactWords.marital(status, since: person.details.maritalSince))]
    }

    private func childSources(
        on day: Day, _ words: (PersonDetails) -> Phrase
    ) -> [FactSource] {
        let born = born(on: day)
        if born.isEmpty {
            guard hasNoChildPaper, let paper = latestPaper(Dossier.noChildPaper) else {
                return [FactSource(record: nil, words: FactWords.noChild)]
            }
            return [FactSource(record: .paper(paper.id), words: FactWords.paper(paper.details))]
        }
        return born.map { source($0, words($0.details)) }
    }

    private func parentSources(_ words: (PersonDetails) -> Phrase) -> [FactSource] {
        let known = parents.map { source($0, FactWords.of($0.details, words($0.details))) }
        return known.count == 2
            ? known : known + [FactSource(record: nil, words: FactWords.noParent)]
    }

    private func paperSource(_ kind: String?, on day: Day, validYears: Int?) -> FactSource {
        if let paper = latestPaper(kind, on: day, validYears: validYears) {
            return FactSource(record: .paper(paper.id), words: FactWords.paper(paper.details))
        }
        let old = latestPaper(kind).map { FactWords.expired($0.details) }
        return FactSource(record: nil, words: old ?? FactWords.noPaper)
    }
}
