import Domain
import TerminalKit

/// Grievances as `huize grievance` lists them.
enum GrievanceListing {
    /// One row a grievance.
    static func make(
        _ rows: [GrievanceRow], _ register: OpenRegister
    ) -> Listing<GrievanceRow> {
        let language = register.language
        return Listing(
            columns: [
                ListingColumn("grievance", ReviewCommandWords.number, edge: .right) {
                    .number(Int($0.grievance.id.rawValue))
                },
                ListingColumn("due", ReviewCommandWords.due) {
                    ListingValue($0.grievance.details.due)
                },
                ListingColumn("late", ListingWords.late, edge: .right) { row in
                    let late = register.today - row.grievance.details.due
                    return row.grievance.closedOn == nil && late > 0 ? .number(late) : .none
                },
                ListingColumn(
                    "name", ListingWords.name, value: { .text($0.name) },
                    shown: { row in
                        row.grievance.details.person == nil
                            ? ReviewCommandWords.anonymous(language) : row.name
                    }),
                ListingColumn(
                    "village", ListingWords.village,
                    value: { .text($0.grievance.details.village.description) },
                    shown: { $0.villageName }),
                ListingColumn(
                    "kind", ReviewCommandWords.kind, value: { .text($0.grievance.details.kind) },
                    shown: { kind($0.grievance.details.kind, register) }),
                ListingColumn("text", ReviewCommandWords.about) {
                    .text($0.grievance.details.text)
                },
                ListingColumn("outcome", ReviewCommandWords.outcome) {
                    ListingValue($0.grievance.outcome)
                },
            ],
            rows: rows)
    }

    /// What happened, in order: that it came, every step, what came of it.
    static func make(_ file: GrievanceFile) -> Listing<Event> {
        let details = file.grievance.details
        var events = [
            Event(day: details.receivedOn, by: file.person?.name, text: details.text)
        ]
        events += file.grievance.steps.map {
            Event(day: $0.at.day, by: file.names[$0.by], text: $0.text)
        }
        if let day = file.grievance.closedOn, let outcome = file.grievance.outcome {
            let told = file.grievance.toldHow.map { " (\($0))" } ?? ""
            events.append(Event(day: day, by: nil, text: outcome + told))
        }
        return Listing(
            columns: [
                ListingColumn("day", ListingWords.day) { ListingValue($0.day) },
                ListingColumn("by", ListingWords.who) { ListingValue($0.by) },
                ListingColumn("text", ReviewCommandWords.whatWasDone) { .text($0.text) },
            ],
            rows: events)
    }

    /// Something that happened to a grievance.
    struct Event {
        var day: Day
        var by: String?
        var text: String
    }

    private static func kind(_ code: String, _ register: OpenRegister) -> String {
        register.definitions.grievanceKind(code)?.term(register.language) ?? code
    }
}
