extension Schedule {
    /// The steps that wait, counted from `anchor`, in the order of the schedule.
    ///
    /// Steps whose window has closed are still named: lateness is judged by who reads.
    /// - Parameter done: the days on which a service of this schedule was answered.
    public func openSteps(anchor: Day, done: [Day]) -> [OpenStep] {
        steps(from: anchor, done: done).filter { $0.offered == nil }.map(\.step)
    }

    /// All steps counted from `anchor`, each with the day of the service that fulfilled it.
    ///
    /// A service fulfils one step: of those whose window holds its day, the one whose due day is
    /// nearest.
    func steps(from anchor: Day, done: [Day]) -> [DueStep] {
        let all = steps.map { step in
            OpenStep(
                schedule: code, step: step.code, opens: step.opens.after(anchor),
                due: step.due.after(anchor), closes: step.closes.after(anchor))
        }
        var offered: [Day?] = all.map { _ in nil }
        for day in done.sorted() {
            let fitting = all.indices.filter { index in
                offered[index] == nil && all[index].opens <= day && day <= all[index].closes
            }
            let nearest = fitting.min { left, right in
                abs(all[left].due - day) < abs(all[right].due - day)
            }
            if let nearest { offered[nearest] = day }
        }
        return zip(all, offered).map { DueStep(step: $0, offered: $1) }
    }

    /// The day after which nothing of a schedule that began on `anchor` can be fulfilled.
    func end(from anchor: Day) -> Day {
        steps.map { $0.closes.after(anchor) }.max() ?? anchor
    }

    /// The first day of the last run of services.
    func lastStart(of days: [Day]) -> Day? { starts(of: days).last }

    /// The first days of the runs, a run being over when its last window closes.
    func starts(of days: [Day]) -> [Day] {
        var starts: [Day] = []
        for day in days.sorted() {
            if let begun = starts.last, day <= end(from: begun) { continue }
            starts.append(day)
        }
        return starts
    }
}
