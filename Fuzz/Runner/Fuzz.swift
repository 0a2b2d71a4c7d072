import CFuzzer
import FuzzTargets
import Glibc

/// Gives one of the parsers what a fuzzer thinks up: `huize-fuzz TARGET [libFuzzer's options]`.
@main
enum Fuzz {
    nonisolated(unsafe) private static var target = FuzzTarget.csv

    static func main() {
        guard CommandLine.argc > 1, let name = CommandLine.unsafeArgv[1],
            let chosen = FuzzTarget(rawValue: String(cString: name))
        else {
            let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
            print("usage: huize-fuzz \(names) [options of libFuzzer] [folders of inputs]")
            exit(64)
        }
        target = chosen
        // The fuzzer sees the options without the name of the target.
        CommandLine.unsafeArgv[1] = CommandLine.unsafeArgv[0]
        var count = CommandLine.argc - 1
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? =
            CommandLine.unsafeArgv + 1
        let status = LLVMFuzzerRunDriver(&count, &arguments) { bytes, count in
            Fuzz.target.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
            return 0
        }
        FuzzTarget.tidyUp()
        exit(status)
    }
}
