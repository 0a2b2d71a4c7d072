import Domain
import Screens
import Store

/// How a register is, as `huize status` tells it.
enum StatusListing {
    /// What is told.
    struct Row {
        let status: RegisterStatus
        let sessions: Int
    }

    static func make(_ rows: [Row], _ language: Language) -> Listing<Row> {
        Listing(
            columns: [
                ListingColumn("path", StatusWords.register) { .text($0.status.path) },
                size("bytes", StatusWords.fileSize, \.size),
                size("wal_bytes", StatusWords.logSize, \.logSize),
                size("free_bytes", StatusWords.free, \.free),
                number("unfinished_copies", StatusWords.unfinished) { $0.status.unfinished },
                size("unfinished_bytes", StatusWords.unfinishedSize, \.unfinishedSize),
                number("version", StatusWords.version) { Int($0.status.version) },
                number("households", StatusWords.households) { $0.status.households },
                number("persons", StatusWords.persons) { $0.status.persons },
                number("sessions", StatusWords.sessions) { $0.sessions },
                number("last_entry", StatusWords.lastEntry) { Int($0.status.lastEntry) },
                moment("last_entry_at", StatusWords.lastEntryAt, \.lastEntryAt),
                moment("last_backup_at", StatusWords.lastBackup, \.lastBackup),
                result("backup_findings", StatusWords.backupTried, \.backupCheck, language),
                moment("last_check_at", StatusWords.lastCheck) { $0.lastCheck?.at },
                result("check_findings", StatusWords.checkResult, \.lastCheck, language),
            ], rows: rows)
    }

    /// The same for the screens, with who is there.
    static func report(
        _ status: RegisterStatus, _ sessions: [Presence], _ accounts: [Account]
    ) -> RegisterReport {
        let row = Row(status: status, sessions: sessions.count)
        let columns = zip(make([row], .zh).columns, make([row], .en).columns)
        let names = Dictionary(accounts.map { ($0.id, $0.name) }) { first, _ in first }
        return RegisterReport(
            lines: columns.map { zh, en in
                RegisterReport.Line(
                    zh.heading, Phrase(zh: zh.text(of: row, in: .zh), en: en.text(of: row, in: .en))
                )
            },
            sessions: sessions.map { session in
                RegisterReport.Session(
                    login: session.login, name: names[session.account] ?? "",
                    origin: session.origin, since: session.since)
            })
    }

    private static func number(
        _ key: String, _ heading: Phrase, _ value: @escaping (Row) -> Int
    ) -> ListingColumn<Row> {
        ListingColumn(key, heading) { .number(value($0)) }
    }

    private static func size(
        _ key: String, _ heading: Phrase, _ value: @escaping (RegisterStatus) -> Int64
    ) -> ListingColumn<Row> {
        ListingColumn(
            key, heading, value: { .number(Int(value($0.status))) },
            shown: { OfficeWords.bytes(value($0.status)) })
    }

    private static func moment(
        _ key: String, _ heading: Phrase, _ value: @escaping (RegisterStatus) -> Instant?
    ) -> ListingColumn<Row> {
        ListingColumn(key, heading) { row in
            ListingValue(value(row.status).map { "\($0.day) \($0.clock)" })
        }
    }

    private static func result(
        _ key: String, _ heading: Phrase, _ value: @escaping (RegisterStatus) -> CheckResult?,
        _ language: Language
    ) -> ListingColumn<Row> {
        ListingColumn(
            key, heading,
            value: { row in value(row.status).map { .number($0.findings) } ?? .none },
            shown: { StatusWords.outcome(value($0.status))(language) })
    }
}
