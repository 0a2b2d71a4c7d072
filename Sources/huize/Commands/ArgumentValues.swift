public import ArgumentParser
public import Demo
public import Domain
public import Store

extension Language: ExpressibleByArgument {}
extension ImportKind: ExpressibleByArgument {}
extension PaymentGrouping: ExpressibleByArgument {}
extension DemoSize: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
extension ReviewOutcome: ExpressibleByArgument {}
extension CaseGrouping: ExpressibleByArgument {}
extension CaseState: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension CommandKind: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    /// Reads a date in any of the spellings that files may have.
    public init?(argument: String) {
        guard let day = try? Day.parse(argument) else { return nil }
        self = day
    }
}

extension AreaCode: ExpressibleByArgument {
    /// Reads 2, 4, 6, 9 or 12 digits.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Period: ExpressibleByArgument {
    /// Reads a year or a month in any of the spellings that files may have.
    public init?(argument: String) {
        self.init(argument)
    }
}

extension JournalHead: ExpressibleByArgument {
    /// Reads a hash of 64 digits, also with the entry's number before it.
    public init?(argument: String) {
        self.init(argument)
    }
}
