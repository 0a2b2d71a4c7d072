import Domain

/// Whether what goes into an account may come back as the last payment into it did.
enum ComingBack {
    /// Tells why the last payment of a person into an account came back; null where it did not,
    /// or where somebody mended it since: the file was corrected, or that payment goes again.
    ///
    /// What came back before the register knew of batches has no line.
    ///
    /// - Parameters:
    ///   - person: the column of the person.
    ///   - account: the column of the account's number.
    static func reason(person: String, account: String) -> String {
        """
        CASE WHEN EXISTS (\(lines("1", person, account))) THEN (
            SELECT CASE WHEN last.outcome = 'returned' AND NOT EXISTS (
                SELECT 1 FROM batch_item AS tried
                    CROSS JOIN entitlement AS again ON again.id = tried.entitlement
                WHERE tried.line = last.id
                    AND again.status NOT IN ('returned', 'cancelled')) THEN last.reason END
            FROM batch_line AS last WHERE last.id = (\(lines("max(past.id)", person, account))))
        ELSE (
            SELECT back.reason FROM entitlement AS back WHERE back.id = (
                SELECT max(known.id) FROM entitlement AS known WHERE known.person = \(person)
                    AND known.account_number = \(account) AND known.status = 'returned'))
        END
        """
    }

    /// Asks of the lines into an account that the bank answered.
    private static func lines(_ what: String, _ person: String, _ account: String) -> String {
        """
        SELECT \(what) FROM batch_line AS past WHERE past.person = \(person)
            AND past.account_number = \(account) AND past.outcome IS NOT NULL
        """
    }
}
