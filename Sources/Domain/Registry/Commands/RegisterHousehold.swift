/// Asks for a new household.
public struct RegisterHousehold: Hashable, Sendable, Codable {
    /// What the form held.
    public var details: HouseholdDetails

    /// Makes the command.
    public init(details: HouseholdDetails) {
        self.details = details
    }

    /// The household to keep, or what is wrong with it.
    public func decide() throws(Rejection) -> HouseholdDetails {
        let cleaned = details.cleaned
        let problems = cleaned.problems
        guard problems.isEmpty else { throw Rejection(problems: problems) }
        return cleaned
    }
}

/// Asks to correct a household.
public struct CorrectHousehold: Hashable, Sendable, Codable {
    /// Which.
    public var household: Household.ID
    /// What the form showed when it was opened.
    public var seen: HouseholdDetails
    /// What it holds now.
    public var wanted: HouseholdDetails

    /// Makes the command.
    public init(household: Household.ID, seen: HouseholdDetails, wanted: HouseholdDetails) {
        self.household = household
        self.seen = seen
        self.wanted = wanted
    }

    /// The household to keep, given what the register holds by now.
    public func decide(on current: HouseholdDetails) throws(CorrectionFailure)
        -> HouseholdDetails
    {
        let merged = try CorrectionFailure.merge(wanted.cleaned, seen: seen, into: current)
        guard merged.problems.isEmpty else { throw .rejected(merged.problems) }
        return merged
    }
}

/// Why a correction is not carried out.
public enum CorrectionFailure: Error, Hashable, Sendable {
    /// Fields are missing or wrong.
    case rejected([FieldProblem])
    /// Somebody changed the same fields meanwhile.
    case conflict([FieldConflict])

    static func merge<Record: FieldListed>(
        _ wanted: Record, seen: Record, into current: Record
    ) throws(CorrectionFailure) -> Record {
        switch wanted.merged(seen: seen, into: current) {
        case .success(let merged): return merged
        case .failure(let conflict): throw .conflict(conflict.fields)
        }
    }
}
