import Domain
import TerminalKit

/// The question on which day it happened: one line over the list.
struct ReviewDayBox: Sendable {
    /// What a key did.
    enum Answer: Hashable {
        case stays, left
        case day(Day)
        case unreadable(Phrase)
    }

    let reviewed: AnnualReviewScreen.Reviewed
    private var field: TextField
    /// Whether the day stands there untouched: the first character replaces it.
    private var isFresh = true

    init(_ reviewed: AnnualReviewScreen.Reviewed, day: Day) {
        self.reviewed = reviewed
        field = TextField(day.description, limit: 40)
    }

    mutating func answer(_ key: Key, on today: Day) -> Answer {
        switch key {
        case .escape: return .left
        case .enter, .control("s"), .function(2):
            do throws(DayError) {
                return .day(try DateReading.day(field.text, today: today))
            } catch {
                return .unreadable(error.sentence)
            }
        default:
            if case .character = key, isFresh { field = TextField(limit: 40) }
            isFresh = false
            _ = field.handle(key)
            return .stays
        }
    }

    func draw(into frame: inout Frame, in context: Context) {
        let columns = min(frame.size.columns - 2, 60)
        let box = frame.bounds.centred(Size(columns: columns, rows: 5))
        frame.fill(box)
        frame.box(box, title: "\(reviewed.name)  \(context(reviewed.outcome.term))")
        frame.cursor = nil
        frame.inside(box.inset(columns: 2)) { inner in
            let used = inner.put(
                context(ReviewWords.day(of: reviewed.outcome)) + " ",
                at: Point(column: 0, row: 0), role: .fieldLabel)
            field.draw(
                into: &inner, at: Point(column: used, row: 0), width: 18, focused: true)
            let told = DateReading.note(
                field.text, today: context.today, ahead: false, in: context)
            inner.put(told, at: Point(column: used + 20, row: 0), role: .dim)
            inner.put(
                context(ReviewWords.dayKeys), at: Point(column: 0, row: 2), role: .key)
        }
    }
}
