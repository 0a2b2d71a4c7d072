import Domain

/// How `schedules.toml` is read.
enum SchedulesFile {
    private static let anchors: [(String, Schedule.Anchor)] = Schedule.Anchor.allCases.map {
        ($0.schemeWord, $0)
    }

    /// The schedules in the order of the file.
    ///
    /// A step that follows a service bears that service's code, so `services` are the codes known.
    static func read(
        _ document: SchemeDocument, services: [String]
    ) throws(SchemeError) -> [Schedule] {
        try document.read(keys: ["schedule"]) { root throws(SchemeFault) in
            try root.list("schedule", keys: ["code", "zh", "en", "anchor", "steps"]) {
                reader throws(SchemeFault) in
                try schedule(reader, services: services)
            }
        }
    }

    private static func schedule(
        _ reader: SchemeReader, services: [String]
    ) throws(SchemeFault) -> Schedule {
        let anchor = try reader.word("anchor", of: anchors)
        var earlier: ScheduleStep?
        let steps = try reader.list(
            "steps", keys: ["code", "zh", "en", "opens", "due", "closes"]
        ) { item throws(SchemeFault) in
            let step = ScheduleStep(
                code: item.code, term: try item.term(), opens: try item.span("opens"),
                due: try item.span("due"), closes: try item.span("closes"))
            guard isOrdered(step.opens, step.due), isOrdered(step.due, step.closes) else {
                throw item.fault(.windowOrder)
            }
            if anchor == .service {
                guard services.contains(step.code) else {
                    let nearest = services.nearest(to: step.code)
                    throw item.fault(
                        at: "code", .unknownName(step.code, nearest: nearest, known: services))
                }
            } else if let earlier, !isOrdered(earlier.opens, step.opens) {
                throw item.fault(.stepOrder)
            }
            earlier = step
            return step
        }
        return Schedule(
            code: reader.code, term: try reader.term(), anchor: anchor, steps: steps)
    }

    /// Whether one span is never longer than another, counted from the first day of any month.
    private static func isOrdered(_ shorter: Span, _ longer: Span) -> Bool {
        if shorter.unit == longer.unit { return shorter.count <= longer.count }
        let starts = (1...12).compactMap { Day(year: 2011, month: $0, day: 1) }
        return starts.allSatisfy { shorter.after($0) <= longer.after($0) }
    }
}

extension Schedule.Anchor {
    /// The word of a definition file.
    var schemeWord: String {
        switch self {
        case .birth: "birth"
        case .lastMenstrualPeriod: "last-menstrual-period"
        case .folicAcid: "folic-acid"
        case .delivery: "delivery"
        case .service: "service"
        }
    }
}
