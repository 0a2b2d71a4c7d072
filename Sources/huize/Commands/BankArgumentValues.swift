public import ArgumentParser
public import Domain
public import Exchange

extension BankFormat: ExpressibleByArgument {}
extension BankEncoding: ExpressibleByArgument {}
extension ReportQuery.Grouping: ExpressibleByArgument {}

extension Money: ExpressibleByArgument {
    /// Reads yuan with at most two decimals.
    public init?(argument: String) {
        self.init(plain: argument)
    }
}

extension Identifier: ExpressibleByArgument {
    /// Reads the number that lists show.
    public init?(argument: String) {
        guard let number = Int64(argument), number > 0 else { return nil }
        self.init(rawValue: number)
    }
}

/// A batch on the command line: its number `HZ-000012`, or 12.
struct BatchArgument: ExpressibleByArgument {
    /// The batch.
    let id: Batch.ID

    init?(argument: String) {
        guard let id = Batch.ID(batchNumber: argument) ?? Batch.ID(argument: argument) else {
            return nil
        }
        self.id = id
    }
}

/// What a file is read into: records of a kind, or a batch that the bank answers.
struct ImportTarget: ExpressibleByArgument {
    /// The kind of records; nil for a bank's answer.
    let records: ImportKind?

    init?(argument: String) {
        records = ImportKind(rawValue: argument)
        if records == nil && argument != "bank-result" { return nil }
    }

    static let allValueStrings = ImportKind.allCases.map(\.rawValue) + ["bank-result"]
}
