extension Dossier {
    /// The kind of paper by which a couple says that they never had a child.
    public static let noChildPaper = "no-child"

    /// What children the couple has on a day; nil if nobody can say.
    ///
    /// That no child is on file is no evidence: grown children live elsewhere. Only a confirmed
    /// paper says that there never was one.
    public func family(on day: Day) -> FamilyPattern? {
        born(on: day).isEmpty
            ? hasNoChildPaper ? .childless : nil
            : FamilyPattern(of: children, on: day)
    }

    /// The paper by which they say that they never had a child, if it was found right.
    var hasNoChildPaper: Bool {
        latestPaper(Dossier.noChildPaper)?.details.isConfirmed ?? false
    }

    /// The children born by a day.
    func born(on day: Day) -> [Person] { children.filter { $0.isBorn(on: day) } }

    /// The children alive on a day.
    func living(on day: Day) -> [Person] { born(on: day).filter { !$0.isDead(on: day) } }

    func number(of some: [Person], on day: Day) -> FactValue? {
        born(on: day).isEmpty && !hasNoChildPaper ? nil : .number(some.count)
    }

    /// The living child born last; nil if a living child's birthday is not known.
    func youngest(on day: Day) -> Person? {
        let living = living(on: day)
        guard living.allSatisfy({ $0.details.birthday != nil }) else { return nil }
        return living.max { left, right in
            guard let first = left.details.birthday, let second = right.details.birthday
            else { return false }
            return first < second
        }
    }

    func youngestChildAge(on day: Day) -> FactValue? {
        if living(on: day).isEmpty {
            return number(of: [], on: day) == nil ? nil : .absent
        }
        return youngest(on: day)?.details.birthday.map { .number($0.age(on: day)) }
    }

    /// The heaviest grade among the living children.
    ///
    /// A grade is what a certificate says, and certificates are on file with the person: children
    /// without one have no grade, and are not left for a reviewer to wonder about.
    func childDisability(on day: Day) -> FactValue? {
        guard number(of: [], on: day) != nil else { return nil }
        return living(on: day).compactMap(\.details.disability?.grade).min()
            .map { .number($0.number) } ?? .absent
    }

    /// Mother and father, as far as they are on file.
    var parents: [Person] { [mother, father].compactMap { $0 } }

    /// Whether mother or father lives away; unknown while one of them is not on file and the other
    /// is here.
    func parentsAway(on day: Day) -> FactValue? {
        let living = parents.filter { !$0.isDead(on: day) }
        if living.contains(where: { $0.details.residence == .away }) { return .flag(true) }
        return parents.count == 2 ? .flag(false) : nil
    }

    /// The registration of both parents; where they differ, the one that is not agricultural, so
    /// that a rule asking for agricultural parents means both.
    func parentsHukou(on day: Day) -> FactValue? {
        let living = parents.filter { !$0.isDead(on: day) }
        let asked = living.isEmpty ? parents : living
        let kinds = asked.map(\.details.hukou)
        if let other = kinds.compactMap({ $0 }).first(where: { $0 != .agricultural }) {
            return .code(other.rawValue)
        }
        guard parents.count == 2, !kinds.contains(nil) else { return nil }
        return .code(HukouKind.agricultural.rawValue)
    }
}

extension FamilyPattern {
    /// The pattern of children on a day; nil if there is none, or the sex of one is not known.
    ///
    /// One living child, or two living girls, count also where a brother or sister has died.
    init?(of children: [Person], on day: Day) {
        let born = children.filter { $0.isBorn(on: day) }
        let living = born.filter { !$0.isDead(on: day) }
        let sexes = (living.isEmpty ? born : living).map(\.details.sex)
        guard !sexes.isEmpty else { return nil }
        switch (living.count, sexes.count) {
        case (1, _):
            guard sexes != [.unknown] else { return nil }
            self = sexes == [.male] ? .oneBoy : .oneGirl
        case (0, 1): self = .bereaved
        case (0, 2), (2, _):
            if sexes.contains(.male) {
                self = .other
            } else if sexes.contains(.unknown) {
                return nil
            } else {
                self = living.isEmpty ? .bereaved : .twoGirls
            }
        default: self = .other
        }
    }
}
