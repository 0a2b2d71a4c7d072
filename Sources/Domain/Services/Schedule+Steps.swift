extension Schedule {
    /// The steps that wait, counted from `anchor`, in the order of the schedule.
    ///
    /// A service fulfils one step: of those whose window holds its day, the one whose due day is
    /// nearest. Steps whose window has closed are still named: lateness is judged by who reads.
    /// - Parameter done: the days on which a service of this schedule was answered.
    public func openSteps(anchor: Day, done: [Day]) -> [OpenStep] {
        var waiting = steps.map { step in
            OpenStep(
                schedule: code, step: step.code, opens: step.opens.after(anchor),
                due: step.due.after(anchor), closes: step.closes.after(anchor))
        }
        for day in done.sorted() {
            let fitting = waiting.indices.filter { index in
                waiting[index].opens <= day && day <= waiting[index].closes
            }
            let nearest = fitting.min { left, right in
                abs(waiting[left].due - day) < abs(waiting[right].due - day)
            }
            if let nearest { waiting.remove(at: nearest) }
        }
        return waiting
    }

    /// The day after which nothing of a schedule that began on `anchor` can be fulfilled.
    func end(from anchor: Day) -> Day {
        steps.map { $0.closes.after(anchor) }.max() ?? anchor
    }

    /// The first day of the last run of services, a run being over when its last window closes.
    func lastStart(of days: [Day]) -> Day? {
        var start: Day?
        for day in days.sorted() {
            if let begun = start, day <= end(from: begun) { continue }
            start = day
        }
        return start
    }
}
