/// The definition files, by the names under which a county replaces them.
enum SchemeFile: String, CaseIterable {
    case screenings = "screenings.toml"
    case schedules = "schedules.toml"
    case visits = "visits.toml"
    case programmes = "programmes.toml"

    /// The file as shipped inside the program.
    var builtIn: [UInt8] {
        switch self {
        case .screenings: PackageResources.screenings_toml
        case .schedules: PackageResources.schedules_toml
        case .visits: PackageResources.visits_toml
        case .programmes: PackageResources.programmes_toml
        }
    }

    /// The county's version, or the one shipped.
    func document(overriddenIn folder: String?) throws(SchemeError) -> SchemeDocument {
        if let folder, let own = try SchemeFolder(path: folder).document(of: self) { return own }
        return try SchemeDocument(file: rawValue, bytes: builtIn)
    }
}
