public import Domain

/// A definition file inside the program, for a county to copy and change.
public struct ShippedFile: Sendable {
    /// The name under which a county's own version replaces it.
    public let name: String
    /// What it holds.
    public let holds: Phrase
    /// Whether nothing reads it until a county puts it in place of another.
    public let isExample: Bool
    /// The text, UTF-8.
    public let bytes: [UInt8]

    /// Every file, those that are read first.
    public static var all: [ShippedFile] {
        SchemeFile.allCases.map {
            ShippedFile(name: $0.rawValue, holds: $0.holds, isExample: false, bytes: $0.builtIn)
        } + [
            ShippedFile(
                name: exampleName, holds: SchemeFile.exampleHolds, isExample: true,
                bytes: PackageResources.national_toml)
        ]
    }

    /// The file of a name, with or without its ending.
    /// - Throws: `SchemeError` with the nearest name.
    public static func named(_ name: String) throws(SchemeError) -> ShippedFile {
        let full = name.hasSuffix(".toml") ? name : "\(name).toml"
        guard let file = all.first(where: { $0.name == full }) else {
            let known = all.map(\.name)
            throw SchemeError(
                file: name,
                problem: .unknownFile(nearest: known.nearest(to: full), known: known))
        }
        return file
    }

    static let exampleName = "national.toml"
}
