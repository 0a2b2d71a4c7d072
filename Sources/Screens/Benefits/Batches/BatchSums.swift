import Domain
import TerminalKit

/// Sums of lines of a batch as a small table.
enum BatchSums {
    /// What the groups of sums are codes of.
    enum Group: CaseIterable, Sendable {
        case programme, fund, village, answer, reason
    }

    /// Draws sums; where they are but a part of `all`, the columns are as wide as all need.
    static func draw(
        _ sums: [BatchSum], among all: [BatchSum]? = nil, of group: Group,
        into frame: inout Frame, from row: Int, showsHeadings: Bool = true, in context: Context
    ) {
        let columns: [TableColumn<BatchSum>] = [
            TableColumn(heading(of: group, in: context), 10...40) { sum in
                name(of: sum, group, in: context)
            },
            TableColumn(context(BatchWords.lines), 6...10, edge: .right) { "\($0.lines)" },
            TableColumn(context(BatchWords.total), 14...18, edge: .right, role: .money) {
                $0.amount.description
            },
        ]
        TableView(columns: columns, showsHeadings: showsHeadings)
            .draw(sums, of: all, into: &frame, from: row) { _ in [] }
    }

    static func heading(of group: Group, in context: Context) -> String {
        switch group {
        case .programme: context(BatchWords.programme)
        case .fund: context(BatchWords.fund)
        case .village: context(BatchWords.village)
        case .answer: context(BatchWords.answer)
        case .reason: context(BatchWords.reason)
        }
    }

    private static func name(of sum: BatchSum, _ group: Group, in context: Context) -> String {
        switch group {
        case .programme: PaymentColumns.programme(sum.group, in: context)
        case .fund:
            context.definitions.funds.first { $0.code == sum.group }.map { context($0.term) }
                ?? sum.group
        case .village: sum.name.isEmpty ? sum.group : sum.name
        case .answer:
            LineOutcome(rawValue: sum.group).map { context($0.term) }
                ?? context(BatchWords.notAnswered)
        case .reason:
            PaymentReason(rawValue: sum.group).map { context($0.term) }
                ?? PaymentStatus(rawValue: sum.group).map { context($0.term) } ?? sum.group
        }
    }
}
