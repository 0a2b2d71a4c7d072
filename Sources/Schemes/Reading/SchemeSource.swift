/// Where definition files are taken from: the county's, or else those shipped.
struct SchemeSource {
    private let folder: SchemeFolder?
    private let given: [SchemeFile: String]

    /// Takes what a county keeps in a folder.
    /// - Throws: `SchemeError` for a folder that cannot be read, or a file that replaces none.
    init(folder path: String?) throws(SchemeError) {
        if let path { folder = try SchemeFolder(path: path) } else { folder = nil }
        given = [:]
    }

    /// Takes files one by one, whatever folders they lie in.
    init(files: [SchemeFile: String]) {
        folder = nil
        given = files
    }

    /// The county's version of a file, or the one shipped.
    func document(of file: SchemeFile) throws(SchemeError) -> SchemeDocument {
        if let place = given[file] {
            return try SchemeDocument(file: place, bytes: try SchemeFolder.bytes(at: place))
        }
        if let own = try folder?.document(of: file) { return own }
        return try SchemeDocument(file: file.rawValue, bytes: file.builtIn)
    }
}
