import Glibc

/// What is printed, line by line as it is known.
enum Report {
    static func say(_ text: String) {
        print(text)
        // A pipe would keep everything back until the end of minutes of measuring.
        fflush(nil)
    }

    static func title(_ text: String) { say("\n\(text)") }

    static func line(_ name: String, _ value: Double, _ unit: String) {
        say("  \(filled(name)) \(short(value)) \(unit)")
    }

    static func line(_ name: String, _ sample: Sample, _ unit: String) {
        say(
            "  \(filled(name)) \(short(sample.median)) \(unit)   p95 \(short(sample.p95))"
                + "   worst \(short(sample.worst))   n \(sample.count)")
    }

    /// One value as so many times another of the same run, beside the goal.
    static func ratio(_ name: String, _ value: Double, to floor: Double, goal: String) {
        let ratio = floor > 0 ? value / floor : 0
        say("  \(filled(name)) \(short(ratio)) x   (goal \(goal))")
    }

    private static func filled(_ name: String) -> String {
        name + String(repeating: " ", count: max(0, 34 - name.count))
    }

    private static func short(_ value: Double) -> String {
        let scaled = (value * 100).rounded() / 100
        return scaled == scaled.rounded() ? String(Int(scaled)) : String(scaled)
    }
}
