/// Persons whom a word may mean, the better matches first.
struct Candidates {
    /// A person and how well they match: 0 is best.
    struct Match {
        let person: Int64
        let rank: Int
    }

    /// How many are taken at the most.
    let limit: Int
    /// Who was found, nobody twice.
    private(set) var matches: [Match] = []
    /// Whether there may be more.
    private(set) var isCapped = false
    private var seen: Set<Int64> = []

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes one more; false once it is enough.
    mutating func take(_ person: Int64, rank: Int) -> Bool {
        guard !seen.contains(person) else { return true }
        guard matches.count < limit else {
            isCapped = true
            return false
        }
        seen.insert(person)
        matches.append(Match(person: person, rank: rank))
        return true
    }

    /// Notes that not everybody was looked at.
    mutating func cap() {
        isCapped = true
    }
}
