/// What the benchmark is started with.
struct BenchOptions {
    static let usage = """
        usage: huize-bench [crowd] --huize PATH --floor PATH [--size village|township|county|city]
                           [--import-size village|township|county] [--folder PATH]
                           [--seconds N]
        """

    /// The program that is measured.
    var huize = ""
    /// The C program it is measured against.
    var floor = ""
    /// The size of the register whose screens are measured.
    var size = "county"
    /// The size of the register whose persons are imported.
    var importSize = "township"
    /// Whether only many writers at once are measured.
    var isCrowd = false
    /// How long many writers write.
    var seconds = 60.0
    /// Where files are made.
    var folder = ".build-release/bench"

    init?(_ arguments: some Sequence<String>) {
        var rest = arguments.makeIterator()
        while let name = rest.next() {
            if name == "crowd" {
                isCrowd = true
                continue
            }
            guard let value = rest.next() else { return nil }
            switch name {
            case "--huize": huize = value
            case "--floor": floor = value
            case "--size": size = value
            case "--import-size": importSize = value
            case "--folder": folder = value
            case "--seconds": seconds = Double(value) ?? seconds
            default: return nil
            }
        }
        if huize.isEmpty || floor.isEmpty && !isCrowd { return nil }
    }
}
