/// How a command ended: its status, what it answered, and what it told people.
struct Ended {
    /// The exit code, or minus the signal.
    let status: Int
    /// Standard output.
    let output: String
    /// Standard error, as the terminal showed it.
    let told: String

    /// The lines of standard output.
    var lines: [Substring] { output.split(whereSeparator: \.isNewline) }

    /// Runs `huize` or another program, its answer going to a file in `folder`.
    init(
        _ arguments: [String], by program: String = "huize", environment: [String: String] = [:],
        in folder: String
    ) throws {
        let file = folder + "/answer"
        let terminal = try PseudoTerminal(
            program, arguments: arguments, environment: environment, columns: 200, output: file)
        status = try terminal.exitStatus()
        output = try FileCopy(of: file).text
        told = terminal.text
    }
}
