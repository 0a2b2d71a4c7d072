import Domain

/// Whom the story is about: people of the first village who are paid nothing so far, and some of
/// those who are.
struct Cast: Sendable {
    /// Husband and wife.
    struct Couple: Sendable {
        var husband: Person
        var wife: Person
    }

    /// Past 60, of whose children none is on file yet.
    var elders: [Couple] = []
    /// In their fifties, of whose children none is on file yet.
    var bereaved: [Couple] = []
    /// With one child of school age and no certificate on file.
    var parents: [Couple] = []
    /// Payments of this year that were made.
    var paid: [Entitlement] = []
    /// Payments that the bank gave back.
    var returned: [Entitlement] = []

    /// Chooses them from the village's records; few villages lack any of them.
    init(_ village: VillageRecords, on today: Day) {
        paid = village.entitlements.filter { $0.details.status == .paid }
        returned = village.entitlements.filter { $0.details.status == .returned }
        let recipients = Set(village.entitlements.map(\.details.person))
        let persons = Dictionary(
            village.persons.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let children = Dictionary(
            grouping: village.persons.filter { $0.details.mother != nil },
            by: { $0.details.mother })
        for wife in village.persons where wife.details.sex == .female {
            guard let husband = wife.details.spouse.flatMap({ persons[$0] }),
                [wife, husband].allSatisfy({
                    $0.details.canApply && !recipients.contains($0.id)
                })
            else { continue }
            let couple = Couple(husband: husband, wife: wife)
            let ages = [wife, husband].map { $0.details.birthday?.age(on: today) ?? 0 }
            let hers = children[wife.id] ?? []
            if hers.isEmpty, ages.allSatisfy({ $0 >= 60 }),
                [wife, husband].allSatisfy({ $0.details.isBornLateEnough })
            {
                elders.append(couple)
            } else if hers.isEmpty, ages.allSatisfy({ (51...59).contains($0) }) {
                bereaved.append(couple)
            } else if hers.count == 1, ages.allSatisfy({ $0 < 49 }),
                let child = hers[0].details.birthday, hers[0].details.death == nil,
                (3...14).contains(child.age(on: today))
            {
                parents.append(couple)
            }
        }
    }
}

extension PersonDetails {
    /// Reward assistance is for those born in 1933 or later.
    fileprivate var isBornLateEnough: Bool { (birthday?.year ?? 0) >= 1933 }

    /// Whether what a programme asks of a person alone holds for them.
    fileprivate var canApply: Bool {
        death == nil && hukou == .agricultural && residence == .resident
            && onlyChildCertificate == nil
    }
}
