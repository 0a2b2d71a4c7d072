import Domain

extension Township {
    /// Few definitions, with every kind of schedule.
    static var definitions: Definitions {
        Definitions(
            screeningKinds: [
                ScreeningKind(
                    code: "breast", term: Phrase(zh: "乳腺检查", en: "breast check"),
                    items: [
                        ScreeningItem(
                            code: "result", number: 1, term: Phrase(zh: "结果", en: "result"),
                            values: .words)
                    ])
            ],
            visitPurposes: [
                VisitPurpose(code: "care", term: Phrase(zh: "关怀", en: "care")),
                VisitPurpose(
                    code: "antenatal", term: Phrase(zh: "孕期", en: "antenatal"),
                    schedule: "pregnancy", asksForPeriod: true),
                VisitPurpose(
                    code: "child", term: Phrase(zh: "儿童", en: "child"), schedule: "child"),
                VisitPurpose(
                    code: "postnatal", term: Phrase(zh: "产后", en: "postnatal"),
                    schedule: "postnatal"),
                VisitPurpose(
                    code: "iud", term: Phrase(zh: "术后", en: "after service"),
                    schedule: "after"),
            ],
            topics: [ListEntry(code: "health", term: Phrase(zh: "健康", en: "health"))],
            services: [ListEntry(code: "leaflet", term: Phrase(zh: "资料", en: "leaflet"))],
            schedules: [
                schedule("pregnancy", .lastMenstrualPeriod, ["0w 12w 14w", "16w 20w 22w"]),
                schedule("child", .birth, ["28d 30d 60d", "11m 12m 15m"]),
                schedule("postnatal", .delivery, ["3d 7d 28d", "28d 42d 60d"]),
                schedule("after", .service, ["30d 45d 60d"]),
            ],
            programmes: [
                Programme(
                    code: "reward", term: Phrase(zh: "奖励扶助", en: "reward assistance"),
                    rhythm: .yearly)
            ])
    }

    private static func schedule(
        _ code: String, _ anchor: Schedule.Anchor, _ steps: [String]
    ) -> Schedule {
        Schedule(
            code: code, term: Phrase(zh: code, en: code), anchor: anchor,
            steps: steps.map { text in
                let spans = text.split(separator: " ").map { Span($0) ?? Span(0, .days) }
                let name = String(text.split(separator: " ")[1])
                return ScheduleStep(
                    code: name, term: Phrase(zh: name, en: name), opens: spans[0],
                    due: spans[1], closes: spans[2])
            })
    }
}
