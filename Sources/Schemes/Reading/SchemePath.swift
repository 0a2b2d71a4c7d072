/// The way from the top of a definition file to one of its values.
struct SchemePath: Hashable, Sendable {
    /// One step of the way.
    enum Step: Hashable, Sendable {
        case key(String)
        case element(Int)
    }

    /// The steps from the top.
    private(set) var steps: [Step] = []

    /// The value of a key of the table here.
    func key(_ name: String) -> SchemePath {
        var path = self
        path.steps.append(.key(name))
        return path
    }

    /// The element of the list here, counted from 0.
    func element(_ index: Int) -> SchemePath {
        var path = self
        path.steps.append(.element(index))
        return path
    }

    /// What holds the value here; nil at the top.
    var parent: SchemePath? {
        guard !steps.isEmpty else { return nil }
        var path = self
        path.steps.removeLast()
        return path
    }
}
