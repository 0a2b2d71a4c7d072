import Domain
import GRDB

extension FileCheck {
    /// A check that a query finds nothing.
    static func nothing(_ term: Phrase, _ sql: String) -> FileCheck {
        FileCheck(term: term) { subject in
            let (found, first) = try subject.count(sql)
            return found == 0 ? [] : [CheckWords.rows(term, found, first: first)]
        }
    }

    /// Columns that repeat those of another table, and links that have two ends.
    static let copies: [FileCheck] = [
        nothing(
            CheckWords.villages,
            """
            SELECT 'person', p.id FROM person AS p JOIN household AS h ON h.id = p.household
                WHERE h.village <> p.village
            UNION ALL SELECT 'visit', v.id FROM visit AS v JOIN household AS h
                ON h.id = v.household WHERE h.village <> v.village
            UNION ALL SELECT 'screening', s.id FROM screening AS s JOIN household AS h
                ON h.id = s.household WHERE h.village <> s.village
            UNION ALL SELECT 'entitlement', e.id FROM entitlement AS e JOIN person AS p
                ON p.id = e.person WHERE p.village <> e.village
            UNION ALL SELECT 'benefit_case', c.id FROM benefit_case AS c JOIN person AS p
                ON p.id = c.person WHERE p.village <> c.village
            """),
        nothing(
            CheckWords.orders,
            """
            SELECT 'household', h.id FROM household AS h LEFT JOIN person AS p ON p.id = h.head
                WHERE h.head_key <> coalesce(p.sort_key, '')
            UNION ALL SELECT 'entitlement', e.id FROM entitlement AS e
                JOIN person AS p ON p.id = e.person JOIN household AS h ON h.id = p.household
                WHERE e.sort_key <> p.sort_key OR e.walk_key <> h.walk_key
            UNION ALL SELECT 'benefit_case', c.id FROM benefit_case AS c
                JOIN person AS p ON p.id = c.person JOIN household AS h ON h.id = p.household
                WHERE c.sort_key <> p.sort_key OR c.walk_key <> h.walk_key
            UNION ALL SELECT 'due', d.id FROM due AS d JOIN household AS h
                ON h.id = d.household WHERE d.walk_key <> h.walk_key OR d.village <> h.village
            """),
        nothing(
            CheckWords.families,
            """
            SELECT 'household', h.id FROM household AS h JOIN person AS p ON p.id = h.head
                WHERE p.household <> h.id
            UNION ALL SELECT 'person', p.id FROM person AS p JOIN person AS other
                ON other.id = p.spouse WHERE other.spouse IS NOT p.id
            """),
    ]

    /// Counts that triggers keep.
    static let tallies: [FileCheck] = [
        nothing(
            CheckWords.tallies,
            """
            SELECT village FROM (
                SELECT village, households, persons, away, incoming, pending_persons,
                    pending_payments, pending_fen, returned, blocked
                FROM tally
                UNION ALL SELECT village, -sum(status = 'active'), 0, 0, 0, 0, 0, 0, 0, 0
                FROM household GROUP BY village
                UNION ALL SELECT village, 0, -sum(death IS NULL),
                    -sum(death IS NULL AND residence = 'away'),
                    -sum(death IS NULL AND residence = 'incoming'), 0, 0, 0, 0, 0
                FROM person NOT INDEXED GROUP BY village
                UNION ALL SELECT village, 0, 0, 0, 0, -count(DISTINCT person), -count(*),
                    -sum(amount_fen), -sum(status = 'returned'), -sum(status = 'blocked')
                FROM entitlement
                WHERE status IN ('due', 'blocked', 'batched', 'sent', 'returned')
                GROUP BY village
            ) GROUP BY village
            HAVING sum(households) <> 0 OR sum(persons) <> 0 OR sum(away) <> 0
                OR sum(incoming) <> 0 OR sum(pending_persons) <> 0
                OR sum(pending_payments) <> 0 OR sum(pending_fen) <> 0 OR sum(returned) <> 0
                OR sum(blocked) <> 0
            """),
        nothing(
            CheckWords.months,
            """
            SELECT village, month FROM (
                SELECT village, month, visits, screenings FROM month_tally
                UNION ALL SELECT village, day / 100, -count(*), 0 FROM visit
                GROUP BY village, day / 100
                UNION ALL SELECT village, day / 100, 0, -count(*) FROM screening
                GROUP BY village, day / 100
            ) GROUP BY village, month HAVING sum(visits) <> 0 OR sum(screenings) <> 0
            """),
    ]
}
