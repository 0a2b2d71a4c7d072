/// A kind of record that goes in and out as a file.
public enum ImportKind: String, CaseIterable, Codable, Termed {
    case areas, households, persons, visits, screenings, entitlements

    /// The name people read.
    public var term: Phrase {
        switch self {
        case .areas: Phrase(zh: "区划", en: "areas")
        case .households: Phrase(zh: "家庭", en: "households")
        case .persons: Phrase(zh: "人员", en: "persons")
        case .visits: Phrase(zh: "访视", en: "visits")
        case .screenings: Phrase(zh: "筛查", en: "screenings")
        case .entitlements: Phrase(zh: "补助", en: "entitlements")
        }
    }

    /// Whether the records are about people, so that a file of them says what it is for.
    public var isAboutPeople: Bool { self != .areas }

    /// What an account must be allowed besides reading files in: what it would need to enter the
    /// same by hand.
    public var permission: Permission {
        switch self {
        case .areas: .manageRegister
        case .households, .persons: .correctRecords
        case .visits, .screenings: .logServices
        case .entitlements: .payBenefits
        }
    }
}

/// What one cell of a file asks for.
public enum Entry<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The cell is empty or its column is missing: what the register holds stays.
    case leave
    /// The cell is `-`: what the register holds is removed.
    case clear
    /// The cell has a value.
    case set(Value)

    /// Changes `target` as the cell asks.
    public func apply(to target: inout Value?) {
        switch self {
        case .leave: break
        case .clear: target = nil
        case .set(let value): target = value
        }
    }

    /// The value; nil if the cell has none.
    public var value: Value? {
        if case .set(let value) = self { return value }
        return nil
    }

    /// The entry that writes `value` back: `leave` where there is none.
    public init(_ value: Value?) {
        self = value.map { .set($0) } ?? .leave
    }
}

/// How a file names a person.
public enum PersonKey: Hashable, Sendable {
    /// By the number of the identity card, anywhere in the register.
    case residentID(ResidentID)
    /// By name within the household that the row names.
    case name(String)
    /// By name and birthday, where a household has namesakes.
    case nameAndBirthday(String, Day)
}
