/// A woman of the village and her husband, found in the file whatever the village is like.
struct Couple {
    /// Her name.
    let name: String
    /// Her identity number, which finds her alone.
    let number: String
    /// The number of the household.
    let household: String

    /// The first woman of 20 to 45 whose husband lives in the same household.
    init(of village: Village) throws {
        let query = """
            FROM person w JOIN person h ON h.id = w.spouse JOIN household AS f ON f.id = w.household
            WHERE w.sex = '2' AND h.household = w.household AND w.death IS NULL AND h.death IS NULL
                AND w.birthday BETWEEN 19670000 AND 19910000 AND w.resident_id IS NOT NULL
            ORDER BY w.id LIMIT 1
            """
        name = try village.ask(String.self, "SELECT w.name " + query)
        number = try village.ask(String.self, "SELECT w.resident_id " + query)
        household = try village.ask(String.self, "SELECT f.number " + query)
    }

    /// Goes to her file, from any screen, and waits for it.
    func openFile(on terminal: PseudoTerminal) throws {
        terminal.type("/" + number)
        try terminal.wait("her row") { $0.row(4).contains(name) }
        terminal.press(.enter)
        try terminal.wait("her file") { $0.row(0).contains(name) }
    }

    /// Opens the form of a visit to her, and fills in all but the outcome, where the caret stays.
    func beginVisit(on terminal: PseudoTerminal) throws {
        try openFile(on: terminal)
        terminal.type("v")
        try terminal.wait(for: "登记访视")
        terminal.press(.tab, .tab)
        terminal.type("cgfs")
        try terminal.wait(for: "▸ 常规访视")
        terminal.press(.enter)
        try terminal.wait("the next field") { $0.row(5).hasPrefix("▸*地点") }
        terminal.press(.tab, times: 4)
        try terminal.wait("the outcome") { $0.row(9).hasPrefix("▸ 结果") }
    }
}
