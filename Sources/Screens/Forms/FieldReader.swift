import Domain

/// Reads the values of a form and collects what cannot be read.
struct FieldReader {
    let state: FormState
    let today: Day
    private(set) var problems: [FieldProblem] = []

    init(_ state: FormState, in context: Context) {
        self.state = state
        today = context.today
    }

    /// Notes a problem.
    mutating func refuse(_ field: String, _ sentence: Phrase) {
        problems.append(FieldProblem(field: field, sentence: sentence))
    }

    /// The words of a field; nil if there are none.
    func text(_ key: String) -> String? {
        let text = state[key]
        return text.isEmpty ? nil : text
    }

    /// The sentences of a field as they were typed, blanks at the ends gone; nil if there are none.
    func sentences(_ key: String) -> String? {
        let text = (state.values[key] ?? "").tidied
        return text.isEmpty ? nil : text
    }

    /// The day of a date field in either calendar; nil if it is empty or cannot be read.
    mutating func day(_ key: String, ahead: Bool = false) -> Day? {
        guard let text = text(key) else { return nil }
        do throws(DayError) {
            return try DateReading.day(text, today: today, ahead: ahead)
        } catch {
            refuse(key, error.sentence)
            return nil
        }
    }

    /// A date as it was told; nil if it is empty or cannot be read.
    mutating func recordedDate(_ key: String) -> RecordedDate? {
        guard let text = text(key) else { return nil }
        do throws(DayError) {
            return try RecordedDate(entered: text, today: today)
        } catch {
            refuse(key, error.sentence)
            return nil
        }
    }

    /// The key of whoever was looked up; words of which nobody was taken are a problem.
    mutating func identifier<Record>(_ key: String) -> Identifier<Record>? {
        if let number = Int64(state[key]) { return Identifier(rawValue: number) }
        if text(key + ".text") != nil { refuse(key, FormWords.chooseFromList) }
        return nil
    }

    /// A measured number; nil if it is empty or cannot be read.
    mutating func quantity(_ key: String, of field: String) -> Quantity? {
        guard let text = text(key) else { return nil }
        guard let quantity = Quantity(text) else {
            refuse(field, FormWords.notANumber)
            return nil
        }
        return quantity
    }

    /// Throws what was noted.
    func finish() throws(Rejection) {
        guard problems.isEmpty else { throw Rejection(problems: problems) }
    }
}
