import Domain
import GRDB
import Testing

@testable import Store

/// Of whichever kind a record is, its journal is read where the record is, and nowhere else.
@Suite struct JournalScopeTests {
    private let place: PostingTownship
    private let east: Clerk

    init() throws {
        place = try PostingTownship()
        east = try Clerk(place.township, as: "east")
    }

    /// One record of every kind, in a village.
    private func records(of name: String, in village: AreaCode) throws -> [RecordRef] {
        let person = try place.person(name, "1", in: village)
        let visit = try place.admin.visit(person, "care", on: 20_111_101)
        let screening = try place.admin.commit(
            .logScreening(
                LogScreening(
                    details: ScreeningDetails(
                        kind: "breast", person: person.id, day: Township.day(20_111_120)))))
        let benefitCase = try place.addCase(of: person, .ready)
        try addRest(of: person, in: village, benefitCase)
        var ids = [
            JournalTable.household: person.details.household.rawValue,
            .benefitCase: benefitCase.rawValue, .account: person.id.rawValue + 1_000,
        ]
        for reference in visit.records + screening.records {
            let (table, id) = JournalTable.place(of: reference)
            ids[table] = id
        }
        return JournalTable.allCases.map { $0.reference(ids[$0] ?? person.id.rawValue) }
    }

    /// The other records, all under the person's number.
    private func addRest(of person: Person, in village: AreaCode, _ id: BenefitCase.ID) throws {
        let (key, area) = (person.id.rawValue, village.number)
        try place.township.file.write { database in
            try database.execute(
                sql: """
                    INSERT INTO entitlement (id, person, village, walk_key, sort_key, programme,
                        period, amount_fen, status, benefit_case)
                    SELECT \(key), id, village, '', sort_key, 'reward', '2011', 84000, 'paid',
                        \(id.rawValue) FROM person WHERE id = \(key);
                    INSERT INTO recovery (id, entitlement, amount_fen, reason, opened_on)
                    VALUES (\(key), \(key), 100, 'x', 20111101);
                    INSERT INTO paper (id, person, kind, shown_on, is_confirmed, entered_at,
                        entered_by) VALUES (\(key), \(key), 'x', 20111101, 1, 1, 1);
                    INSERT INTO posting (id, level, area, programme, year, place, first, last)
                    VALUES (\(key), 'village', \(area), 'reward', 2011, 'x', 20111101, 20111107);
                    INSERT INTO objection (id, posting, raised_on, text)
                    VALUES (\(key), \(key), 20111101, 'x');
                    INSERT INTO annual_review (id, person, year, outcome, day, entered_at,
                        entered_by) VALUES (\(key), \(key), 2011, 'unchanged', 20111101, 1, 1);
                    INSERT INTO grievance (id, village, kind, text, received_on, due)
                    VALUES (\(key), \(area), 'money', 'x', 20111101, 20111108);
                    INSERT INTO batch (id, area, period, programmes, state, made_at, made_by,
                        lines, total_fen) VALUES (\(key), \(area), '2011', 'reward', 'made', 1, 1,
                        0, 0);
                    INSERT INTO account (id, login, name, role, area)
                    VALUES (\(key + 1_000), 'x\(key)', 'x', 'auditor', \(area));
                    INSERT INTO emergency_access (id, by, area, reason, from_at, until_at)
                    VALUES (\(key), 1, \(area), 'x', 1, 2);
                    INSERT INTO announcement (id, area, text, until, at, by)
                    VALUES (\(key), \(area), 'x', 20111101, 1, 1);
                    INSERT INTO case_message (id, benefit_case, text, at, by)
                    VALUES (\(key), \(id.rawValue), 'x', 1, 1)
                    """)
        }
    }

    @Test func `the journal of a record is read in its own area alone`() throws {
        let near = try records(of: "张桂兰", in: Township.east)
        let far = try records(of: "王德明", in: Township.west)
        for (own, other) in zip(near, far) {
            #expect(throws: Never.self, "\(own)") {
                try east.store.journal(of: own, .first(limit: 9))
            }
            #expect(throws: RegistryError.notFound, "\(other)") {
                try east.store.journal(of: other, .first(limit: 9))
            }
            #expect(throws: Never.self, "\(other)") {
                try place.admin.store.journal(of: other, .first(limit: 9))
            }
        }
    }

    @Test func `a review, a grievance and a posting have a journal`() throws {
        let person = try place.person("张桂兰", "1")
        try place.addCase(of: person, .villageReviewed)
        let today = Township.now.day
        let commands: [Command] = [
            .recordReview(
                RecordReview(person: person.id, year: 2011, outcome: .unchanged, day: today)),
            .openGrievance(
                OpenGrievance(
                    village: Township.east, person: nil, kind: "money", text: "补助没到",
                    receivedOn: today)),
            .openPosting(
                OpenPosting(
                    level: .village, area: Township.east, programme: "reward", year: 2011,
                    place: "村委会公示栏", first: today)),
        ]
        for command in commands {
            let record = try #require(try east.commit(command).records.first)
            let rows = try east.store.journal(of: record, .first(limit: 9)).rows
            #expect(rows.map(\.kind) == [command.kind])
        }
    }
}
