import Domain
import TerminalKit

/// The columns in which the results of a screening are listed.
enum ResultColumns {
    static func all(
        of kind: ScreeningKind, in context: Context
    ) -> [TableColumn<ScreeningResult>] {
        var columns = [
            TableColumn<ScreeningResult>(context(ServiceWords.item), 8...28) {
                (result: ScreeningResult) in
                kind.item(result.item).map { context($0.term) } ?? result.item
            },
            TableColumn(context(ServiceWords.value), 6...20) { (result: ScreeningResult) in
                let flag = kind.item(result.item).map { result.flag(of: $0) } ?? .unknown
                return (
                    value(of: result, in: kind, context), flag.needsAttention ? .warning : .normal
                )
            },
            TableColumn(context(ServiceWords.flag), 4...10) { (result: ScreeningResult) in
                let flag = kind.item(result.item).map { result.flag(of: $0) } ?? .unknown
                return flag == .normal ? ("", .dim) : (context(flag.term), role(of: flag))
            },
            TableColumn(context(ServiceWords.limits), 8...16, drop: 1) {
                (result: ScreeningResult) in
                (limits(of: result), .dim)
            },
        ]
        if kind.isForCouple {
            columns.append(
                TableColumn(context(ServiceWords.whose), 4...9, drop: 1) {
                    (result: ScreeningResult) in
                    context(
                        result.subject == .person ? ServiceWords.person : ServiceWords.partner)
                })
        }
        return columns
    }

    private static func role(of flag: Flag) -> Role {
        flag.needsAttention ? .warning : .dim
    }

    private static func value(
        of result: ScreeningResult, in kind: ScreeningKind, _ context: Context
    ) -> String {
        if case .choice(let choices) = kind.item(result.item)?.values {
            return choices.first { $0.code == result.value }.map { context($0.term) }
                ?? result.value
        }
        return result.unit.map { "\(result.value) \($0)" } ?? result.value
    }

    private static func limits(of result: ScreeningResult) -> String {
        switch (result.lower?.text, result.upper?.text) {
        case (let lower?, let upper?): "\(lower)-\(upper)"
        case (let lower?, nil): ">=\(lower)"
        case (nil, let upper?): "<=\(upper)"
        case (nil, nil): ""
        }
    }
}
