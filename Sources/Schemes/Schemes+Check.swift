import Domain

extension Schemes {
    /// The names of the files that a county may replace.
    package static var fileNames: [String] { SchemeFile.allCases.map(\.rawValue) }

    /// Reads one of a county's files as strictly as a start does.
    ///
    /// `others` stand in for the shipped files that it refers to; what is not among them is as
    /// shipped. An example counts as the file that it can replace.
    /// - Returns: how many entries it defines.
    /// - Throws: `SchemeError` for the first mistake, in this file or between it and others.
    public static func check(
        _ path: String, with others: [String] = []
    ) throws(SchemeError) -> Int {
        var files: [SchemeFile: String] = [:]
        for other in others {
            if let file = SchemeFile(path: other) { files[file] = other }
        }
        guard let file = SchemeFile(path: path) else {
            let known = SchemeFile.allCases.map(\.rawValue)
            let nearest = known.nearest(to: SchemeFile.name(of: path))
            throw SchemeError(file: path, problem: .unknownFile(nearest: nearest, known: known))
        }
        files[file] = path
        return try entries(of: file, from: SchemeSource(files: files))
    }

    private static func entries(
        of file: SchemeFile, from source: SchemeSource
    ) throws(SchemeError) -> Int {
        let document = try source.document(of: file)
        switch file {
        case .screenings: return try ScreeningsFile.read(document).count
        case .schedules: return try visits(from: source).schedules.count
        case .visits:
            let visits = try visits(from: source)
            return visits.purposes.count + visits.topics.count + visits.services.count
        case .programmes, .programmesHelp:
            let funds = try FundsFile.read(try source.document(of: .funds))
            let own = try ProgrammesFile.read(document, funds: funds)
            _ = try programmes(from: source, funds: funds)
            return own.count
        case .funds:
            let funds = try FundsFile.read(document)
            _ = try programmes(from: source, funds: funds)
            return funds.count
        case .casePhrases: return try CasePhrasesFile.read(document).count
        case .grievances: return try GrievancesFile.read(document).count
        case .calendar: return try CalendarFile.read(document).years.count
        case .timeLimits: return try TimeLimitsFile.read(document).count
        }
    }
}

extension SchemeFile {
    /// The file that one at this path replaces, wherever it lies.
    fileprivate init?(path: String) {
        let name = Self.name(of: path)
        self.init(rawValue: name == ShippedFile.exampleName ? Self.programmes.rawValue : name)
    }

    fileprivate static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }
}
