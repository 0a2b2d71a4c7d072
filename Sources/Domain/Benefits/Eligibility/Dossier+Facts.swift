extension Dossier {
    /// A fact as it was on a day, with the records that it was read from.
    ///
    /// The register holds today's registration, marriage and residence; births, deaths and ages are
    /// those of the day.
    /// - Parameters:
    ///   - paper: the kind of paper, where the fact is that one was shown.
    ///   - validYears: for how many years that paper counts; nil for always.
    public func fact(
        _ name: FactName, paper: String? = nil, on day: Day, validYears: Int? = nil
    ) -> Fact {
        Fact(
            value(of: name, paper: paper, on: day, validYears: validYears),
            from: sources(of: name, paper: paper, on: day, validYears: validYears))
    }

    /// The value alone, without words: a county's run asks for millions.
    func value(
        of name: FactName, paper: String?, on day: Day, validYears: Int?
    ) -> FactValue? {
        let details = person.details
        switch name {
        case .alive: return .flag(details.death.map { day <= $0 } ?? true)
        case .age: return details.birthday.map { .number($0.age(on: day)) }
        case .wifeAge: return wifeBirthday(on: day).map { .number($0.age(on: day)) }
        case .birthday: return details.birthday.map { .day($0) }
        case .sex: return details.sex == .unknown ? nil : .code(details.sex.rawValue)
        case .hukou: return details.hukou.map { .code($0.rawValue) }
        case .spouseHukou: return spouseHukou(on: day)
        case .maritalStatus: return maritalStatus(on: day).map { .code($0.rawValue) }
        case .residence: return .code(details.residence.rawValue)
        case .disability:
            return details.disability.map { .number($0.grade.number) } ?? .absent
        case .certificate: return certificate(on: day).map { _ in .flag(true) }
        case .family: return family(on: day).map { .code($0.rawValue) }
        case .childrenEver: return number(of: born(on: day), on: day)
        case .livingChildren: return number(of: living(on: day), on: day)
        case .youngestChildAge: return youngestChildAge(on: day)
        case .childDisability: return childDisability(on: day)
        case .parentsFamily:
            return parents.isEmpty
                ? nil : FamilyPattern(of: [person] + siblings, on: day).map { .code($0.rawValue) }
        case .parentsAway: return parentsAway(on: day)
        case .parentsHukou: return parentsHukou(on: day)
        case .paper:
            return latestPaper(paper, on: day, validYears: validYears)
                .map { .flag($0.details.isConfirmed) }
        }
    }

    /// The latest paper of a kind, if it still counts on a day.
    ///
    /// One shown after the day counts as well: it is evidence of how things were.
    func latestPaper(
        _ kind: String?, on day: Day = Day(daysSince1970: 0), validYears: Int? = nil
    ) -> Paper? {
        papers.last { paper in
            paper.details.kind == kind
                && (validYears.map { day <= paper.details.shownOn.adding(months: $0 * 12) } ?? true)
        }
    }

    /// The only-child certificate that was issued by a day; one is issued for both parents.
    func certificate(on day: Day) -> (holder: Person, certificate: OnlyChildCertificate)? {
        for holder in [person, spouse].compactMap({ $0 }) {
            if let found = holder.details.onlyChildCertificate,
                found.issued.map({ $0 <= day }) ?? true
            {
                return (holder, found)
            }
        }
        return nil
    }
}

extension DisabilityGrade {
    /// 1, the heaviest, to 4.
    var number: Int {
        switch self {
        case .one: 1
        case .two: 2
        case .three: 3
        case .four: 4
        }
    }
}
