import Testing

/// The arrows of the picture in the article Architecture.
struct ImportGraphTests {
    /// What each module of ours may import besides the system's libraries.
    private static let allowed: [String: Set<String>] = [
        "Domain": [],
        "TerminalKit": [],
        "TerminalCurses": ["CNcurses", "TerminalKit"],
        "Schemes": ["Domain"],
        "Demo": ["Domain"],
        "Exchange": ["Domain", "CZip", "CExpat", "CXlsxWriter"],
        "Store": ["Domain", "CSqlite", "GRDB", "GRDBSQLite"],
        "Screens": ["Domain", "TerminalKit"],
        "TestSupport": ["Domain", "TerminalKit", "Screens", "Store", "Schemes", "Demo", "Testing"],
        "huize": [
            "Domain", "TerminalKit", "TerminalCurses", "Screens", "Schemes", "Exchange", "Demo",
            "Store", "ArgumentParser",
        ],
    ]
    /// Which libraries of the system a module may use; the others may use any.
    private static let system: Set<String> = ["Glibc", "Synchronization", "Foundation", "Dispatch"]
    private static let systemAllowed: [String: Set<String>] = [
        "Domain": [], "Demo": [], "TerminalKit": [], "Screens": ["Synchronization"],
    ]

    @Test func `modules import only what the picture shows`() {
        var wrong: [String] = []
        for file in Repository.files(in: ["Sources"], ending: ["swift"]) {
            let modules = Self.allowed[file.module]
            let libraries = Self.systemAllowed[file.module] ?? Self.system
            for name in file.imports where modules?.union(libraries).contains(name) != true {
                wrong.append("\(file) imports \(name)")
            }
        }
        #expect(wrong == [])
    }

    @Test func `every module of Sources is in the picture`() {
        let modules = Set(Repository.files(in: ["Sources"], ending: ["swift"]).map(\.module))
        #expect(modules == Set(Self.allowed.keys))
    }

    @Test func `the support of tests is imported by tests alone`() {
        let users = Repository.sources.filter {
            $0.module != "TestSupport" && $0.imports.contains("TestSupport")
        }
        #expect(users.map(\.path) == [])
    }
}
