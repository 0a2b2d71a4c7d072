import Glibc

/// A program that runs to its end, without a terminal.
enum Program {
    /// What it took.
    struct Run {
        var seconds: Double
        var peakKilobytes: Int
        var status: Int32
    }

    /// Runs a program; its output goes to `output`, or nowhere.
    static func run(
        _ path: String, _ arguments: [String], input: String = "/dev/null",
        output: String = "/dev/null"
    ) -> Run {
        let clock = ContinuousClock()
        let start = clock.now
        let pid = Program.start(path, arguments, input: input, output: output)
        guard pid > 0 else { return Run(seconds: 0, peakKilobytes: 0, status: -1) }
        var status: Int32 = 0
        var usage = rusage()
        wait4(pid, &status, 0, &usage)
        return Run(
            seconds: (clock.now - start).seconds, peakKilobytes: Int(usage.ru_maxrss),
            status: status >> 8 & 0xFF)
    }

    /// Runs a program that must do what it is asked: what would be measured without it is nothing.
    @discardableResult
    static func require(_ path: String, _ arguments: [String]) throws -> Run {
        let done = run(path, arguments)
        guard done.status == 0 else {
            throw ProgramFailure(arguments: arguments, status: done.status)
        }
        return done
    }

    /// Starts a program; its output goes to `output`, or nowhere.
    ///
    /// - Returns: its number, or 0 if it does not start.
    static func start(
        _ path: String, _ arguments: [String], input: String = "/dev/null",
        output: String = "/dev/null"
    ) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(
            &actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        defer { posix_spawn_file_actions_destroy(&actions) }
        var words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = ["PATH=/usr/bin:/bin", "HOME=/tmp"]
        var settings = variables.map { strdup($0) } + [nil]
        defer { for text in words + settings { free(text) } }
        var pid: pid_t = 0
        let result = posix_spawnp(&pid, path, &actions, nil, &words, &settings)
        return result == 0 ? pid : 0
    }
}

/// A program that did not do what a measurement needs.
struct ProgramFailure: Error, CustomStringConvertible {
    let arguments: [String]
    let status: Int32

    var description: String {
        "\(arguments.joined(separator: " ")): ended with status \(status)"
    }
}

extension Duration {
    /// The same in seconds.
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }

    /// The same in milliseconds.
    var milliseconds: Double { seconds * 1000 }
}
