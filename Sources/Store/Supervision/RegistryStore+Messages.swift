public import Domain
import GRDB

extension RegistryStore {
    /// How far back a message counts as unread, in days: an older one stays with its case.
    private static let daysUnread = 90
    /// How many unread messages are answered at the most.
    private static let mostUnread = 200

    /// What was said about a case, the earliest first.
    public func messages(
        about id: BenefitCase.ID
    ) throws(RegistryError) -> [CaseMessage] {
        let (messages, person) = try read { database in
            let record = try record(of: id, database)
            let statement = try database.cachedStatement(
                sql: """
                    SELECT \(CaseMessageRecord.named) FROM case_message AS m
                    \(CaseMessageRecord.joins) WHERE m.benefit_case = ? ORDER BY m.id
                    """)
            let messages = try Row.fetchAll(statement, arguments: [id.rawValue])
                .map { try CaseMessageRecord(named: $0).message }
            return (messages, record.benefitCase.details.person)
        }
        try noteLook(at: person, or: nil)
        return messages
    }

    /// What others said lately about cases that concern this account, and it has not read.
    public func unreadMessages(on today: Day) throws(RegistryError) -> [CaseMessage] {
        try read { try unreadMessages(on: today, $0) }
    }

    /// The same within a read.
    func unreadMessages(on today: Day, _ database: Database) throws -> [CaseMessage] {
        guard account.may(.writeMessages) else { return [] }
        let statement = try database.cachedStatement(
            sql: """
                SELECT \(CaseMessageRecord.named)
                FROM case_message AS m INDEXED BY case_message_by_time \(CaseMessageRecord.joins)
                WHERE m.at >= :since AND m.by <> :me
                    AND c.village BETWEEN :first AND :last
                    AND m.id > coalesce((SELECT r.message FROM case_message_read AS r
                        WHERE r.account = :me AND r.benefit_case = c.id), 0)
                    AND (c.village = :own OR c.next_level = :level OR c.entered_by = :me
                        OR EXISTS (SELECT 1 FROM case_move AS v
                            WHERE v.benefit_case = c.id AND v.by = :me)
                        OR EXISTS (SELECT 1 FROM mandate AS d
                            WHERE d.benefit_case = c.id AND d.reviewer = :me)
                        OR EXISTS (SELECT 1 FROM case_message AS o
                            WHERE o.benefit_case = c.id AND o.by = :me))
                ORDER BY m.id DESC LIMIT \(Self.mostUnread)
                """)
        let area = account.area
        return try Row.fetchAll(
            statement,
            arguments: [
                "since": Instant(startOf: today - Self.daysUnread).milliseconds,
                "me": account.id.rawValue, "first": area.range.lowerBound,
                "last": area.range.upperBound, "own": area.number,
                "level": account.ownReviewLevel?.rawValue,
            ]
        ).map { try CaseMessageRecord(named: $0).message }
    }

    /// Notes that this account has read what was said about a case.
    ///
    /// It is not a change of the register: the journal does not have it, and screens need not look
    /// again. Nothing is written where there is nothing new.
    public func markRead(_ id: BenefitCase.ID) throws(RegistryError) {
        let account = account.id.rawValue
        let isNew = try read { database in
            _ = try record(of: id, database)
            let statement = try database.cachedStatement(
                sql: """
                    SELECT coalesce(max(id), 0) > coalesce((SELECT message FROM case_message_read
                        WHERE account = ? AND benefit_case = ?), 0)
                    FROM case_message WHERE benefit_case = ?
                    """)
            let arguments: StatementArguments = [account, id.rawValue, id.rawValue]
            return try Bool.fetchOne(statement, arguments: arguments) ?? false
        }
        guard isNew else { return }
        try writeQuietly { database in
            try database.cachedStatement(
                sql: """
                    INSERT INTO case_message_read (account, benefit_case, message)
                    SELECT ?, ?, max(id) FROM case_message WHERE benefit_case = ?
                    ON CONFLICT DO UPDATE SET message = excluded.message
                    """
            ).execute(arguments: [account, id.rawValue, id.rawValue])
        }
    }

    /// The case; another area's is not found.
    private func record(of id: BenefitCase.ID, _ database: Database) throws -> CaseRecord {
        guard let record = try CaseRecord.fetch(id.rawValue, database), sees(record.village)
        else { throw RegistryError.notFound }
        return record
    }
}

extension Account {
    /// The level that this account reviews for: that of its own place.
    fileprivate var ownReviewLevel: Level? {
        let level: Level? =
            switch area.level {
            case .village: .village
            case .township: .township
            case .county: .county
            default: nil
            }
        return level.flatMap { mayReview(at: $0) ? $0 : nil }
    }
}
