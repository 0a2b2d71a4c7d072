import Domain
import GRDB

/// Which text a version of a rule had when something first followed from it.
///
/// Old cases and payments quote the version: a rule that says something else has to be another one.
enum RuleUse {
    /// The versions of a programme that were used and say something else by now.
    static func changed(of programme: Programme, _ database: Database) throws -> [String] {
        let statement = try database.cachedStatement(
            sql: "SELECT version, digest FROM rule_use WHERE programme = ? ORDER BY version")
        let rows = try Row.fetchAll(statement, arguments: [programme.code])
        return rows.compactMap { row -> String? in
            let (version, digest): (String, String) = (row[0], row[1])
            guard let rule = programme.rule(version) else { return nil }
            return rule.digest(of: programme) == digest ? nil : version
        }
    }

    /// Keeps the text of a version that is used for the first time.
    static func note(
        _ version: String, of programme: Programme, on day: Day, _ database: Database
    ) throws {
        guard let rule = programme.rule(version) else { return }
        try database.cachedStatement(
            sql: """
                INSERT INTO rule_use (programme, version, digest, first_used) VALUES (?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """
        ).execute(
            arguments: [programme.code, version, rule.digest(of: programme), day.number])
    }
}
