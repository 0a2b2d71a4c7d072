import Domain

/// In which order queues are shown.
enum QueueOrder: CaseIterable, Sendable {
    case longest, code, late

    /// The queues in this order; they come the longest waiting first.
    func sorted(_ queues: [QueueSummary]) -> [QueueSummary] {
        switch self {
        case .longest: queues
        case .code: queues.sorted { $0.area < $1.area }
        case .late: queues.sorted { ($1.late, $0.area) < ($0.late, $1.area) }
        }
    }
}

/// In which order villages are compared: never by what anybody answered.
enum ComparisonOrder: CaseIterable, Sendable {
    case code, name, left

    /// The villages in this order; they come in the order of their codes.
    func sorted(_ villages: [VillageComparison]) -> [VillageComparison] {
        switch self {
        case .code: villages
        case .name: villages.sorted { ($0.name, $0.area) < ($1.name, $1.area) }
        case .left: villages.sorted { ($1.left, $0.area) < ($0.left, $1.area) }
        }
    }
}

extension VillageComparison {
    /// What is still to do: steps to offer and payments to bring to families.
    var left: Int { offered.left + paid.left }
}
