public import Domain
import GRDB

extension RegisterFile {
    /// Looks for anything wrong in the whole file; changes nothing.
    ///
    /// - Parameters:
    ///   - today: by which day it is judged what is still to do.
    ///   - progress: is told the name of each check before it begins.
    public func check(
        on today: Day, progress: (Phrase) -> Void = { _ in }
    ) throws(RegistryError) -> CheckReport {
        try run(FileCheck.all, on: today, progress: progress)
    }

    func run(
        _ checks: [FileCheck], on today: Day, progress: (Phrase) -> Void
    ) throws(RegistryError) -> CheckReport {
        var report = CheckReport()
        for check in checks {
            progress(check.term)
            let sentences = try read { database in
                try check.run(
                    FileCheck.Subject(
                        database: database, definitions: definitions, today: today))
            }
            report.checks.append(check.term)
            report.findings += sentences.map { Finding(check: check.term, sentence: $0) }
        }
        return report
    }
}
